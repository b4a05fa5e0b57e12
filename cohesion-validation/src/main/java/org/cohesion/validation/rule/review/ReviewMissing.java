package org.cohesion.validation.rule.review;

import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The policy says nothing about its review. */
final class ReviewMissing implements PolicyRule {

  private static final FindingKind KIND = FindingKind.warning("review.missing", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    if (policy.getReview().isEmpty() && !policy.retired()) {
      context.report(Finding.of(KIND, JsonPointer.ROOT));
    }
  }
}
