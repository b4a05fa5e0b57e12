package org.cohesion.validation.bean;

import org.cohesion.policy.Policy;
import org.jspecify.annotations.Nullable;

/**
 * A type of somebody's own that holds a policy. {@link ConformsToRules} on such a type checks that
 * policy, and the provider of Bean Validation need not see into the type for it.
 */
public interface HasPolicy {

  /** {@return the policy; null if there is none} */
  @Nullable Policy getPolicy();
}
