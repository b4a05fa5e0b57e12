package org.example.provider;

import org.cohesion.policy.Policy;
import org.cohesion.validation.bean.ConformsToRules;

/** Somebody else's type, checked by its getter. */
public record Submission(Policy value) {

  /** {@return the policy} */
  @ConformsToRules
  public Policy getPolicy() {
    return value;
  }
}
