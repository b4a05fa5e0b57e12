package org.cohesion.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.cohesion.review.AcademicYear;
import org.cohesion.review.Term;
import org.cohesion.review.TermCalendar;
import org.cohesion.review.TermDates;

/** The terms of a school as dates that something can be due on. */
final class SchoolTerms {

  static final int FIRST_SCHOOL_YEAR = 1000;
  static final int LAST_SCHOOL_YEAR = 9998;

  private final TermCalendar calendar;

  SchoolTerms(TermCalendar calendar) {
    this.calendar = calendar;
  }

  /** The year in which the school year starts that a day belongs to, kept to those there are. */
  static int yearOf(LocalDate day) {
    int year =
        day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1;
    return Math.min(Math.max(year, FIRST_SCHOOL_YEAR), LAST_SCHOOL_YEAR);
  }

  /**
   * The days of a term. One that is only known to lie about the boundaries of the law is taken to
   * lie at them: a term must not end two weeks into the next for want of better.
   */
  Span term(Term term, int schoolYear) {
    AcademicYear year = AcademicYear.of(schoolYear);
    TermDates dates = calendar.dates(term, year);
    boolean known = !dates.equals(TermCalendar.approximate().dates(term, year));
    return Span.of(known ? dates : TermCalendar.statutory().dates(term, year));
  }

  /** The term that belongs to a year of the calendar; empty if that has no school. */
  Optional<Span> inYear(Term term, int year) {
    int schoolYear = term == Term.AUTUMN ? year : year - 1;
    return schoolYear >= FIRST_SCHOOL_YEAR && schoolYear <= LAST_SCHOOL_YEAR
        ? Optional.of(term(term, schoolYear))
        : Optional.empty();
  }

  /** The term of that name that is nearest to a day; of two, the earlier. */
  Optional<Span> nearest(Term term, LocalDate day) {
    Optional<Span> nearest = Optional.empty();
    for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
      Optional<Span> next = inYear(term, year);
      if (next.isPresent()
          && (nearest.isEmpty() || distance(next.get(), day) < distance(nearest.get(), day))) {
        nearest = next;
      }
    }
    return nearest;
  }

  private static long distance(Span term, LocalDate day) {
    long before = ChronoUnit.DAYS.between(day, term.first());
    long after = ChronoUnit.DAYS.between(term.last(), day);
    return Math.max(0, Math.max(before, after));
  }
}
