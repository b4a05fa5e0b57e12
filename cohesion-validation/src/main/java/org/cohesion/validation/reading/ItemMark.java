package org.cohesion.validation.reading;

/**
 * The mark with which an item of a list begins where the list is not one of its own, as word
 * processors, PDF files and web pages leave it: a bullet, a dash, a star, the letter "o", a number
 * or one or more letters of a numbering. Only the first characters of a text are looked at.
 */
public final class ItemMark {

  /** What is given if a text begins with no mark. */
  public static final char NONE = 0;

  private static final char NUMBER = '1';
  private static final char LETTER = 'a';
  private static final char ROMAN = 'i';

  /** Marks that need no space after them, since nobody begins a sentence with one. */
  private static final String BULLETS = ListMarks.BULLETS + "\u00B7\u25CC\u2717\u2718";

  private static final String SPACED = "-\u2013\u2014*o";
  private static final String ROMAN_DIGITS = "ivxIVX";
  private static final int LONGEST = 5;

  private ItemMark() {}

  /**
   * Tells an item of a list.
   *
   * @param text a text, such as a paragraph
   * @return whether it begins with a mark, and has more than the mark
   */
  public static boolean begins(String text) {
    return of(text) != NONE;
  }

  /**
   * The kind of mark with which a text begins. Items of one list have marks of one kind, most
   * often; those of a list within it have another.
   *
   * @param text a text, such as a paragraph
   * @return the bullet itself, or one character for all numbers, all letters and all roman numbers;
   *     {@link #NONE} if it begins with no mark, or has nothing after it
   */
  public static char of(String text) {
    int start = skipSpace(text, 0);
    if (start == text.length()) {
      return NONE;
    }
    char c = text.charAt(start);
    if (BULLETS.indexOf(c) >= 0) {
      return hasTextAfter(text, start + 1) ? c : NONE;
    }
    if (SPACED.indexOf(c) >= 0 && isSpace(text, start + 1)) {
      return hasTextAfter(text, start + 1) ? c : NONE;
    }
    return numbering(text, start);
  }

  /**
   * Where the words of an item begin.
   *
   * @param text a text, with a mark before it or without
   * @return the place of its first character after the mark; that of its first character if there
   *     is no mark
   */
  public static int textStart(String text) {
    char kind = of(text);
    int i = skipSpace(text, 0);
    if (kind == NONE) {
      return i;
    }
    if (kind != NUMBER && kind != LETTER && kind != ROMAN) {
      return skipSpace(text, i + 1);
    }
    while (!isSpace(text, i)) {
      i++;
    }
    return skipSpace(text, i);
  }

  /** "1.", "2)", "(3)", "(a)", "b)", "i.", "(iv)" and "1.2", with space after them. */
  private static char numbering(String text, int start) {
    boolean opened = text.charAt(start) == '(';
    int first = opened ? start + 1 : start;
    int end = first;
    while (end < text.length() && end - first <= LONGEST && isPart(text, end)) {
      end++;
    }
    int last = end;
    boolean closed = end < text.length() && text.charAt(end) == ')';
    if (closed) {
      end++;
    }
    boolean stopped = !opened && !closed && last > first && text.charAt(last - 1) == '.';
    if (last == first
        || text.charAt(first) == '.'
        || last - first > LONGEST
        || (opened && !closed)
        || !(closed || stopped || isDecimal(text, first, last))
        || !isSpace(text, end)
        || !hasTextAfter(text, end)) {
      return NONE;
    }
    return kind(text, first, stopped ? last - 1 : last);
  }

  private static boolean isPart(String text, int i) {
    char c = text.charAt(i);
    return isDigit(c) || isLetter(c) || c == '.';
  }

  /** "1.2" needs no full stop after it. */
  private static boolean isDecimal(String text, int first, int last) {
    int stop = text.indexOf('.', first);
    return stop > first && stop < last - 1 && isDigit(text.charAt(first));
  }

  private static char kind(String text, int first, int last) {
    boolean digits = true;
    boolean roman = true;
    for (int i = first; i < last; i++) {
      char c = text.charAt(i);
      digits &= isDigit(c) || (c == '.' && i > first);
      roman &= ROMAN_DIGITS.indexOf(c) >= 0;
    }
    if (digits) {
      // A year is none: "2009. The school opened" is no item.
      return last - first < LONGEST - 1 || text.charAt(first + 1) == '.' ? NUMBER : NONE;
    }
    if (roman && last - first > 1) {
      return ROMAN;
    }
    return last - first == 1 ? LETTER : NONE;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isSpace(String text, int i) {
    return i < text.length()
        && (Character.isWhitespace(text.charAt(i)) || Letters.isSpace(text.charAt(i)));
  }

  private static int skipSpace(String text, int from) {
    int i = from;
    while (isSpace(text, i)) {
      i++;
    }
    return i;
  }

  private static boolean hasTextAfter(String text, int from) {
    return skipSpace(text, from) < text.length();
  }
}
