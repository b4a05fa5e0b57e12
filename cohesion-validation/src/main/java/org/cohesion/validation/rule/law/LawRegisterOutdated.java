package org.cohesion.validation.rule.law;

import java.time.LocalDate;
import java.util.List;
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

/** The policy speaks of law that the legal register has not checked for more than a year. */
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
    // Most registers are young, and then nobody needs to know what of them counts.
    if (isOutdated(context.law().checkedUntil(), context) && speaksOfLaw(policy, context)) {
      LocalDate checked = LawUse.of(context).checkedUntil(context.law());
      if (isOutdated(checked, context)) {
        context.report(Finding.of(KIND, JsonPointer.ROOT).with("checked", PartialDate.of(checked)));
      }
    }
  }

  private static boolean isOutdated(LocalDate checked, RuleContext context) {
    return context.today().isPresent() && context.today().get().isAfter(checked.plusMonths(MONTHS));
  }

  /** Whether it has a list of law, cites some, or says what the other rules would look into. */
  private static boolean speaksOfLaw(Policy policy, RuleContext context) {
    LegalInstrument duty = context.law().find(DutyClaim.KEY).orElse(null);
    LegalInstrument inspection = context.law().find(LawInspectionClaimStale.KEY).orElse(null);
    List<LawText> texts = LawReading.of(policy, context).texts();
    LawUse use = LawUse.of(context);
    boolean inspected = false;
    for (LawText text : texts) {
      if (duty != null && text.sentences().stream().anyMatch(s -> s.claim(duty) != null)) {
        use.add(duty);
      }
      if (LawInspectionClaimStale.isClaimedIn(text)) {
        inspected = true;
        if (inspection != null) {
          use.add(inspection);
        }
      }
    }
    return inspected
        || !use.isEmpty()
        || !policy.getLegalBasis().isEmpty()
        || texts.stream().anyMatch(LawText::cites);
  }
}
