package org.cohesion.validation.rule.control;

import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.school.School;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The policy names no school and no group of schools: no name, and no number of a register. */
final class ControlSchoolMissing implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.error("control.school-missing", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    if (policy.retired() || policy.getGroup().isPresent()) {
      return;
    }
    if (policy.getSchool().isEmpty()) {
      context.report(Finding.of(KIND, JsonPointer.ROOT));
    } else if (isUnidentified(policy.getSchool().get())) {
      context.report(Finding.of(KIND, JsonPointer.of("school")));
    }
  }

  private static boolean isUnidentified(School school) {
    return school.getName().isEmpty() && !school.hasIdentifier();
  }
}
