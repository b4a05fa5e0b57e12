package org.cohesion.validation.rule.community;

import java.util.Set;
import org.cohesion.community.CommunityScope;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.validation.law.FramePart;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The policy names some dimensions of community, but not one that the guidance asks for. */
final class CommunityDimensionMissing implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("community.dimension-missing", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).inFrame(FramePart.DIMENSIONS);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    Set<CommunityScope> present = policy.scopes();
    if (present.isEmpty()) {
      return;
    }
    for (CommunityScope scope : CommunityScope.values()) {
      if (context.frame().getDimensions().contains(scope) && !present.contains(scope)) {
        context.report(Finding.of(KIND, JsonPointer.of("community")).with("dimension", scope));
      }
    }
  }
}
