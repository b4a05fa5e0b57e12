package org.cohesion.validation.rule.law;

import java.time.LocalDate;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.review.PartialDate;
import org.cohesion.validation.law.LegalInstrument;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The policy speaks of law, and the legal register has not been checked for more than a year. */
final class LawRegisterOutdated implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.info("law.register-outdated", RuleTexts.TEXTS);

  private static final int MONTHS = 12;

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).onGivenDay();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    LocalDate checked = context.law().checkedUntil();
    LocalDate lastGoodDay = checked.plusMonths(MONTHS);
    boolean outdated = context.today().isPresent() && context.today().get().isAfter(lastGoodDay);
    if (outdated && speaksOfLaw(policy, context)) {
      context.report(Finding.of(KIND, JsonPointer.ROOT).with("checked", PartialDate.of(checked)));
    }
  }

  /** Whether it has a list of law, cites some, or says what the other rules would look into. */
  private static boolean speaksOfLaw(Policy policy, RuleContext context) {
    if (!policy.getLegalBasis().isEmpty()) {
      return true;
    }
    LegalInstrument duty = context.law().find(DutyClaim.KEY).orElse(null);
    for (LawText text : LawReading.of(policy, context).texts()) {
      if (text.cites()
          || LawInspectionClaimStale.isClaimedIn(text)
          || (duty != null && text.sentences().stream().anyMatch(s -> s.claim(duty) != null))) {
        return true;
      }
    }
    return false;
  }
}
