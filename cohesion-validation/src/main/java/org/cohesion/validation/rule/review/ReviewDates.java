package org.cohesion.validation.rule.review;

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
    Optional<PartialDate> next = policy.getReview().flatMap(ReviewSchedule::getNextReview);
    return next.isPresent()
        && (isBefore(next.get(), lastReview(policy)) || isBefore(next.get(), policy.approvedOn()));
  }

  static Optional<PartialDate> lastReview(Policy policy) {
    return policy.getReview().flatMap(ReviewSchedule::getLastReview);
  }

  static boolean isBefore(PartialDate date, Optional<PartialDate> other) {
    return other.filter(date::isCertainlyBefore).isPresent();
  }
}
