package org.cohesion.validation.rule.text;

import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.rule.PhraseMatch;

/** Tells a date that was left out, "Reviewed on DD/MM/YYYY", from a rule how to write dates. */
final class DatePattern {

  /** So many words and marks before and after it may tell what a pattern is. */
  private static final int NEAR = 24;

  /** So near before it is the fact that has the date, with the marks of the pattern. */
  private static final int NEAR_FACT = 10;

  /** Of "Date of issue: DD/MM/YYYY". */
  private static final int LABEL = 11;

  private DatePattern() {}

  /** Whether the match, the year of a pattern, stands in for a date. */
  static boolean isToFillIn(PhraseMatch year) {
    TextReading text = year.reading();
    int first = year.first();
    boolean touches = text.touchesOneBefore(first);
    boolean endsDate = touches && text.isAnyMark(first - 1, "/-.");
    boolean isLong = year.phrase().length() == "yyyy".length();
    if ((touches && !endsDate) || !(isLong || endsDate)) {
      return false;
    }
    int from = PlaceholderWords.sentenceStart(text, first, NEAR);
    int to = PlaceholderWords.sentenceEnd(text, first, NEAR);
    if (text.find(from, to, PlaceholderWords.ABOUT_DATES) >= 0) {
      return false;
    }
    int nearFact = Math.max(from, first - NEAR_FACT);
    if (text.find(nearFact, first, PlaceholderWords.FACTS) >= 0
        || text.find(nearFact, first, PlaceholderWords.REVIEWS) >= 0) {
      return true;
    }
    boolean isLabel = first <= LABEL && PlaceholderWords.endsAfter(text, year.last());
    return PlaceholderSign.isInCapitals(year)
        && (isLabel || text.find(from, to, PlaceholderWords.DAYS) < 0);
  }
}
