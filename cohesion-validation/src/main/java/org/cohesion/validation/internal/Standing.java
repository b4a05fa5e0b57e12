package org.cohesion.validation.internal;

import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;

/** Whether a policy is still one that a school works by. */
public final class Standing {

  private Standing() {}

  /**
   * Tells whether nobody needs to keep the policy up to date any more.
   *
   * @param policy the policy
   * @return true if its status is superseded or withdrawn
   */
  public static boolean isRetired(Policy policy) {
    return policy
        .getControl()
        .flatMap(Control::getStatus)
        .filter(s -> s == PolicyStatus.SUPERSEDED || s == PolicyStatus.WITHDRAWN)
        .isPresent();
  }
}
