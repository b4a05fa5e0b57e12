package org.cohesion.examples.policyreport.docx;

/** The letters of any text that Word shows, and XML can hold. */
final class Letters {

  private static final char REPLACEMENT = '\uFFFD';

  private Letters() {}

  /**
   * Leaves out what turns the text beside it around: controls that embed, override or isolate a
   * direction. Marks of direction stay, which no more than stand between letters. Controls that are
   * neither a tab nor the end of a line, and what XML has no way to write, become U+FFFD.
   *
   * @param text any text
   * @return the same in lines that end in {@code \n}
   */
  static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        continue;
      }
      if (!turns(c)) {
        shown.appendCodePoint(letter(c));
      }
    }
    return shown.toString();
  }

  /** {@return the same on one line, tabs as spaces} */
  static String onOneLine(String text) {
    return of(text).replace('\n', ' ').replace('\t', ' ');
  }

  private static boolean turns(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private static int letter(int c) {
    return switch (c) {
      case '\t', '\n' -> c;
      case '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> '\n';
      case 0xFFFE, 0xFFFF -> REPLACEMENT;
      default ->
          switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE -> REPLACEMENT;
            default -> c;
          };
    };
  }
}
