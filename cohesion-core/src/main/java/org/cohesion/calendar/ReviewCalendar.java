package org.cohesion.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cohesion.internal.ResultStyle;
import org.cohesion.policy.Policy;
import org.cohesion.review.TermCalendar;
import org.immutables.value.Value;

/**
 * What falls due under a policy between two days: its reviews and its end, reports and monitoring,
 * procedures. A duty is in the calendar if its last day is one of them; it may begin before.
 * Calendars of two spans that follow each other hold the duties of the whole, none twice.
 *
 * <p>Only members are read, never words. What has no date and no rhythm is not in it, nor what is
 * done as needed. A policy that is superseded or withdrawn has no duties, nor has a procedure that
 * is done. Approvals, consultations and versions are records of what was done, and the day on which
 * a policy takes effect asks nothing of anybody: they are no duties either.
 *
 * <p><b>Stated dates.</b> The next review, the day a procedure is due and the last day of the
 * policy fall due as stated: if only the month or year is known, on its last day. If the next
 * review is known to the year, and its term is stated, it is due in that term of that year.
 *
 * <p><b>Reviews.</b> After the next review, or if it is not stated after the last one, or else
 * after the approval, they follow each other at the interval of their frequency, as {@link
 * Policy#reviewDueBy()} tells the first; those of a year or more are due in the stated term, the
 * one nearest to the end of the cycle, but not before that. Half-termly ones, and those that only
 * have a term, are due as below, from the first half term or term on that begins after that date.
 * If there is no such date at all, all are due as below.
 *
 * <p><b>What is done regularly</b> is due at the end of each
 *
 * <ul>
 *   <li>week, Monday to Friday, or month of the calendar, if it shares a day with a term;
 *   <li>term; or half of a term, which is cut in the middle, since no calendar of terms says where
 *       its half-term holiday is;
 *   <li>half of a school year, to the end of February and to 31 August; or school year, to 31
 *       August;
 *   <li>two, three, four or five school years, counted from the one in which the policy takes
 *       effect, or is approved if it does not say; if it says neither, it cannot be told, and they
 *       are not in the calendar.
 * </ul>
 *
 * A stated term narrows all but the halves of school years: what is done every year or less often
 * is due at the end of that term, what is done every week or month only in those that share a day
 * with that term. A term without a frequency is that of every year. Nothing of this falls due
 * before the policy takes effect (or else is approved), after its last day, or after the day by
 * which the procedure is to be done.
 *
 * <p><b>Terms</b> are those of the {@link TermCalendar}. Where it only has those of {@link
 * TermCalendar#approximate()}, which overlap, the boundaries of the law are taken.
 */
@Value.Immutable
@ResultStyle
public interface ReviewCalendar {

  /** How many years a calendar spans at most. */
  int MOST_YEARS = 10;

  /** How many duties a calendar holds at most. */
  int MOST_DUTIES = 10_000;

  /** {@return the first day of the calendar} */
  LocalDate getFirstDay();

  /** {@return the last day of the calendar, part of it} */
  LocalDate getLastDay();

  /**
   * {@return what falls due, by its last day, then by its first, its {@linkplain DutyKind kind} and
   * its place in the policy; the first {@value #MOST_DUTIES} if there is more}
   */
  List<Duty> getDuties();

  /** {@return whether all that falls due is in it; false if there was more than it can hold} */
  boolean isComplete();

  /**
   * Works out what falls due.
   *
   * @param policy any policy, a draft as well
   * @param from the first day, of a year from 1000 on
   * @param to the last day, part of the span, of a year up to 9999; at most {@value #MOST_YEARS}
   *     years after the first
   * @param terms when the terms of the school begin and end, such as {@link
   *     TermCalendar#statutory()}
   * @return the calendar; without duties if nothing falls due
   * @throws IllegalArgumentException if the last day is before the first or too long after it, or a
   *     year is out of bounds
   */
  static ReviewCalendar of(Policy policy, LocalDate from, LocalDate to, TermCalendar terms) {
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(terms, "terms");
    if (from.getYear() < 1000 || to.getYear() > 9999) {
      throw new IllegalArgumentException("The years of a calendar must have four digits");
    }
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("A calendar must not end before it begins");
    }
    if (to.isAfter(from.plusYears(MOST_YEARS))) {
      throw new IllegalArgumentException(
          "A calendar must not span more than " + MOST_YEARS + " years");
    }
    List<Duty> duties = InOrder.first(MOST_DUTIES + 1, AllSeries.of(policy, from, to, terms));
    boolean complete = duties.size() <= MOST_DUTIES;
    return new ReviewCalendarBuilder()
        .firstDay(from)
        .lastDay(to)
        .addAllDuties(complete ? duties : duties.subList(0, MOST_DUTIES))
        .complete(complete)
        .build();
  }
}
