package org.cohesion.validation.rule.link;

import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Policy;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** An address of a site that is not known to be closed begins with http:. */
final class LinksInsecure implements PolicyRule {

  private static final FindingKind KIND = FindingKind.info("links.insecure", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    PolicyWebAddresses.check(policy, LinksInsecure::isInsecure, KIND, context);
  }

  private static boolean isInsecure(WebAddress address) {
    return address.scheme().equals("http")
        && !address.host().isEmpty()
        && !ClosedHosts.contains(address.host());
  }
}
