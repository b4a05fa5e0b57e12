package org.cohesion.validation.rule.review;

import java.util.List;
import org.cohesion.validation.rule.PolicyRule;

/** The rules about review and monitoring. */
public final class ReviewRules {

  private ReviewRules() {}

  /** {@return the rules of this subject} */
  public static List<PolicyRule> all() {
    return List.of(
        new ReviewMissing(),
        new ReviewFrequencyMissing(),
        new ReviewReviewerMissing(),
        new ReviewNextMissing(),
        new ReviewIntervalMismatch(),
        new ReviewBeforeApproval(),
        new ReviewTermConflict(),
        new ReviewOverdue(),
        new ReviewNotRecorded(),
        new ReviewLastInFuture(),
        new ReviewStatementConflict(),
        new MonitoringMissing(),
        new MonitoringActorMissing());
  }
}
