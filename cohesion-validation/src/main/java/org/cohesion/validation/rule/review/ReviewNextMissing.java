package org.cohesion.validation.rule.review;

import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.policy.Policy;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The policy does not say when it is reviewed next; only told where the day can be worked out. */
final class ReviewNextMissing implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("review.next-missing", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    boolean unstated =
        policy.getReview().isPresent() && policy.getReview().get().getNextReview().isEmpty();
    if (unstated && !policy.retired()) {
      Finding finding = Finding.of(KIND, JsonPointer.of("review"));
      Optional<ReviewDue> due = ReviewDue.of(policy, context);
      context.report(due.isPresent() ? due.get().to(finding).withSeverity(Severity.INFO) : finding);
    }
  }
}
