package org.cohesion.examples.policyreport.document;

import org.cohesion.policy.Policy;
import org.cohesion.review.ReviewSchedule;

/** Tells what a policy says about its review in words of its own. */
final class ReviewText {

  private ReviewText() {}

  /** {@return whether there is prose about the review} */
  static boolean isThere(ReviewSchedule review) {
    return review.getStatement().filter(PrintedText::isRead).isPresent()
        || review.getOutcome().filter(PrintedText::isRead).isPresent()
        || BlockList.joined(review.getFeedsInto()).isPresent();
  }

  /**
   * {@return whether dates and the like stand in the control data: they do unless the school has a
   * heading for them and nothing else below it}
   */
  static boolean factsOnTop(Policy policy) {
    return policy
        .getReview()
        .map(it -> isThere(it) || it.getHeading().filter(PrintedText::isRead).isEmpty())
        .orElse(true);
  }
}
