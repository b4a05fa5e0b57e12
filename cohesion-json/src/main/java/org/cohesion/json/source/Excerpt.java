package org.cohesion.json.source;

import java.nio.charset.StandardCharsets;
import org.cohesion.finding.Finding;
import org.cohesion.text.PrintableText;

/** Shows what a finding is about, to callers who asked for it. */
public final class Excerpt {

  private static final int LONGEST = 60;

  private Excerpt() {}

  /** Adds what stands at a place, unless it is an object or a list, or there is nothing. */
  public static Finding addTo(Finding finding, byte[] bytes, int start, int end) {
    if (start >= end || bytes[start] == '{' || bytes[start] == '[') {
      return finding;
    }
    // Not more bytes than the longest excerpt can need; half a character at the end is cut off.
    int stop = Math.min(end, start + 4 * (LONGEST + 1));
    String text = new String(bytes, start, stop - start, StandardCharsets.UTF_8);
    int kept = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
    String cut = stop < end || kept < text.length() ? text.substring(0, kept) + "…" : text;
    return finding.withExcerpt(PrintableText.of(cut));
  }
}
