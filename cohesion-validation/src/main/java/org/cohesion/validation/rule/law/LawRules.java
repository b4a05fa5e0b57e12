package org.cohesion.validation.rule.law;

import java.util.List;
import org.cohesion.validation.rule.PolicyRule;

/** The rules about law. */
public final class LawRules {

  private LawRules() {}

  /** {@return the rules of this subject} */
  public static List<PolicyRule> all() {
    return List.of(
        new LawRepealed(),
        new LawMiscited(),
        new LawDutyUnsupported(),
        new LawDutyNotApplicable(),
        new SchoolDutyBasisConflict(),
        new LawObsoleteFramework(),
        new LawInspectionClaimStale(),
        new LawProtectedCharacteristicsIncomplete(),
        new LawRegisterOutdated());
  }
}
