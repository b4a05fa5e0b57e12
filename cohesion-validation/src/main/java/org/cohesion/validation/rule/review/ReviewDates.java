package org.cohesion.validation.rule.review;

import java.time.LocalDate;
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
    Optional<PartialDate> next = nextReview(policy);
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
    Optional<PartialDate> start = start(policy);
    if (start.isEmpty() || policy.getReview().isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> latest = cycleEnd(policy.getReview().get(), start.get());
    if (latest.isEmpty() || latest.get().getYear() > LAST_YEAR) {
      return Optional.empty();
    }
    LocalDate day = latest.get();
    Frequency frequency = policy.getReview().get().getFrequency().orElseThrow();
    long months = frequency.getInterval().orElseThrow().toTotalMonths();
    PartialDate from = start.get();
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
    return policy.getReview().isPresent()
        ? policy.getReview().get().getLastReview()
        : Optional.empty();
  }

  static Optional<PartialDate> nextReview(Policy policy) {
    return policy.getReview().isPresent()
        ? policy.getReview().get().getNextReview()
        : Optional.empty();
  }

  /** From when a cycle runs: the last review, else the approval. */
  static Optional<PartialDate> start(Policy policy) {
    Optional<PartialDate> last = lastReview(policy);
    return last.isPresent() ? last : policy.approvedOn();
  }

  /** The last day of a cycle that begins on a date; empty if the frequency does not tell. */
  static Optional<LocalDate> cycleEnd(ReviewSchedule review, PartialDate start) {
    return review.getFrequency().isPresent()
        ? start.latestAfter(review.getFrequency().get())
        : Optional.empty();
  }

  static boolean isBefore(PartialDate date, Optional<PartialDate> other) {
    return other.isPresent() && date.isCertainlyBefore(other.get());
  }
}
