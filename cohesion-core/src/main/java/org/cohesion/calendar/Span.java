package org.cohesion.calendar;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import org.cohesion.review.PartialDate;
import org.cohesion.review.TermDates;

/**
 * The days on which something is to be done.
 *
 * @param first the first day
 * @param last the last day, part of it
 */
record Span(LocalDate first, LocalDate last) {

  /** The one that is over first comes first. */
  static final Comparator<Span> ORDER = comparing(Span::last).thenComparing(Span::first);

  static Span of(TermDates dates) {
    return new Span(dates.first(), dates.last());
  }

  /** All the days that a date can mean. */
  static Span of(PartialDate date) {
    return new Span(date.earliest(), date.latest());
  }

  /** All the days that a date can mean when so much has gone by. */
  static Span of(PartialDate date, Period after) {
    LocalDate last = date.latest().plus(after);
    // 2023-02 and a year is 2024-02, whose last day is the 29th.
    boolean wholeMonths = date.getDay().isEmpty() && after.toTotalMonths() > 0;
    return new Span(
        date.earliest().plus(after),
        wholeMonths ? last.withDayOfMonth(last.lengthOfMonth()) : last);
  }

  boolean sharesADayWith(Span other) {
    return !first.isAfter(other.last) && !last.isBefore(other.first);
  }

  /** The same, over by a day, unless it begins after it. */
  Span notAfter(LocalDate day) {
    return last.isAfter(day) && !first.isAfter(day) ? new Span(first, day) : this;
  }

  /** The same, not over before a day. */
  Span notBefore(LocalDate day) {
    return last.isBefore(day) ? new Span(first, day) : this;
  }
}
