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

/** The period in the title is over, and the school still works by the policy. */
final class ControlTitlePeriodEnded implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("control.title-period-ended", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).onGivenDay();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    if (context.today().isEmpty() || policy.retired()) {
      return;
    }
    TitlePeriod period = TitlePeriod.of(policy, context);
    if (period == null) {
      return;
    }
    Optional<AcademicYear> year = policy.getControl().flatMap(Control::getAcademicYear);
    // A title that was left behind when the policy was brought up to date is one slip, not two.
    boolean isTold =
        year.isPresent()
            && !period.covers(year.get())
            && context.isInUse("control.title-period-conflict");
    if (!isTold && period.lastDay(year.orElse(null)).isBefore(context.today().get())) {
      context.report(Finding.of(KIND, TitlePeriod.TITLE).with("period", period.years()));
    }
  }
}
