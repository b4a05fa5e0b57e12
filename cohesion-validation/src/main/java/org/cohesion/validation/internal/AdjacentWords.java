package org.cohesion.validation.internal;

import org.cohesion.text.LowerCase;

/** The word before a place in a text, and the word after it. */
public final class AdjacentWords {

  /** Longer ones are no words that anybody looks for. */
  private static final int LONGEST = 40;

  private AdjacentWords() {}

  /**
   * The word before a place.
   *
   * @param text the text
   * @param place the place, in UTF-16 units from 0
   * @return the word in lower case; empty if anything but white space and hyphens is between
   */
  public static String before(String text, int place) {
    int end = place;
    while (end > 0 && isGap(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && isPartOfWord(text.charAt(start - 1)) && end - start < LONGEST) {
      start--;
    }
    return lower(text, start, end);
  }

  /**
   * The word after a place.
   *
   * @param text the text
   * @param place the place, in UTF-16 units from 0
   * @return the word in lower case; empty if anything but white space and hyphens is between
   */
  public static String after(String text, int place) {
    int start = place;
    while (start < text.length() && isGap(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && isPartOfWord(text.charAt(end)) && end - start < LONGEST) {
      end++;
    }
    return lower(text, start, end);
  }

  /**
   * Tells whether a character is white space or what nobody sees.
   *
   * @param c the character
   * @return true for spaces of every width, line breaks and soft hyphens
   */
  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c);
  }

  private static boolean isGap(char c) {
    return isSpace(c) || c == '-' || c == '\u2010' || c == '\u2011';
  }

  private static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT;
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c)
        || isInvisible(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static String lower(String text, int start, int end) {
    StringBuilder word = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (!isInvisible(text.charAt(i))) {
        word.append(text.charAt(i));
      }
    }
    return LowerCase.of(word.toString());
  }
}
