package org.cohesion.examples.policyreport.document;

import org.cohesion.text.ReadableText;

/**
 * Texts as they are printed: without what shows nothing, but could change what is shown around it
 * or make a file unreadable. Left out are control characters, halves of pairs, non-characters and
 * the characters that embed or override a direction of writing; white space becomes one space, and
 * none stands at either end.
 */
public final class PrintedText {

  private PrintedText() {}

  /** {@return the text on one line} */
  public static String oneLine(String text) {
    return cleaned(text, false);
  }

  /** {@return the text with its line breaks, each {@code \n}; lines that are blank are left out} */
  public static String lines(String text) {
    return cleaned(text, true);
  }

  /** {@return whether there is something to read in a text} */
  static boolean isRead(String text) {
    return !ReadableText.isBlank(oneLine(text));
  }

  private static String cleaned(String text, boolean breaks) {
    StringBuilder clean = new StringBuilder(text.length());
    boolean space = false;
    boolean lineBreak = false;
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 || c == 0x85) {
        lineBreak = true;
      } else if (isSpace(c) || (clean.isEmpty() && Character.isSpaceChar(c))) {
        space = true;
      } else if (!isLeftOut(c)) {
        if (!clean.isEmpty() && (space || lineBreak)) {
          clean.append(lineBreak && breaks ? '\n' : ' ');
        }
        space = false;
        lineBreak = false;
        clean.appendCodePoint(c);
      }
    }
    int end = clean.length();
    while (end > 0
        && (clean.charAt(end - 1) == '\n' || Character.isSpaceChar(clean.charAt(end - 1)))) {
      end--;
    }
    return clean.substring(0, end);
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\t' || c == 0x0b || c == '\f';
  }

  private static boolean isLeftOut(int c) {
    int type = Character.getType(c);
    boolean direction = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    return direction
        || type == Character.CONTROL
        || type == Character.SURROGATE
        || (c & 0xfffe) == 0xfffe
        || (c >= 0xfdd0 && c <= 0xfdef);
  }
}
