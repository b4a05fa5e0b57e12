package org.cohesion.examples.policyreport.calendar;

import java.nio.charset.StandardCharsets;

/**
 * Lines of a calendar as RFC 5545, section 3.1, has them: not longer than 75 octets, with what goes
 * beyond in the next line behind a space. No letter is cut in two, however many octets it has.
 */
final class ContentLines {

  static final int LONGEST = 75;
  static final String END = "\r\n";
  private static final String GO_ON = END + " ";

  private ContentLines() {}

  /**
   * Folds lines.
   *
   * @param lines lines that end with CR LF and are not folded yet
   * @return the same in lines that may be written
   */
  static String folded(String lines) {
    StringBuilder folded = new StringBuilder(lines.length() + lines.length() / 32);
    int octets = 0;
    for (int i = 0; i < lines.length(); ) {
      if (lines.startsWith(END, i)) {
        folded.append(END);
        octets = 0;
        i += END.length();
        continue;
      }
      int end = characterEnd(lines, i);
      String character = lines.substring(i, end);
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LONGEST) {
        folded.append(GO_ON);
        octets = 1;
      }
      folded.append(character);
      octets += size;
      i = end;
    }
    return folded.toString();
  }

  /** Undoes {@link #folded}. */
  static String unfolded(String lines) {
    return lines.replace(GO_ON, "");
  }

  private static int characterEnd(String text, int start) {
    return start + Character.charCount(text.codePointAt(start));
  }
}
