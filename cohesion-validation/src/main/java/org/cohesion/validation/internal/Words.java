package org.cohesion.validation.internal;

import java.util.Arrays;

/**
 * The words of a text: runs of letters, marks and digits. To be filled with one text after the
 * other, so that walking a policy allocates nothing. Not safe to share between threads.
 */
public final class Words {

  private static final int ASCII = 128;
  private static final int HASH_FACTOR = 31;

  private int count;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] hashes = new int[64];
  private String text = "";

  /**
   * Takes the words of a text in place of those of the last one.
   *
   * @param newText the text
   * @return these words
   */
  public Words of(String newText) {
    text = newText;
    count = 0;
    int length = newText.length();
    int i = 0;
    while (i < length) {
      char c = newText.charAt(i);
      if (!isPartOfWord(c)) {
        i++;
        continue;
      }
      int start = i;
      int hash = 0;
      do {
        if (!isInvisible(c)) {
          hash = hash * HASH_FACTOR + lower(c);
        }
        i++;
        c = i < length ? newText.charAt(i) : ' ';
      } while (isPartOfWord(c) || isInvisible(c));
      add(start, i, hash);
    }
    return this;
  }

  private void add(int start, int end, int hash) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      hashes = Arrays.copyOf(hashes, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    hashes[count++] = hash;
  }

  /** {@return how many words there are} */
  public int count() {
    return count;
  }

  /**
   * Where a word begins.
   *
   * @param word its number, from 0
   * @return its place in the text, in UTF-16 units
   */
  public int start(int word) {
    return starts[word];
  }

  /**
   * Where a word ends.
   *
   * @param word its number, from 0
   * @return the place just after it
   */
  public int end(int word) {
    return ends[word];
  }

  /**
   * A number that is the same for the same word, whatever the case of its letters.
   *
   * @param word its number, from 0
   * @return the hash code of the word in lower case
   */
  public int hash(int word) {
    return hashes[word];
  }

  /**
   * Tells whether a word is a certain one.
   *
   * @param word its number, from 0
   * @param lowerCase the other word, in lower case
   * @return true if they differ in case and in characters that nobody sees only
   */
  public boolean is(int word, String lowerCase) {
    int other = 0;
    for (int i = starts[word]; i < ends[word]; i++) {
      char c = text.charAt(i);
      if (isInvisible(c)) {
        continue;
      }
      if (other == lowerCase.length() || lower(c) != lowerCase.charAt(other++)) {
        return false;
      }
    }
    return other == lowerCase.length();
  }

  /**
   * A word as text.
   *
   * @param word its number, from 0
   * @return the word in lower case, without characters that nobody sees
   */
  public String lowerCase(int word) {
    StringBuilder lower = new StringBuilder(ends[word] - starts[word]);
    for (int i = starts[word]; i < ends[word]; i++) {
      char c = text.charAt(i);
      if (!isInvisible(c)) {
        lower.append(lower(c));
      }
    }
    return lower.toString();
  }

  /**
   * Tells whether a word is a number.
   *
   * @param word its number, from 0
   * @return true if it has nothing but digits
   */
  public boolean isNumber(int word) {
    for (int i = starts[word]; i < ends[word]; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tells whether a word stands in one phrase with the word before it.
   *
   * @param word its number, from 1
   * @return true if there is white space between them, or one hyphen or apostrophe
   */
  public boolean isJoined(int word) {
    int from = ends[word - 1];
    int to = starts[word];
    if (to == from + 1 && isJoint(text.charAt(from))) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPartOfWord(char c) {
    if (c < ASCII) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** A soft hyphen, say: it stands inside a word and is not part of it. */
  private static boolean isInvisible(char c) {
    return c >= ASCII && Character.getType(c) == Character.FORMAT;
  }

  private static boolean isJoint(char c) {
    return c == ' ' || c == '-' || c == '\'' || c == '\u2019' || c == '\u2010' || c == '\u2011';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c);
  }

  private static char lower(char c) {
    if (c < ASCII) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    return Character.toLowerCase(c);
  }
}
