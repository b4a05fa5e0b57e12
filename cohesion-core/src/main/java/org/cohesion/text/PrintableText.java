package org.cohesion.text;

import java.util.Locale;

/**
 * Makes text fit to be printed where somebody else's text could do harm: on a terminal, in a log.
 * What documents say and what files are called must not move the cursor, begin a line of its own,
 * turn the text beside it around or hide in it.
 */
public final class PrintableText {

  private PrintableText() {}

  /**
   * Writes the characters that are not seen as {@code \}{@code u} and four hexadecimal digits, a
   * character beyond U+FFFF as the two halves that JSON and Java write: controls, line breaks,
   * format characters such as those that set the direction, halves of a pair alone, and what is not
   * assigned. Spaces of all widths and letters of all scripts stay as they are.
   *
   * @param text any text
   * @return the text on one line; the same one if there is nothing to be written otherwise
   */
  public static String of(String text) {
    StringBuilder printable = null;
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      boolean seen = isSeen(c);
      if (!seen && printable == null) {
        printable = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (printable != null) {
        if (seen) {
          printable.appendCodePoint(c);
        } else {
          for (char unit : Character.toChars(c)) {
            printable.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
          }
        }
      }
    }
    return printable == null ? text : printable.toString();
  }

  /**
   * Tells whether a character can be printed as it is.
   *
   * @param codePoint the character
   * @return false for those that {@link #of} writes by their numbers
   */
  public static boolean isSeen(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
