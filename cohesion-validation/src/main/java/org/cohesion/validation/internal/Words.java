package org.cohesion.validation.internal;

import java.util.Arrays;

/**
 * The words of one text or more: runs of letters, marks and digits. Not safe to share between
 * threads.
 */
public final class Words {

  private static final int HASH_FACTOR = 31;

  /** What the letters of ASCII are in lower case; digits as they are, and nothing for the rest. */
  private static final char[] ASCII = ascii();

  /** The bit of a hash code that tells whether the word begins with a digit. */
  private static final int DIGIT_FIRST = Integer.MIN_VALUE;

  private static final int NOTHING = 0;
  private static final int INVISIBLE = -1;

  /** The first character that may be a sign, such as a bullet: a hyphen of its own. */
  private static final char FIRST_SIGN = '\u2010';

  private static final char FIRST_QUOTE = '\u2018';
  private static final char LAST_QUOTE = '\u201F';

  private int count;
  private int signs;
  private int length;
  private char[] characters;
  private int[] starts;
  private int[] ends;
  private int[] hashes;

  /** No words yet. */
  public Words() {
    this(128);
  }

  /**
   * No words yet, and room for some.
   *
   * @param length how many characters are expected
   */
  public Words(int length) {
    characters = new char[length];
    int words = length / 4 + 1;
    starts = new int[words];
    ends = new int[words];
    hashes = new int[words];
  }

  /**
   * Takes the words of a text in place of all before.
   *
   * @param text the text
   * @return these words
   */
  public Words of(String text) {
    count = 0;
    signs = 0;
    length = 0;
    add(text);
    return this;
  }

  /**
   * Adds the words of a text to those before. The places of its words count from the length of the
   * texts before.
   *
   * @param text the text
   */
  public void add(String text) {
    int i = length;
    int end = i + text.length();
    if (characters.length < end) {
      characters = Arrays.copyOf(characters, Math.max(end, 2 * characters.length));
    }
    length = end;
    text.getChars(0, text.length(), characters, i);
    char[] from = characters;
    while (i < end) {
      int letter = fold(from[i]);
      if (letter <= NOTHING) {
        signs += isSign(from[i]) ? 1 : 0;
        i++;
        continue;
      }
      int start = i;
      boolean isDigitFirst = isDigit(letter);
      int hash = 0;
      while (letter != NOTHING) {
        // Once in a long while it is a soft hyphen, which does not count.
        hash = letter == INVISIBLE ? hash : hash * HASH_FACTOR + letter;
        i++;
        letter = i < end ? fold(from[i]) : NOTHING;
      }
      add(start, i, isDigitFirst ? hash | DIGIT_FIRST : hash & ~DIGIT_FIRST);
    }
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

  /** {@return how many characters the texts have} */
  public int length() {
    return length;
  }

  /**
   * Tells how many signs there are, such as bullets and dashes: what is not in ASCII, and no letter
   * of most languages or mark of quotation.
   *
   * @return how many
   */
  public int signs() {
    return signs;
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
      int letter = fold(characters[i]);
      if (letter == INVISIBLE) {
        continue;
      }
      if (other == lowerCase.length() || letter != lowerCase.charAt(other++)) {
        return false;
      }
    }
    return other == lowerCase.length();
  }

  /**
   * Tells whether two words are the same.
   *
   * @param one the number of a word, from 0
   * @param other the number of another
   * @return true if they differ in case and in characters that nobody sees only
   */
  public boolean areSame(int one, int other) {
    int i = starts[one];
    int j = starts[other];
    while (true) {
      i = skipInvisible(i, ends[one]);
      j = skipInvisible(j, ends[other]);
      if (i == ends[one] || j == ends[other]) {
        return i == ends[one] && j == ends[other];
      }
      if (fold(characters[i++]) != fold(characters[j++])) {
        return false;
      }
    }
  }

  private int skipInvisible(int from, int end) {
    int i = from;
    while (i < end && fold(characters[i]) == INVISIBLE) {
      i++;
    }
    return i;
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
      int letter = fold(characters[i]);
      if (letter != INVISIBLE) {
        lower.append((char) letter);
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
    if ((hashes[word] & DIGIT_FIRST) == 0) {
      return false;
    }
    for (int i = starts[word]; i < ends[word]; i++) {
      if (!Character.isDigit(characters[i])) {
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
    if (to == from + 1 && isJoint(characters[from])) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (!isSpace(characters[i])) {
        return false;
      }
    }
    return true;
  }

  /**
   * A character of a word in lower case. What is invisible, a soft hyphen say, may stand inside a
   * word and is not part of it.
   */
  private static int fold(char c) {
    return c < ASCII.length ? ASCII[c] : foldOther(c);
  }

  private static boolean isDigit(int letter) {
    return letter <= '9' || (letter >= ASCII.length && Character.isDigit(letter));
  }

  private static boolean isSign(char c) {
    return c >= FIRST_SIGN && (c < FIRST_QUOTE || c > LAST_QUOTE);
  }

  private static int foldOther(char c) {
    int type = Character.getType(c);
    if (type == Character.FORMAT) {
      return INVISIBLE;
    }
    boolean isPartOfWord =
        Character.isLetterOrDigit(c)
            || type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK;
    return isPartOfWord ? Character.toLowerCase(c) : NOTHING;
  }

  private static char[] ascii() {
    char[] folded = new char[128];
    for (char c = '0'; c <= '9'; c++) {
      folded[c] = c;
    }
    for (char c = 'a'; c <= 'z'; c++) {
      folded[c] = c;
      folded[Character.toUpperCase(c)] = c;
    }
    return folded;
  }

  private static boolean isJoint(char c) {
    return c == ' ' || c == '-' || c == '\'' || c == '\u2019' || c == '\u2010' || c == '\u2011';
  }

  private static boolean isSpace(char c) {
    return c == ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
