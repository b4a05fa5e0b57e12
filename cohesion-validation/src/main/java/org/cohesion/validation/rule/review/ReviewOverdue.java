package org.cohesion.validation.rule.review;

import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.review.PartialDate;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The next review, stated or worked out, is past. */
final class ReviewOverdue implements PolicyRule {

  private static final FindingKind KIND = FindingKind.warning("review.overdue", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).onGivenDay();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    if (ReviewDue.isPast(policy, context)) {
      boolean isStated = ReviewDates.nextReview(policy).isPresent();
      JsonPointer place = isStated ? ReviewDates.NEXT_REVIEW : JsonPointer.of("review");
      Finding finding = ReviewDue.of(policy, context).orElseThrow().to(Finding.of(KIND, place));
      Optional<PartialDate> approved = policy.approvedOn();
      boolean isUnrecorded = approved.isPresent() && ReviewDates.lastReview(policy).isEmpty();
      context.report(isUnrecorded ? finding.with("approved", approved.get()) : finding);
    }
  }
}
