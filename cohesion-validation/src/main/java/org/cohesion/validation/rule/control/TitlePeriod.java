package org.cohesion.validation.rule.control;

import java.time.LocalDate;
import java.util.Set;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.review.AcademicYear;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordLists;
import org.cohesion.validation.rule.PolicyText;
import org.cohesion.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * The period that the title of a policy gives, such as 2019–2023 or 2025/26.
 *
 * @param first its first year
 * @param last its last year, after the first
 * @param isSchoolYear whether it is written as one school year is: 2025/2026, 2025/26 or 2025-26
 */
record TitlePeriod(int first, int last, boolean isSchoolYear) {

  static final JsonPointer TITLE = JsonPointer.of("title");

  private static final WordLists LISTS = WordLists.of("control/periods");
  private static final Set<String> TO = Set.copyOf(LISTS.phrases("to"));
  private static final Set<String> NAMES = Set.copyOf(LISTS.phrases("names"));
  private static final Set<String> LOOKING_BACK = Set.copyOf(LISTS.phrases("looking-back"));
  private static final Set<String> MONTHS = Set.copyOf(LISTS.phrases("months"));

  /** What may stand between two years. */
  private static final String DASHES = "-/\u2010\u2011\u2012\u2013\u2014";

  private static final int LONGEST = 10;
  private static final int LAST_SCHOOL_YEAR = 9998;

  /** The one period of the title; null if it gives none or several, or tells of the past. */
  static @Nullable TitlePeriod of(Policy policy, RuleContext context) {
    if (policy.getTitle().isEmpty()) {
      return null;
    }
    int position = 0;
    for (PolicyText text : context.texts()) {
      if (text.pointer().equals(TITLE)) {
        return in(context.reading(position));
      }
      position++;
    }
    return null;
  }

  private static @Nullable TitlePeriod in(TextReading words) {
    TitlePeriod found = null;
    for (int i = 0; i < words.size(); i++) {
      if (LOOKING_BACK.contains(words.word(i))) {
        return null;
      }
      TitlePeriod period = at(words, i);
      if (period != null) {
        if (found != null) {
          return null;
        }
        found = period;
      }
    }
    return found;
  }

  /** The period that begins with a year; null if none does. */
  private static @Nullable TitlePeriod at(TextReading words, int i) {
    int first = words.year(i);
    if (first < 0 || !words.isPlainNumber(i) || isPartOfMore(words, i)) {
      return null;
    }
    boolean slash = words.isMark(i + 1, '/');
    boolean mark = words.isAnyMark(i + 1, DASHES);
    if (!mark && !TO.contains(words.word(i + 1))) {
      return null;
    }
    int end = i + 2;
    while (mark ? MONTHS.contains(words.word(end)) : isOfDate(words, end)) {
      end++;
    }
    int last = words.isPlainNumber(end) ? lastYear(words, end, first) : -1;
    boolean goesOn = words.isAnyMark(end + 1, DASHES) && words.isNumber(end + 2);
    if (goesOn || last <= first || last > first + LONGEST) {
      return null;
    }
    boolean isShort = words.year(end) < 0;
    return new TitlePeriod(first, last, last == first + 1 && mark && (slash || isShort));
  }

  /** A month before the last year, or a day and a month: "to 31 August 2023". */
  private static boolean isOfDate(TextReading words, int i) {
    return MONTHS.contains(words.word(i))
        || (words.isNumber(i) && MONTHS.contains(words.word(i + 1)));
  }

  /** Part of a number such as "CC/2019/20", or of a name such as "Equality Act 2010". */
  private static boolean isPartOfMore(TextReading words, int i) {
    boolean touches =
        words.touchesOneBefore(i)
            && !words.isAnyMark(i - 1, "([:," + "\u2013\u2014\"\u201C\u2018'");
    return touches
        || (words.isAnyMark(i - 1, ".:/") && NAMES.contains(words.word(i - 2)))
        || NAMES.contains(words.word(i - 1));
  }

  /** A year in full, or its last two digits. */
  private static int lastYear(TextReading words, int i, int first) {
    int number = words.number(i);
    boolean twoDigits = words.end(i) - words.start(i) == 2;
    return twoDigits ? first - first % 100 + number : words.year(i);
  }

  /**
   * The last day that the period can mean. Two years with a dash between may be one school year or
   * two years of the calendar; the school year that the policy states tells which.
   */
  LocalDate lastDay(@Nullable AcademicYear stated) {
    boolean oneYear = isSchoolYear || (stated != null && last == first + 1 && covers(stated));
    return oneYear ? LocalDate.of(last, 8, 31) : LocalDate.of(last, 12, 31);
  }

  /** Whether a school year is the one that the period is, or is among those that it has. */
  boolean covers(AcademicYear year) {
    if (last == first + 1) {
      return year.startYear() == first;
    }
    return year.startYear() + 1 >= first && year.startYear() <= Math.min(last, LAST_SCHOOL_YEAR);
  }

  /** The period as messages give it: years are no text of the policy. */
  String years() {
    return first + "\u2013" + last;
  }
}
