package org.cohesion.validation.rule.strand;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What two headings must have in common to count as the same wording. */
final class HeadingWords {

  /** A letter or a Roman number before a heading: "b)", "(c)", "iv.", "A - ". */
  private static final Pattern LABEL =
      Pattern.compile("[\\s(]*+(?:\\p{L}|[ivxIVX]{1,5})(?:[.):]|\\s[-\u2013\u2014]\\s)");

  private static final String LABEL_ENDS = ".):-\u2013\u2014";

  private HeadingWords() {}

  /**
   * The words of a heading, run together: case, punctuation and the number or letter before it do
   * not count, and an ampersand is "and".
   *
   * @param heading the heading
   * @return its words; empty if it has none
   */
  static String of(String heading) {
    String folded = composed(heading).replace("&", " and ");
    StringBuilder words = new StringBuilder();
    boolean begun = false;
    for (int i = endOfLabel(folded); i < folded.length(); i++) {
      char c = folded.charAt(i);
      begun |= Character.isLetter(c);
      if (begun && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
        words.append(Character.toLowerCase(c));
      }
    }
    return words.toString();
  }

  private static int endOfLabel(String heading) {
    // Nearly all headings have none of what a label ends in.
    for (int i = 0; i < heading.length(); i++) {
      if (LABEL_ENDS.indexOf(heading.charAt(i)) >= 0) {
        Matcher label = LABEL.matcher(heading);
        return label.lookingAt() ? label.end() : 0;
      }
    }
    return 0;
  }

  /** ASCII is composed as it is, and needs no tables to be loaded. */
  private static String composed(String heading) {
    for (int i = 0; i < heading.length(); i++) {
      if (heading.charAt(i) >= 128) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC);
      }
    }
    return heading;
  }
}
