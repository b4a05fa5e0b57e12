package org.cohesion.validation.rule.control;

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

/** The approval is dated after the day of the validation. */
final class ControlApprovalInFuture implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.error("control.approval-in-future", RuleTexts.TEXTS);

  private static final JsonPointer DATE = ControlPlaces.APPROVAL.child("date");

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).alsoInDraft().onGivenDay();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    Optional<PartialDate> approved = policy.approvedOn();
    if (approved.isPresent()
        && context.today().isPresent()
        && approved.get().isCertainlyAfter(context.today().get())) {
      context.report(Finding.of(KIND, DATE).with("approved", approved.get()));
    }
  }
}
