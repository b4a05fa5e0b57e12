package org.cohesion.validation.rule.link;

import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Policy;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** An address leads to a site that is known to be closed. */
final class LinksDeadHost implements PolicyRule {

  private static final FindingKind KIND = FindingKind.warning("links.dead-host", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    PolicyWebAddresses.check(
        policy, address -> ClosedHosts.contains(address.host()), KIND, context);
  }
}
