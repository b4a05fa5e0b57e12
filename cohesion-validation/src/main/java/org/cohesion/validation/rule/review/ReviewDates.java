package org.cohesion.validation.rule.review;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.review.Frequency;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;

/** The dates that the rules about a next review compare. */
final class ReviewDates {

  static final JsonPointer NEXT_REVIEW = JsonPointer.of("review", "nextReview");

  /** A cycle after a date in the last year there is ends in a year of five digits. */
  private static final int LAST_YEAR = 9999;

  private static final int MONTHS_OF_YEAR = 12;

  private ReviewDates() {}

  /** Whether the stated next review is certainly before the last review or the approval. */
  static boolean nextIsBeforeWhatItFollows(Policy policy) {
    Optional<PartialDate> next = policy.getReview().flatMap(ReviewSchedule::getNextReview);
    return next.isPresent()
        && (isBefore(next.get(), lastReview(policy)) || isBefore(next.get(), policy.approvedOn()));
  }

  /**
   * Adds when the next review falls due to a finding, going by the dates and the frequency: as far
   * as it is known, or the last day or month that it can be.
   *
   * @return the finding with an argument more; empty if it cannot be told, or not in four digits
   */
  static Optional<Finding> withDue(Finding finding, Policy policy) {
    Optional<PartialDate> start = lastReview(policy).or(policy::approvedOn);
    Optional<Frequency> frequency = policy.getReview().flatMap(ReviewSchedule::getFrequency);
    Optional<Period> interval = frequency.flatMap(Frequency::getInterval);
    Optional<LocalDate> latest =
        frequency
            .flatMap(f -> start.flatMap(s -> s.latestAfter(f)))
            .filter(day -> day.getYear() <= LAST_YEAR);
    if (latest.isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = latest.get();
    long months = interval.orElseThrow().toTotalMonths();
    PartialDate from = start.orElseThrow();
    if (from.getDay().isPresent()) {
      return Optional.of(finding.with("due", PartialDate.of(day)));
    }
    if (months == 0) {
      return Optional.of(finding.with("latest", PartialDate.of(day)));
    }
    PartialDate month = PartialDate.of(day.getYear(), day.getMonthValue());
    if (from.getMonth().isPresent()) {
      return Optional.of(finding.with("due", month));
    }
    return Optional.of(
        months % MONTHS_OF_YEAR == 0
            ? finding.with("due", PartialDate.of(day.getYear()))
            : finding.with("latest", month));
  }

  static Optional<PartialDate> lastReview(Policy policy) {
    return policy.getReview().flatMap(ReviewSchedule::getLastReview);
  }

  static boolean isBefore(PartialDate date, Optional<PartialDate> other) {
    return other.filter(date::isCertainlyBefore).isPresent();
  }
}
