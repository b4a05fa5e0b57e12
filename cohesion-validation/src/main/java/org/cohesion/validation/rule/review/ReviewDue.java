package org.cohesion.validation.rule.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.policy.Policy;
import org.cohesion.review.AcademicYear;
import org.cohesion.review.Frequency;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.review.Term;
import org.cohesion.review.TermCalendar;
import org.cohesion.review.TermDates;
import org.cohesion.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * When the next review falls due, said as the policy says it: a day, a month or a year, or a term
 * where it names one. What is not stated is worked out from the dates and the frequency.
 *
 * @param lastDay the last day on which a review is on time
 * @param term the term, if the policy names one and no month or day; null if not
 * @param said what to call it: a date as far as it is known, or the year of the term
 * @param argument the argument of messages that gives it
 */
record ReviewDue(LocalDate lastDay, @Nullable Term term, PartialDate said, String argument) {

  /** A cycle after a date in the last year there is ends in a year of five digits. */
  private static final int LAST_YEAR = 9999;

  private static final int FIRST_SCHOOL_YEAR = 1000;
  private static final int LAST_SCHOOL_YEAR = 9998;
  private static final int MONTHS_OF_YEAR = 12;

  /** When the review of a policy is due; empty if it does not say, and nothing tells. */
  static Optional<ReviewDue> of(Policy policy, RuleContext context) {
    if (policy.getReview().isEmpty()) {
      return Optional.empty();
    }
    TermCalendar calendar = context.calendar().orElseGet(TermCalendar::approximate);
    ReviewSchedule review = policy.getReview().get();
    Optional<PartialDate> next = review.getNextReview();
    return next.isPresent()
        ? Optional.of(stated(review, next.get(), calendar))
        : derived(policy, review, calendar);
  }

  /**
   * Whether a policy that the school works by is past the day; where the next review lies before
   * what it follows, another rule tells.
   */
  static boolean isPast(Policy policy, RuleContext context) {
    Optional<ReviewDue> due = of(policy, context);
    return due.isPresent()
        && context.today().isPresent()
        && due.get().lastDay().isBefore(context.today().get())
        && !policy.retired()
        && !ReviewDates.nextIsBeforeWhatItFollows(policy);
  }

  /** Adds it to a finding. */
  Finding to(Finding finding) {
    Finding told = term == null ? finding : finding.with("term", term);
    return told.with(argument, said);
  }

  private static ReviewDue stated(ReviewSchedule review, PartialDate next, TermCalendar calendar) {
    if (review.getTerm().isEmpty() || next.getMonth().isPresent()) {
      return new ReviewDue(next.latest(), null, next, "stated");
    }
    Term term = review.getTerm().get();
    LocalDate end = end(term, next.getYear(), calendar);
    LocalDate lastDay = end.isBefore(next.latest()) ? end : next.latest();
    return new ReviewDue(lastDay, term, next, "statedYear");
  }

  private static Optional<ReviewDue> derived(
      Policy policy, ReviewSchedule review, TermCalendar calendar) {
    Optional<PartialDate> start = ReviewDates.start(policy);
    Optional<LocalDate> latest =
        start.isPresent() ? ReviewDates.cycleEnd(review, start.get()) : Optional.empty();
    if (start.isEmpty() || latest.isEmpty() || latest.get().getYear() > LAST_YEAR) {
      return Optional.empty();
    }
    LocalDate day = latest.get();
    PartialDate from = start.get();
    Frequency frequency = review.getFrequency().orElseThrow();
    long months = frequency.getInterval().orElseThrow().toTotalMonths();
    if (review.getTerm().isPresent() && months >= MONTHS_OF_YEAR) {
      return Optional.of(inTerm(review.getTerm().get(), from, day, calendar));
    }
    if (from.getDay().isPresent()) {
      return due("due", PartialDate.of(day), day);
    }
    if (months == 0) {
      return due("latest", PartialDate.of(day), day);
    }
    PartialDate month = PartialDate.of(day.getYear(), day.getMonthValue());
    if (from.getMonth().isPresent()) {
      return due("due", month, day);
    }
    return months % MONTHS_OF_YEAR == 0
        ? due("due", PartialDate.of(day.getYear()), day)
        : due("latest", month, day);
  }

  private static Optional<ReviewDue> due(String argument, PartialDate said, LocalDate day) {
    return Optional.of(new ReviewDue(day, null, said, argument));
  }

  /** The term nearest to the end of the cycle; that of the year if no more is known. */
  private static ReviewDue inTerm(
      Term term, PartialDate from, LocalDate day, TermCalendar calendar) {
    int year = day.getYear();
    if (from.getMonth().isPresent()) {
      long least = Long.MAX_VALUE;
      for (int y = Math.max(FIRST_SCHOOL_YEAR + 1, day.getYear() - 1);
          y <= Math.min(LAST_SCHOOL_YEAR, day.getYear() + 1);
          y++) {
        long distance = distance(day, dates(term, y, calendar));
        if (distance < least) {
          least = distance;
          year = y;
        }
      }
    }
    LocalDate end = end(term, year, calendar);
    LocalDate lastDay = end.isAfter(day) ? end : day;
    return new ReviewDue(lastDay, term, PartialDate.of(year), "dueYear");
  }

  private static long distance(LocalDate day, TermDates dates) {
    if (day.isBefore(dates.first())) {
      return ChronoUnit.DAYS.between(day, dates.first());
    }
    return Math.max(0, ChronoUnit.DAYS.between(dates.last(), day));
  }

  /** The last day of the term in a year of the calendar; that of the year if it has no school. */
  private static LocalDate end(Term term, int year, TermCalendar calendar) {
    return year > FIRST_SCHOOL_YEAR && year <= LAST_SCHOOL_YEAR
        ? dates(term, year, calendar).last()
        : LocalDate.of(year, MONTHS_OF_YEAR, 31);
  }

  /** Only the autumn term is in the year in which the school year starts. */
  private static TermDates dates(Term term, int year, TermCalendar calendar) {
    return calendar.dates(term, AcademicYear.of(term == Term.AUTUMN ? year : year - 1));
  }
}
