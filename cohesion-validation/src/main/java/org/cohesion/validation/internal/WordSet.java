package org.cohesion.validation.internal;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A set of words in lower case that those of {@link Tokens} are looked up in, without copying. */
public final class WordSet {

  private final @Nullable String[] table;

  private WordSet(Collection<String> words) {
    table = new String[Integer.highestOneBit(Math.max(words.size(), 1)) * 4];
    for (String word : words) {
      int slot = word.hashCode() & (table.length - 1);
      while (table[slot] != null) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = word;
    }
  }

  /**
   * Makes a set.
   *
   * @param words the words, in lower case, letters only
   * @return the set
   */
  public static WordSet of(String... words) {
    return new WordSet(List.of(words));
  }

  /**
   * Makes a set.
   *
   * @param words the words, in lower case, letters only
   * @return the set
   */
  public static WordSet of(Collection<String> words) {
    return new WordSet(words);
  }

  boolean contains(Tokens words, int i) {
    int hash = words.hashAt(i);
    int slot = hash & (table.length - 1);
    for (String word = table[slot]; word != null; word = table[slot]) {
      if (word.hashCode() == hash && words.equalTo(i, word)) {
        return true;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return false;
  }
}
