package org.cohesion.validation.rule.identity;

import java.util.List;
import org.cohesion.validation.rule.PolicyRule;

/** The rules about the numbers that tell which school a policy belongs to. */
public final class IdentityRules {

  private IdentityRules() {}

  /** {@return the rules of this subject} */
  public static List<PolicyRule> all() {
    return List.of(
        new IdentityUkprnUnusual(),
        new IdentityUrnAndLaestabMissing(),
        new IdentitySchoolRepeated(),
        new SchoolPhaseAgeConflict());
  }
}
