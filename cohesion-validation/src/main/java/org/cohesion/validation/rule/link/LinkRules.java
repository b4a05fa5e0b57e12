package org.cohesion.validation.rule.link;

import java.util.List;
import org.cohesion.validation.rule.PolicyRule;

/** The rules about addresses. */
public final class LinkRules {

  private LinkRules() {}

  /** {@return the rules of this subject} */
  public static List<PolicyRule> all() {
    return List.of(new LinksDeadHost(), new LinksInsecure());
  }
}
