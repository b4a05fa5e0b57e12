package org.cohesion.validation.rule.law;

import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Policy;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The policy leans on a framework that was never law and had been dropped by its own date. */
final class LawObsoleteFramework implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.info("law.obsolete-framework", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).onGivenDay();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    EndedLaw.report(policy, context, KIND, false);
  }
}
