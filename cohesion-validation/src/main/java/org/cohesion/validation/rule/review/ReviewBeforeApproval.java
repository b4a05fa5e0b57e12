package org.cohesion.validation.rule.review;

import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Policy;
import org.cohesion.review.PartialDate;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The next review lies before the last one, or before the approval. */
final class ReviewBeforeApproval implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.error("review.before-approval", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).alsoInDraft();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    Optional<PartialDate> next = ReviewDates.nextReview(policy);
    if (next.isEmpty() || policy.retired()) {
      return;
    }
    Finding finding = Finding.of(KIND, ReviewDates.NEXT_REVIEW).with("next", next.get());
    Optional<PartialDate> last = ReviewDates.lastReview(policy);
    if (ReviewDates.isBefore(next.get(), last)) {
      context.report(finding.with("last", last.orElseThrow()));
    } else if (ReviewDates.isBefore(next.get(), policy.approvedOn())) {
      context.report(finding.with("approved", policy.approvedOn().orElseThrow()));
    }
  }
}
