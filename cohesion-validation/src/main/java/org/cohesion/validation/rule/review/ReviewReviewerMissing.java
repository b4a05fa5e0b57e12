package org.cohesion.validation.rule.review;

import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The policy is reviewed, but nobody is named to do it. */
final class ReviewReviewerMissing implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("review.reviewer-missing", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    boolean unnamed =
        policy.getReview().isPresent() && policy.getReview().get().getReviewer().isEmpty();
    if (unnamed && !policy.retired()) {
      context.report(Finding.of(KIND, JsonPointer.of("review")));
    }
  }
}
