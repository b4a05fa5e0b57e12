package org.cohesion.validation.rule.community;

import java.util.List;
import org.cohesion.validation.rule.PolicyRule;

/** The rules about the definition, the community and the principles. */
/** The rules about the definition, the community and its context. */
public final class CommunityRules {

  private CommunityRules() {}

  /** {@return the rules of this subject} */
  public static List<PolicyRule> all() {
    return List.of(
        new DefinitionMissing(),
        new CommunityMissing(),
        new CommunityDimensionMissing(),
        new CommunityDuplicateScope(),
        new PrinciplesThemeMissing());
        new DefinitionLimbMissing(),
        new DefinitionUnattributed(),
        new ContextUnmentionedDifference(),
        new ContextUndated());
  }
}
