package org.cohesion.json;

import java.nio.charset.StandardCharsets;
import org.cohesion.finding.Finding;

/** Shows what a finding is about, to callers who asked for it. */
final class Excerpt {

  private static final int LONGEST = 60;

  private Excerpt() {}

  /** Adds what stands at a place, unless it is an object or a list, or there is nothing. */
  static Finding addTo(Finding finding, byte[] bytes, int start, int end) {
    if (start >= end || bytes[start] == '{' || bytes[start] == '[') {
      return finding;
    }
    // Not more bytes than the longest excerpt can need; half a character at the end is cut off.
    int stop = Math.min(end, start + 4 * (LONGEST + 1));
    String text = new String(bytes, start, stop - start, StandardCharsets.UTF_8);
    int kept = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
    String cut = stop < end || kept < text.length() ? text.substring(0, kept) + "…" : text;
    return finding.withExcerpt(printable(cut));
  }

  /** Documents must not be able to move the cursor of a terminal or to turn text around. */
  private static String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (isPrintable(c)) {
                printable.appendCodePoint(c);
              } else {
                printable.append(String.format("\\u%04x", c));
              }
            });
    return printable.toString();
  }

  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
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
