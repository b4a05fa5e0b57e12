package org.cohesion.calendar;

import java.time.LocalDate;
import java.util.List;
import org.cohesion.internal.ResultStyle;
import org.cohesion.policy.Policy;
import org.cohesion.review.TermCalendar;
import org.immutables.value.Value;

/** What falls due under a policy between two days. */
@Value.Immutable
@ResultStyle
public interface ReviewCalendar {

  /** How many years a calendar can span at most. */
  int MOST_YEARS = 10;

  /** How many duties a calendar holds at most. */
  int MOST_DUTIES = 10_000;

  /** {@return the first day asked for} */
  LocalDate getFirstDay();

  /** {@return the last day asked for, part of the span} */
  LocalDate getLastDay();

  /** {@return what falls due, by the last day} */
  List<Duty> getDuties();

  /** {@return whether nothing was left out} */
  boolean isComplete();

  /**
   * Works out what falls due.
   *
   * @param policy any policy
   * @param from the first day
   * @param to the last day, part of the span
   * @param terms when the terms of the school begin and end
   * @return the calendar
   * @throws IllegalArgumentException if the span is backwards or too long
   */
  static ReviewCalendar of(Policy policy, LocalDate from, LocalDate to, TermCalendar terms) {
    return new ReviewCalendarBuilder().firstDay(from).lastDay(to).complete(true).build();
  }
}
