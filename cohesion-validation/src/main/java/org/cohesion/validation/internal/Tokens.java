package org.cohesion.validation.internal;

import java.util.Arrays;

/**
 * The words, numbers and marks of a text, found in one pass. Tokens are letters only: an apostrophe
 * or a hyphen is a mark between two words, and "&amp;" is the word "and". White space of any kind
 * is left out, but for line breaks, which are marks. Tokens are compared without regard to case.
 */
public final class Tokens {

  private static final char WORD = 'w';
  private static final char NUMBER = 'n';

  /** After these a full stop closes no sentence. */
  private static final WordSet ABBREVIATIONS =
      WordSet.of(
          "s", "ss", "sec", "secs", "sect", "sects", "para", "paras", "no", "c", "e", "g", "i",
          "eg", "ie", "viz", "mr", "mrs", "ms", "dr", "st", "rev");

  private final String text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] hashes = new int[64];
  private char[] kinds = new char[64];
  private int size;

  private Tokens(String text) {
    this.text = text;
    int i = 0;
    while (i < text.length()) {
      i = Character.isLetter(text.charAt(i)) ? word(i) : other(i);
    }
  }

  /**
   * Takes a text apart.
   *
   * @param text the text
   * @return its words
   */
  public static Tokens of(String text) {
    return new Tokens(text);
  }

  private int word(int start) {
    int hash = 0;
    int i = start;
    while (i < text.length() && Character.isLetter(text.charAt(i))) {
      hash = 31 * hash + lower(text.charAt(i));
      i++;
    }
    add(WORD, start, i, hash);
    return i;
  }

  private int other(int start) {
    char c = text.charAt(start);
    if (isDigit(c)) {
      int i = start;
      while (i < text.length() && isDigit(text.charAt(i))) {
        i++;
      }
      if (isLetterAlone(i)) {
        i++;
      }
      add(NUMBER, start, i, 0);
      return i;
    }
    boolean lineBreak = c == '\n' || c == '\u2028' || c == '\u2029';
    if (lineBreak) {
      add('\n', start, start + 1, 0);
    } else if (!Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && Character.getType(c) != Character.FORMAT) {
      add(c, start, start + 1, c == '&' ? hash("and") : 0);
    }
    return start + 1;
  }

  /** The letter of a section such as 23A. */
  private boolean isLetterAlone(int i) {
    return i < text.length()
        && Character.isLetter(text.charAt(i))
        && (i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1)));
  }

  private void add(char kind, int start, int end, int hash) {
    if (size == kinds.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
    }
    kinds[size] = kind;
    starts[size] = start;
    ends[size] = end;
    hashes[size] = hash;
    size++;
  }

  /** {@return how many words, numbers and marks there are} */
  public int size() {
    return size;
  }

  /**
   * Tells a word.
   *
   * @param i a position, any
   * @return whether there is a word
   */
  public boolean isWord(int i) {
    return has(i) && kinds[i] == WORD;
  }

  /**
   * Tells a certain word.
   *
   * @param i a position, any
   * @param word the word in lower case
   * @return whether it stands there
   */
  public boolean is(int i, String word) {
    return has(i) && hashes[i] == hash(word) && equalTo(i, word);
  }

  /**
   * Tells a certain mark.
   *
   * @param i a position, any
   * @param mark the mark; a line feed for any line break
   * @return whether it stands there
   */
  public boolean isMark(int i, char mark) {
    return has(i) && kinds[i] == mark && mark != WORD && mark != NUMBER;
  }

  /**
   * Tells one of several marks.
   *
   * @param i a position, any
   * @param marks the marks
   * @return whether one of them stands there
   */
  public boolean isAnyMark(int i, String marks) {
    return has(i) && kinds[i] != WORD && kinds[i] != NUMBER && marks.indexOf(kinds[i]) >= 0;
  }

  /**
   * Tells one of several words.
   *
   * @param i a position, any
   * @param set the words
   * @return whether one of them stands there
   */
  public boolean isIn(int i, WordSet set) {
    return has(i) && hashes[i] != 0 && set.contains(this, i);
  }

  /**
   * Looks for one of several words.
   *
   * @param from the first position to look at
   * @param to the position after the last
   * @param set the words
   * @return where the first of them is; -1 if none is there
   */
  public int find(int from, int to, WordSet set) {
    for (int i = Math.max(from, 0); i < to; i++) {
      if (isIn(i, set)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Reads a number.
   *
   * @param i a position, any
   * @return the number; -1 if there is none, or it has more than four digits
   */
  public int number(int i) {
    if (!has(i) || kinds[i] != NUMBER) {
      return -1;
    }
    int value = 0;
    int at = starts[i];
    while (at < ends[i] && isDigit(text.charAt(at))) {
      value = value * 10 + (text.charAt(at) - '0');
      at++;
      if (value > 9999) {
        return -1;
      }
    }
    return value;
  }

  /**
   * Reads the year that a number is.
   *
   * @param i a position, any
   * @return the year, 1800 to 2199; -1 if there is none
   */
  public int year(int i) {
    int number = number(i);
    return ends(i) - starts(i) == 4 && number >= 1800 && number < 2200 ? number : -1;
  }

  /**
   * Tells a capital.
   *
   * @param i the position of a word
   * @return whether its first letter is a capital
   */
  public boolean isCapital(int i) {
    return isWord(i) && Character.isUpperCase(text.charAt(starts[i]));
  }

  /**
   * Tells whether nothing stands between a word and the one before.
   *
   * @param i a position, any but the first
   * @return whether there is not even a space
   */
  public boolean touchesOneBefore(int i) {
    return has(i) && i > 0 && ends[i - 1] == starts[i];
  }

  /**
   * Where in the text it begins.
   *
   * @param i the position of a word, number or mark
   * @return the index of its first character
   */
  public int starts(int i) {
    return has(i) ? starts[i] : 0;
  }

  /**
   * Where in the text it ends.
   *
   * @param i the position of a word, number or mark
   * @return the index after its last character
   */
  public int ends(int i) {
    return has(i) ? ends[i] : 0;
  }

  /**
   * The characters of a word, number or mark.
   *
   * @param i its position
   * @return the characters as they stand in the text
   */
  public String at(int i) {
    return text.substring(starts[i], ends[i]);
  }

  /**
   * Finds what stands at or after a place in the text.
   *
   * @param index an index into the text
   * @return the position of the first word, number or mark that begins there or later
   */
  public int positionOf(int index) {
    int found = Arrays.binarySearch(starts, 0, size, index);
    return found >= 0 ? found : -found - 1;
  }

  /**
   * Where the sentence begins that something stands in.
   *
   * @param i a position
   * @return the position of the sentence's first word
   */
  public int sentenceStart(int i) {
    int start = i;
    while (start > 0 && !closesSentence(start - 1)) {
      start--;
    }
    return start;
  }

  /**
   * Where the sentence ends that something stands in.
   *
   * @param i a position
   * @return the position after the sentence's last word
   */
  public int sentenceEnd(int i) {
    int end = i;
    while (end < size && !closesSentence(end)) {
      end++;
    }
    return end;
  }

  private boolean closesSentence(int i) {
    return switch (kinds[i]) {
      case '!', '?', '\u2022', '\u00B7', '\u25AA', '\uF0B7' -> true;
      case '.' -> !isJoinedToNext(i) && !isIn(i - 1, ABBREVIATIONS);
      case '\n' -> i + 1 < size && isAnyMark(i + 1, "\n-*\u2013\u2014");
      default -> false;
    };
  }

  /** As in 3.2, or in an address. */
  private boolean isJoinedToNext(int i) {
    return touchesOneBefore(i + 1) && (kinds[i + 1] == WORD || kinds[i + 1] == NUMBER);
  }

  private boolean has(int i) {
    return i >= 0 && i < size;
  }

  int hashAt(int i) {
    return hashes[i];
  }

  boolean equalTo(int i, String word) {
    return kinds[i] == '&'
        ? word.equals("and")
        : ends[i] - starts[i] == word.length()
            && text.regionMatches(true, starts[i], word, 0, word.length());
  }

  static int hash(String word) {
    return word.hashCode();
  }

  private static char lower(char c) {
    return c < 128 ? (char) (c >= 'A' && c <= 'Z' ? c + 32 : c) : Character.toLowerCase(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
