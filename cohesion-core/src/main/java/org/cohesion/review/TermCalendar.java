package org.cohesion.review;

import java.time.LocalDate;
import java.time.Month;

/**
 * When terms begin and end. Real dates differ from one authority or trust to the next, so a caller
 * can bring its own; {@link #statutory()} has the boundaries that the law uses.
 */
@FunctionalInterface
public interface TermCalendar {

  /**
   * The dates of a term.
   *
   * @param term the term
   * @param year the school year
   * @return its first and its last day
   */
  TermDates dates(Term term, AcademicYear year);

  /**
   * The boundaries used in law for compulsory school age: autumn from 1 September to 31 December,
   * spring from 1 January to 31 March, summer from 1 April to 31 August.
   *
   * @return a calendar without gaps, the same for every school and year
   */
  static TermCalendar statutory() {
    return (term, year) -> {
      int start = year.startYear();
      return switch (term) {
        case AUTUMN -> new TermDates(year.firstDay(), LocalDate.of(start, Month.DECEMBER, 31));
        case SPRING ->
            new TermDates(
                LocalDate.of(start + 1, Month.JANUARY, 1),
                LocalDate.of(start + 1, Month.MARCH, 31));
        case SUMMER -> new TermDates(LocalDate.of(start + 1, Month.APRIL, 1), year.lastDay());
      };
    };
  }
}
