package org.cohesion.validation.rule;

import java.util.List;
import org.cohesion.policy.Policy;

/**
 * One thing to check. A rule has no state of its own, so that one instance serves any number of
 * threads, and it reads nothing but what it is given: no clock, no locale, no file, no network.
 */
public interface PolicyRule {

  /** {@return what the rule finds and when it runs; the same every time} */
  RuleInfo info();

  /**
   * {@return the words and phrases that the rule asks {@link RuleContext#found} about; the same
   * lists every time; none unless the rule says otherwise}
   */
  default List<PhraseList> phrases() {
    return List.of();
  }

  /**
   * Looks at a policy and reports what it finds to the context.
   *
   * @param policy the policy
   * @param context the day, the previous version, and where findings go
   */
  void check(Policy policy, RuleContext context);
}
