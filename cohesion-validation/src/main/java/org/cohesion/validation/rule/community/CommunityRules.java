package org.cohesion.validation.rule.community;

import java.util.List;
import org.cohesion.validation.rule.PolicyRule;

/** The rules about the definition, the community, its context and the principles. */
public final class CommunityRules {

  private CommunityRules() {}

  /** {@return the rules of this subject} */
  public static List<PolicyRule> all() {
    return List.of(
        new DefinitionMissing(),
        new DefinitionLimbMissing(),
        new DefinitionUnattributed(),
        new ContextUnmentionedDifference(),
        new ContextUndated(),
        new CommunityMissing(),
        new CommunityDimensionMissing(),
        new CommunityDuplicateScope(),
        new PrinciplesThemeMissing());
  }
}
