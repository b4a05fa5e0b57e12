package org.cohesion.examples.misservice.page.due;

import java.time.LocalDate;
import org.cohesion.review.AcademicYear;
import org.cohesion.review.Term;
import org.cohesion.review.TermCalendar;
import org.cohesion.review.TermDates;

/**
 * The term that people mean by "this term".
 *
 * @param term which it is
 * @param dates its days
 */
public record TermSpan(Term term, TermDates dates) {

  /**
   * Finds the term of a day.
   *
   * @param day the day
   * @param terms when terms begin and end
   * @return the term that the day is in; in holidays between two terms, the one to come
   */
  public static TermSpan at(LocalDate day, TermCalendar terms) {
    AcademicYear year = AcademicYear.containing(day);
    for (int start = year.startYear(); start <= year.startYear() + 1; start++) {
      for (Term term : Term.values()) {
        TermDates dates = terms.dates(term, AcademicYear.of(start));
        if (!dates.last().isBefore(day)) {
          return new TermSpan(term, dates);
        }
      }
    }
    throw new IllegalArgumentException("No term ends after " + day);
  }
}
