package org.cohesion.validation.rule.control;

import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.review.AcademicYear;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The title gives another period than the school year that the policy says it is for. */
final class ControlTitlePeriodConflict implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("control.title-period-conflict", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).alsoInDraft();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    Optional<AcademicYear> year = policy.getControl().flatMap(Control::getAcademicYear);
    if (year.isEmpty() || policy.retired()) {
      return;
    }
    TitlePeriod period = TitlePeriod.of(policy, context);
    if (period != null && !period.covers(year.get())) {
      context.report(
          Finding.of(KIND, TitlePeriod.TITLE)
              .with("period", period.years())
              .with("year", year.get().toString()));
    }
  }
}
