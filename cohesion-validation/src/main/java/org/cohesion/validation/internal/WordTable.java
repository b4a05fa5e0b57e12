package org.cohesion.validation.internal;

import org.jspecify.annotations.Nullable;

/**
 * Many word lists at once: for each word the lists that have it, so that a text is looked up once
 * for all of them.
 */
public final class WordTable {

  private @Nullable String[] words = new String[64];
  private long[] lists = new long[64];
  private int size;

  /**
   * Adds a word to a list.
   *
   * @param word the word, in lower case, letters only
   * @param list the number of the list, 0 to 63
   */
  public void add(String word, int list) {
    if (size * 2 >= words.length) {
      grow();
    }
    int slot = slot(word);
    if (words[slot] == null) {
      words[slot] = word;
      size++;
    }
    lists[slot] |= 1L << list;
  }

  private void grow() {
    @Nullable String[] oldWords = words;
    long[] oldLists = lists;
    words = new String[oldWords.length * 2];
    lists = new long[words.length];
    for (int i = 0; i < oldWords.length; i++) {
      String word = oldWords[i];
      if (word != null) {
        int slot = slot(word);
        words[slot] = word;
        lists[slot] = oldLists[i];
      }
    }
  }

  private int slot(String word) {
    int slot = spread(word.hashCode()) & (words.length - 1);
    for (String other = words[slot]; other != null; other = words[slot]) {
      if (other.equals(word)) {
        return slot;
      }
      slot = (slot + 1) & (words.length - 1);
    }
    return slot;
  }

  /**
   * Looks up every word of a text.
   *
   * @param text the words of the text
   * @return for each position the lists that have the word there, the first list in the lowest bit
   */
  public long[] lookUp(Tokens text) {
    long[] found = new long[text.size()];
    for (int i = 0; i < found.length; i++) {
      int hash = text.hashAt(i);
      if (hash != 0) {
        found[i] = listsOf(text, i, hash);
      }
    }
    return found;
  }

  private long listsOf(Tokens text, int i, int hash) {
    int slot = spread(hash) & (words.length - 1);
    for (String word = words[slot]; word != null; word = words[slot]) {
      if (word.hashCode() == hash && text.equalTo(i, word)) {
        return lists[slot];
      }
      slot = (slot + 1) & (words.length - 1);
    }
    return 0;
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 16);
  }
}
