package org.cohesion.examples.policyreport.page;

import org.cohesion.text.PrintableText;

/**
 * Text of a document as a page shows it: what would hide in it, or turn the text beside it around,
 * is written by its number. It must be escaped all the same.
 */
public final class ShownText {

  private static final int SOFT_HYPHEN = 0x00ad;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
  private static final int ZERO_WIDTH_JOINER = 0x200d;

  private ShownText() {}

  /**
   * Makes a text fit to be shown.
   *
   * @param text any text
   * @return the text with white space as it is, without hyphens that are not seen, and with other
   *     unseen characters as {@link PrintableText} writes them; joiners stay, which some scripts
   *     and pictures need
   */
  public static String of(String text) {
    StringBuilder shown = null;
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      boolean asItIs = isWhite(c) || isJoiner(c) || (c != SOFT_HYPHEN && PrintableText.isSeen(c));
      if (!asItIs && shown == null) {
        shown = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (shown != null && asItIs) {
        shown.appendCodePoint(c);
      } else if (shown != null && c != SOFT_HYPHEN) {
        shown.append(PrintableText.of(Character.toString(c)));
      }
    }
    return shown == null ? text : shown.toString();
  }

  private static boolean isWhite(int c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  private static boolean isJoiner(int c) {
    return c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
  }
}
