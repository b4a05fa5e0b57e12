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
   * lists every time, kept in constants; none unless the rule says otherwise}
   */
  default List<PhraseList> phrases() {
    return List.of();
  }

  /**
   * Looks at a policy and reports what it finds to the context. An exception of a rule ends this
   * rule only, and becomes a finding of the kind {@code rule.failed} that says nothing of the
   * cause, which may quote the policy: call {@code check} in a test of your own to see it.
   *
   * @param policy the policy
   * @param context what a rule may know besides the policy, and where findings go
   */
  void check(Policy policy, RuleContext context);
}
