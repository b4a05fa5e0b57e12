package org.cohesion.examples.policyimport.format;

import java.util.Locale;

/** How lists print a number. */
public enum Numeral {
  /** 1, 2, 3. */
  DECIMAL,
  /** 01, 02, 03. */
  DECIMAL_ZERO,
  /** I, II, III. */
  UPPER_ROMAN,
  /** i, ii, iii. */
  LOWER_ROMAN,
  /** A, B, … Z, AA, BB. */
  UPPER_LETTER,
  /** a, b, … z, aa, bb. */
  LOWER_LETTER,
  /** 1st, 2nd, 3rd. */
  ORDINAL,
  /** Nothing. */
  NONE;

  private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_LETTERS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int LETTERS = 26;

  /** Beyond, Roman numerals and letters grow without bounds. */
  private static final int LARGEST = 3_999;

  /**
   * Prints a number.
   *
   * @param number the number; what letters and Roman numerals do not reach (0, 4000) is printed in
   *     digits
   * @return its text; empty for {@link #NONE}
   */
  public String of(int number) {
    boolean digits = number < 1 || number > LARGEST;
    return switch (this) {
      case DECIMAL -> Integer.toString(number);
      case DECIMAL_ZERO -> number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
      case UPPER_ROMAN -> LOWER_ROMAN.of(number).toUpperCase(Locale.ROOT);
      case LOWER_ROMAN -> digits ? Integer.toString(number) : roman(number);
      case UPPER_LETTER -> LOWER_LETTER.of(number).toUpperCase(Locale.ROOT);
      case LOWER_LETTER -> digits ? Integer.toString(number) : letters(number);
      case ORDINAL -> number + ending(number);
      case NONE -> "";
    };
  }

  private static String roman(int number) {
    StringBuilder text = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      for (; rest >= ROMAN[i]; rest -= ROMAN[i]) {
        text.append(ROMAN_LETTERS[i]);
      }
    }
    return text.toString();
  }

  private static String letters(int number) {
    String letter = Character.toString('a' + (number - 1) % LETTERS);
    return letter.repeat((number - 1) / LETTERS + 1);
  }

  private static String ending(int number) {
    int tens = number % 100;
    if (tens >= 11 && tens <= 13) {
      return "th";
    }
    return switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
