package org.cohesion.validation.rule.strand;

import java.text.Normalizer;

/** What two headings must have in common to count as the same wording. */
final class HeadingWords {

  private static final String ROMAN_DIGITS = "ivxIVX";
  private static final int LONGEST_ROMAN = 5;

  /**
   * What comes after so many characters is no heading any more. Thousands of accents on one letter
   * would take long to be put in order.
   */
  private static final int LONGEST = 200;

  private HeadingWords() {}

  /**
   * The words of a heading, run together: case, punctuation and the number or letter before it do
   * not count, and an ampersand is "and".
   *
   * @param heading the heading
   * @return its words; empty if it has none
   */
  static String of(String heading) {
    String folded = composed(shortened(heading)).replace("&", " and ");
    StringBuilder words = new StringBuilder(folded.length());
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

  /** After a letter or a Roman number before a heading: "b)", "(c)", "iv.", "A - ". */
  private static int endOfLabel(String heading) {
    int start = 0;
    while (isAt(heading, start, " \t\r\n(")) {
      start++;
    }
    int end = start;
    while (end < start + LONGEST_ROMAN && isAt(heading, end, ROMAN_DIGITS)) {
      end++;
    }
    if (end == start && end < heading.length() && Character.isLetter(heading.charAt(end))) {
      end++;
    }
    if (end > start && isAt(heading, end, ".):")) {
      return end + 1;
    }
    boolean isSetOff =
        end > start
            && isAt(heading, end, " ")
            && isAt(heading, end + 1, "-\u2013\u2014")
            && isAt(heading, end + 2, " ");
    return isSetOff ? end + 3 : 0;
  }

  private static boolean isAt(String text, int index, String characters) {
    return index < text.length() && characters.indexOf(text.charAt(index)) >= 0;
  }

  private static String shortened(String heading) {
    return heading.length() <= LONGEST ? heading : heading.substring(0, LONGEST);
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
