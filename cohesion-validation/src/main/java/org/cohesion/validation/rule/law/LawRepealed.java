package org.cohesion.validation.rule.law;

import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Policy;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The policy cites as living law what had ended by its own date. */
final class LawRepealed implements PolicyRule {

  private static final FindingKind KIND = FindingKind.warning("law.repealed", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).onGivenDay();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    EndedLaw.report(policy, context, KIND, true);
  }
}
