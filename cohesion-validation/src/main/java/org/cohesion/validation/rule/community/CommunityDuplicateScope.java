package org.cohesion.validation.rule.community;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cohesion.community.CommunityDimension;
import org.cohesion.community.CommunityScope;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** One of the four dimensions of the guidance stands twice. */
final class CommunityDuplicateScope implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("community.duplicate-scope", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).alsoInDraft();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    List<CommunityDimension> dimensions =
        policy.getCommunity().isPresent() ? policy.getCommunity().get().getDimensions() : List.of();
    Set<CommunityScope> seen = EnumSet.noneOf(CommunityScope.class);
    for (int i = 0; i < dimensions.size(); i++) {
      CommunityScope scope = dimensions.get(i).getScope();
      if (!seen.add(scope) && GuidanceDimensions.ALL.contains(scope)) {
        context.report(
            Finding.of(KIND, JsonPointer.of("community", "dimensions").child(i).child("scope"))
                .with("dimension", scope));
      }
    }
  }
}
