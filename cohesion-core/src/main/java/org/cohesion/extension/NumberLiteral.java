package org.cohesion.extension;

/** The grammar of JSON numbers, RFC 8259 section 6, read in one pass. */
final class NumberLiteral {

  private final String text;
  private int next;

  private NumberLiteral(String text) {
    this.text = text;
  }

  /**
   * Whether text is a JSON number and nothing more.
   *
   * @param text any text
   * @return whether it follows the grammar
   */
  static boolean matches(String text) {
    return new NumberLiteral(text).read();
  }

  private boolean read() {
    skip('-');
    if (!skip('0') && !digits()) {
      return false;
    }
    if (skip('.') && !digits()) {
      return false;
    }
    if (skip('e') || skip('E')) {
      if (!skip('+')) {
        skip('-');
      }
      if (!digits()) {
        return false;
      }
    }
    return next == text.length();
  }

  private boolean skip(char expected) {
    boolean there = next < text.length() && text.charAt(next) == expected;
    if (there) {
      next++;
    }
    return there;
  }

  private boolean digits() {
    int start = next;
    while (next < text.length() && text.charAt(next) >= '0' && text.charAt(next) <= '9') {
      next++;
    }
    return next > start;
  }
}
