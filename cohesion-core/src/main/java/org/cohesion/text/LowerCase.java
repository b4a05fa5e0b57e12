package org.cohesion.text;

/**
 * Puts somebody else's text into lower case to compare it: each character by itself, whatever
 * stands beside it, in time in proportion to the length.
 */
public final class LowerCase {

  private LowerCase() {}

  /**
   * Puts each character of a text into lower case, whatever stands beside it.
   *
   * @param text any text
   * @return the text, as long as before; the same one if it has no capitals
   */
  public static String of(String text) {
    int first = 0;
    while (first < text.length() && isLower(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder lower = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      lower.appendCodePoint(Character.toLowerCase(c));
    }
    return lower.toString();
  }

  private static boolean isLower(char c) {
    return c < 128
        ? c < 'A' || c > 'Z'
        : !Character.isSurrogate(c) && c == Character.toLowerCase(c);
  }
}
