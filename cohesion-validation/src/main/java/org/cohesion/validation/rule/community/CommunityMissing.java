package org.cohesion.validation.rule.community;

import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.validation.law.FramePart;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The policy names no dimension of community at all. */
final class CommunityMissing implements PolicyRule {

  private static final FindingKind KIND = FindingKind.warning("community.missing", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).inFrame(FramePart.DIMENSIONS);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    if (policy.getCommunity().isEmpty()) {
      context.report(Finding.of(KIND, JsonPointer.ROOT));
    } else if (policy.scopes().isEmpty()) {
      context.report(Finding.of(KIND, JsonPointer.of("community")));
    }
  }
}
