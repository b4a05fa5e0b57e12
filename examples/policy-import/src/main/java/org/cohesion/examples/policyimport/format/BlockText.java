package org.cohesion.examples.policyimport.format;

/** White space as blocks have it. */
public final class BlockText {

  /** Points that a space and a tab before a text push it to the right, more or less. */
  private static final double SPACE = 3;

  private static final double TAB = 36;

  private BlockText() {}

  /**
   * Brings white space into the form of a block.
   *
   * @param text a text in which line breaks are {@code \n} and tabs {@code \t}
   * @return the text with one space for each run of other white space, none beside a line break or
   *     a tab, and no white space at either end
   */
  public static String of(CharSequence text) {
    StringBuilder result = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\t') {
        result.append(c);
        space = false;
      } else if (isSpace(c)) {
        space = true;
      } else {
        if (space && !result.isEmpty() && !isSpace(result.charAt(result.length() - 1))) {
          result.append(' ');
        }
        space = false;
        result.append(c);
      }
    }
    return result.toString().strip();
  }

  /** {@return how far the white space at its start pushes a text to the right, in points} */
  public static double lead(CharSequence text) {
    double lead = 0;
    for (int i = 0; i < text.length() && isSpace(text.charAt(i)); i++) {
      lead =
          switch (text.charAt(i)) {
            case '\n' -> 0;
            case '\t' -> lead + TAB;
            default -> lead + SPACE;
          };
    }
    return lead;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
