package org.cohesion.validation.rule.review;

import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.review.Monitoring;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** Nothing is done to see whether the policy works. */
final class MonitoringMissing implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("monitoring.missing", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    Optional<Monitoring> section = policy.getMonitoring();
    if (section.isEmpty()) {
      context.report(Finding.of(KIND, JsonPointer.ROOT));
    } else if (section.get().getActivities().isEmpty()) {
      context.report(Finding.of(KIND, JsonPointer.of("monitoring")));
    }
  }
}
