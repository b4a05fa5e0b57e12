package org.cohesion.validation.reading;

/**
 * What counts of characters: words are the same whatever their case and what nobody sees in them.
 */
final class Letters {

  /** What the characters of ASCII are in words: letters in lower case and digits. */
  static final int ASCII_SIZE = 128;

  private static final int LARGEST_NUMBER = 9999;

  private static final char[] ASCII = ascii();

  /** What a character is that is in no word, and one that nobody sees. */
  static final int NOTHING = 0;

  static final int INVISIBLE = -1;

  private Letters() {}

  /** Whether a character is part of what stands before it: an accent, or what nobody sees. */
  static boolean isAttached(char c) {
    if (c < ASCII_SIZE) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.FORMAT
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Characters as they count: in lower case, without those that nobody sees. */
  static String lowerCase(String text, int start, int end) {
    StringBuilder lower = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      int letter = letter(text.charAt(i));
      if (letter > NOTHING) {
        lower.append((char) letter);
      }
    }
    return lower.toString();
  }

  /** Whether characters of a text are a word, which is given in lower case. */
  static boolean isSame(String text, int start, int end, String word) {
    int other = 0;
    for (int i = start; i < end; i++) {
      int letter = letter(text.charAt(i));
      if (letter > NOTHING && (other == word.length() || word.charAt(other++) != letter)) {
        return false;
      }
    }
    return other == word.length();
  }

  /** Whether characters of two texts are the same word. */
  static boolean areSame(
      String one, int start, int end, String other, int otherStart, int otherEnd) {
    int i = skipInvisible(one, start, end);
    int j = skipInvisible(other, otherStart, otherEnd);
    while (i < end && j < otherEnd && letter(one.charAt(i)) == letter(other.charAt(j))) {
      i = skipInvisible(one, i + 1, end);
      j = skipInvisible(other, j + 1, otherEnd);
    }
    return i == end && j == otherEnd;
  }

  private static int skipInvisible(String text, int from, int end) {
    int i = from;
    while (i < end && letter(text.charAt(i)) <= NOTHING) {
      i++;
    }
    return i;
  }

  /**
   * A character of a word in lower case. What is invisible, a soft hyphen say, may stand inside a
   * word and is not part of it.
   */
  static int letter(char c) {
    return c < ASCII.length ? ASCII[c] : otherLetter(c);
  }

  private static int otherLetter(char c) {
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

  static boolean isDigit(int letter) {
    return letter < ASCII.length
        ? letter <= '9' && letter > NOTHING
        : Character.isDigit((char) letter);
  }

  /** The number of up to four digits that characters are; {@link TextTokens#NONE} for more. */
  static int number(String text, int start, int end) {
    int value = 0;
    for (int i = start; i < end && value <= LARGEST_NUMBER; i++) {
      if (Character.isDigit(text.charAt(i))) {
        value = value * 10 + Character.digit(text.charAt(i), 10);
      }
    }
    return value > LARGEST_NUMBER ? TextTokens.NONE : value;
  }

  /** How many digits a number has; {@link TextTokens#NONE} if a letter is among them. */
  static int digits(String text, int start, int end) {
    int digits = 0;
    for (int i = start; i < end; i++) {
      if (Character.isLetter(text.charAt(i))) {
        return TextTokens.NONE;
      }
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits;
  }

  static boolean isJoint(char c) {
    return c == '-' || c == '\'' || c == '\u2019' || c == '\u2010' || c == '\u2011';
  }

  static boolean isSpace(char c) {
    return c >= ASCII.length && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static char[] ascii() {
    char[] folded = new char[ASCII_SIZE];
    for (char c = '0'; c <= '9'; c++) {
      folded[c] = c;
    }
    for (char c = 'a'; c <= 'z'; c++) {
      folded[c] = c;
      folded[Character.toUpperCase(c)] = c;
    }
    return folded;
  }

  /** A mark's bit among the marks of a text; beyond ASCII, quotation marks and others share one. */
  static long bit(char mark) {
    if (mark < 128) {
      return 1L << mark;
    }
    return mark >= '\u2018' && mark <= '\u201F' ? 2 : 1;
  }
}
