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

/** A dimension of which there is only one stands twice. */
final class CommunityDuplicateScope implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("community.duplicate-scope", RuleTexts.TEXTS);

  /** Each is one community; there may be several networks, regions and others. */
  private static final Set<CommunityScope> SINGLE =
      EnumSet.of(
          CommunityScope.SCHOOL, CommunityScope.LOCAL, CommunityScope.UK, CommunityScope.GLOBAL);

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
      if (!seen.add(scope) && SINGLE.contains(scope)) {
        context.report(
            Finding.of(KIND, JsonPointer.of("community", "dimensions").child(i).child("scope"))
                .with("dimension", scope));
      }
    }
  }
}
