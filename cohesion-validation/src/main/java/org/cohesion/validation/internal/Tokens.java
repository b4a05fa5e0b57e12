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
  private static final char NOTHING = 0;

  /** After these a full stop closes no sentence. */
  private static final WordSet ABBREVIATIONS =
      WordSet.of(
          "s", "ss", "sec", "secs", "sect", "sects", "para", "paras", "no", "c", "e", "g", "i",
          "eg", "ie", "viz", "mr", "mrs", "ms", "dr", "st", "rev");

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final int[] hashes;
  private final char[] kinds;
  private final int size;

  private Tokens(String text) {
    this.text = text;
    char[] chars = text.toCharArray();
    int[] from = new int[chars.length / 4 + 8];
    int[] to = new int[from.length];
    int[] hash = new int[from.length];
    char[] kind = new char[from.length];
    int n = 0;
    int i = 0;
    while (i < chars.length) {
      int start = i;
      char c = chars[i];
      if (c == ' ') {
        i++;
        continue;
      }
      if (n == from.length) {
        from = Arrays.copyOf(from, n * 2);
        to = Arrays.copyOf(to, n * 2);
        hash = Arrays.copyOf(hash, n * 2);
        kind = Arrays.copyOf(kind, n * 2);
      }
      if (isLetter(c)) {
        int h = 0;
        while (i < chars.length && isLetter(chars[i])) {
          h = 31 * h + lower(chars[i]);
          i++;
        }
        kind[n] = WORD;
        hash[n] = h;
      } else if (isDigit(c)) {
        i = endOfNumber(chars, i);
        kind[n] = NUMBER;
      } else {
        i++;
        kind[n] = mark(c);
        hash[n] = c == '&' ? "and".hashCode() : 0;
      }
      if (kind[n] != NOTHING) {
        from[n] = start;
        to[n] = i;
        n++;
      }
    }
    starts = from;
    ends = to;
    hashes = hash;
    kinds = kind;
    size = n;
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

  /** With the letter of a section such as 23A. */
  private static int endOfNumber(char[] chars, int start) {
    int i = start;
    while (i < chars.length && isDigit(chars[i])) {
      i++;
    }
    boolean letter = i < chars.length && isLetter(chars[i]);
    return letter && (i + 1 == chars.length || !isLetter(chars[i + 1])) ? i + 1 : i;
  }

  private static char mark(char c) {
    if (c == '\n' || c == '\u2028' || c == '\u2029') {
      return '\n';
    }
    boolean visible =
        c < 128
            ? c > ' '
            : !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && Character.getType(c) != Character.FORMAT;
    return visible ? c : NOTHING;
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
    return has(i) && hashes[i] == word.hashCode() && equalTo(i, word);
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

  private static char lower(char c) {
    return c < 128 ? (char) (c >= 'A' && c <= 'Z' ? c + 32 : c) : Character.toLowerCase(c);
  }

  private static boolean isLetter(char c) {
    return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
