package com.example.mis.closed;

import org.cohesion.policy.Policy;

/** Makes dossiers. */
public final class Dossiers {

  private Dossiers() {}

  /**
   * Makes one.
   *
   * @param policy the policy in it
   * @return the dossier
   */
  public static Object of(Policy policy) {
    return new Dossier(policy);
  }
}
