package org.cohesion.validation.rule.version;

import java.util.List;
import org.cohesion.validation.rule.PolicyRule;

/** The rules that compare with the version before. */
public final class VersionRules {

  private VersionRules() {}

  /** {@return the rules of this subject} */
  public static List<PolicyRule> all() {
    return List.of(new VersionUnchanged());
  }
}
