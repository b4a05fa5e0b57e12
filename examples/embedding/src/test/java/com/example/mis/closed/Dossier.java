package com.example.mis.closed;

import org.cohesion.policy.Policy;
import org.cohesion.validation.bean.ConformsToRules;
import org.cohesion.validation.bean.HasPolicy;

/** A type that no other module can see into. */
@ConformsToRules
final class Dossier implements HasPolicy {

  private final Policy policy;

  Dossier(Policy policy) {
    this.policy = policy;
  }

  @Override
  public Policy getPolicy() {
    return policy;
  }
}
