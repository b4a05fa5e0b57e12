package org.cohesion.validation.rule.control;

import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Policy;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The policy does not say when it was approved. */
final class ControlApprovalMissing implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("control.approval-missing", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    if (policy.approvedOn().isEmpty()
        && !policy.retired()
        && !ControlPlaces.isToldByStatus(policy, context)) {
      context.report(Finding.of(KIND, ControlPlaces.ofApproval(policy)));
    }
  }
}
