package org.cohesion.validation.rule.control;

import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Policy;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The policy does not say who approved it. */
final class ControlApproverMissing implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("control.approver-missing", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    if (!ControlPlaces.namesApprover(policy)
        && !policy.retired()
        && !ControlPlaces.isToldByStatus(policy, context)) {
      context.report(Finding.of(KIND, ControlPlaces.ofApproval(policy)));
    }
  }
}
