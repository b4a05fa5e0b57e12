package org.cohesion.review;

import java.util.Objects;
import org.cohesion.text.JsonFormed;

/**
 * One term of one school year, with the days on which it begins and ends at a school.
 *
 * <p>Schools move their terms by some weeks, so a term must lie within six weeks of the {@linkplain
 * TermCalendar#statutory() boundaries of the law}: what lies further away is another term or a slip
 * of the pen.
 *
 * @param term which term of the year
 * @param dates its first and its last day, holidays inside it included
 */
public record SchoolTerm(Term term, TermDates dates) implements JsonFormed {

  private static final int MOST_WEEKS_OFF = 6;

  /**
   * Checks that the days can be those of the term.
   *
   * @param term which term of the year
   * @param dates its first and its last day
   * @throws IllegalArgumentException if a day is more than six weeks outside the term of the law,
   *     or in no school year from 1000/1001 to 9998/9999
   */
  public SchoolTerm {
    Objects.requireNonNull(term, "term");
    TermDates law = TermCalendar.statutory().dates(term, yearOf(term, dates));
    if (dates.first().isBefore(law.first().minusWeeks(MOST_WEEKS_OFF))
        || dates.last().isAfter(law.last().plusWeeks(MOST_WEEKS_OFF))) {
      throw new IllegalArgumentException("A term must lie within six weeks of the term of the law");
    }
  }

  /** {@return the school year that it is a term of; one that begins in August is of the next} */
  public AcademicYear year() {
    return yearOf(term, dates);
  }

  /** Only the autumn term ends in the year in which the school year starts. */
  private static AcademicYear yearOf(Term term, TermDates dates) {
    return term == Term.AUTUMN
        ? AcademicYear.of(dates.first().getYear())
        : AcademicYear.of(dates.last().getYear() - 1);
  }
}
