package org.cohesion.validation.internal;

import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;

/** Which policies the English word lists are for. */
public final class PolicyLanguage {

  private PolicyLanguage() {}

  /**
   * Tells whether a policy is in English.
   *
   * @param policy the policy
   * @return true if it says so, or does not say
   */
  public static boolean isEnglish(Policy policy) {
    return policy.getLanguage().filter(language -> language != Language.ENGLISH).isEmpty();
  }
}
