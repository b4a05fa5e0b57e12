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

/** The policy takes effect before the day on which it was approved. */
final class ControlEffectiveBeforeApproval implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.info("control.effective-before-approval", RuleTexts.TEXTS);

  private static final JsonPointer EFFECTIVE_FROM = ControlPlaces.CONTROL.child("effectiveFrom");

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    // Of several approvals, an earlier one may be that from which the policy took effect.
    if (policy.getControl().isEmpty()
        || policy.retired()
        || !policy.getControl().get().getAlsoApproved().isEmpty()) {
      return;
    }
    Optional<PartialDate> from = policy.getControl().get().getEffectiveFrom();
    Optional<PartialDate> approved = policy.approvedOn();
    if (from.isPresent() && approved.isPresent() && from.get().isCertainlyBefore(approved.get())) {
      context.report(
          Finding.of(KIND, EFFECTIVE_FROM)
              .with("effective", from.get())
              .with("approved", approved.get()));
    }
  }
}
