package org.cohesion.validation.rule.review;

import java.util.List;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.review.MonitoringActivity;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** Something is watched, but nobody is named to do it. */
final class MonitoringActorMissing implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("monitoring.actor-missing", RuleTexts.TEXTS);

  private static final JsonPointer ACTIVITIES = JsonPointer.of("monitoring", "activities");

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    if (policy.getMonitoring().isEmpty()) {
      return;
    }
    List<MonitoringActivity> activities = policy.getMonitoring().get().getActivities();
    for (int i = 0; i < activities.size(); i++) {
      if (activities.get(i).getActor().isEmpty()) {
        context.report(Finding.of(KIND, ACTIVITIES.child(i)));
      }
    }
  }
}
