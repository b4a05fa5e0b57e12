package org.cohesion.validation.internal;

/** Finds the years in a text by which a reader can date it. */
public final class CalendarYears {

  private static final int DIGITS = 4;

  private CalendarYears() {}

  /**
   * Tells whether a text names a year of this century.
   *
   * @param text the text
   * @return true if it has a number of four digits from 2000 to 2099
   */
  public static boolean isIn(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
        boolean isLast = i + 1 == text.length() || !Character.isDigit(text.charAt(i + 1));
        if (digits == DIGITS && isLast && text.startsWith("20", i + 1 - DIGITS)) {
          return true;
        }
      } else {
        digits = 0;
      }
    }
    return false;
  }
}
