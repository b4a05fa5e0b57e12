package org.cohesion.text;

/** Tells text that says something from text that does not. Needs nothing but the JDK. */
public final class ReadableText {

  private ReadableText() {}

  /**
   * Tells whether a text says nothing.
   *
   * @param text any text, the empty one included
   * @return true if it has nothing but white space, no-break spaces and format characters
   */
  public static boolean isBlank(CharSequence text) {
    int length = text.length();
    for (int i = 0; i < length; ) {
      int codePoint = Character.codePointAt(text, i);
      if (!isInvisible(codePoint)) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return true;
  }

  private static boolean isInvisible(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.getType(codePoint) == Character.FORMAT;
  }
}
