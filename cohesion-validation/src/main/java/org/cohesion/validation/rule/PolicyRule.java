package org.cohesion.validation.rule;

import org.cohesion.policy.Policy;

/**
 * One thing to check. A rule has no state of its own, so that one instance serves any number of
 * threads, and it reads nothing but what it is given: no clock, no locale, no file, no network.
 */
public interface PolicyRule {

  /** {@return what the rule finds and when it runs; the same every time} */
  RuleInfo info();

  /**
   * Looks at a policy and reports what it finds to the context.
   *
   * @param policy the policy
   * @param context the day, the previous version, and where findings go
   */
  void check(Policy policy, RuleContext context);
}
