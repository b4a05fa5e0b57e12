package org.cohesion.validation.rule.identity;

import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Policy;
import org.cohesion.school.School;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** A UKPRN does not begin as those do that we have seen. */
final class IdentityUkprnUnusual implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.info("identity.ukprn-unusual", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    PolicySchools.visit(
        policy,
        (place, school) -> {
          if (isUnusual(school)) {
            context.report(Finding.of(KIND, place.child("ukprn")));
          }
        });
  }

  private static boolean isUnusual(School school) {
    return school.getUkprn().isPresent() && !school.getUkprn().get().startsAsRegistered();
  }
}
