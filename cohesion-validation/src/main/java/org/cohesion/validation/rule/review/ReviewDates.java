package org.cohesion.validation.rule.review;

import java.time.LocalDate;
import java.util.Optional;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;

/** The dates that the rules about a next review compare. */
final class ReviewDates {

  static final JsonPointer NEXT_REVIEW = JsonPointer.of("review", "nextReview");

  private ReviewDates() {}

  /** Whether the stated next review is certainly before the last review or the approval. */
  static boolean nextIsBeforeWhatItFollows(Policy policy) {
    Optional<PartialDate> next = nextReview(policy);
    return next.isPresent()
        && (isBefore(next.get(), lastReview(policy)) || isBefore(next.get(), policy.approvedOn()));
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
