package org.cohesion.examples.policyimport.format.docx;

/** Numbers as documents write and print them. */
final class Numbers {

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private Numbers() {}

  /** {@return the whole number; 0 if it is none} */
  static int parse(String text) {
    try {
      return (int) Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** {@return a number as a list of that format prints it} */
  static String print(int number, String format) {
    return switch (format) {
      case "lowerLetter" -> letters(number);
      case "upperLetter" -> upper(letters(number));
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> upper(roman(number));
      case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
      case "none", "bullet" -> "";
      default -> String.valueOf(number);
    };
  }

  private static String letters(int number) {
    if (number < 1 || number > 780) {
      return String.valueOf(number);
    }
    return String.valueOf((char) ('a' + ((number - 1) % 26))).repeat(((number - 1) / 26) + 1);
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return String.valueOf(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      for (; rest >= VALUES[i]; rest -= VALUES[i]) {
        roman.append(ROMAN[i]);
      }
    }
    return roman.toString();
  }

  private static String upper(String text) {
    return text.toUpperCase(java.util.Locale.ROOT);
  }
}
