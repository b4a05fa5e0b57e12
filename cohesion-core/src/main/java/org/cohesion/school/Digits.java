package org.cohesion.school;

/** Checks the numbers of registers: so many ASCII digits and nothing else. */
final class Digits {

  private Digits() {}

  /**
   * Refuses text that is not exactly so many digits; the message never quotes the text.
   *
   * @param what the name of the number, which begins the message
   * @param count how many digits it has
   * @param text the text to check
   * @throws IllegalArgumentException if the text is not {@code count} digits, 0 to 9
   */
  static void require(String what, int count, String text) {
    int digits = leading(text);
    if (digits < text.length()) {
      throw new IllegalArgumentException(
          what
              + " must be "
              + count
              + " digits, but character "
              + (digits + 1)
              + " is not a digit");
    }
    if (digits != count) {
      throw new IllegalArgumentException(what + " must be " + count + " digits, but has " + digits);
    }
  }

  /**
   * Whether text has nothing but digits.
   *
   * @param text the text to look at
   * @return whether every character is one of 0 to 9
   */
  static boolean only(String text) {
    return leading(text) == text.length();
  }

  private static int leading(String text) {
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    return digits;
  }
}
