package org.cohesion.validation.rule.control;

import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** Nobody keeps the policy up to date, and nobody wrote it. */
final class ControlOwnerMissing implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("control.owner-missing", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    boolean named = policy.getControl().isPresent() && namesSomebody(policy.getControl().get());
    if (!named && !policy.retired()) {
      context.report(Finding.of(KIND, ControlPlaces.ofControl(policy)));
    }
  }

  private static boolean namesSomebody(Control control) {
    return control.getOwner().isPresent() || control.getAuthor().isPresent();
  }
}
