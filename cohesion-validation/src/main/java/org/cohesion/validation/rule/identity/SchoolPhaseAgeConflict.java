package org.cohesion.validation.rule.identity;

import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Policy;
import org.cohesion.school.AgeRange;
import org.cohesion.school.EstablishmentType;
import org.cohesion.school.Phase;
import org.cohesion.school.School;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** A school takes ages that a school of its phase cannot take. */
final class SchoolPhaseAgeConflict implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("school.phase-age-conflict", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).alsoInDraft();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    PolicySchools.visit(
        policy,
        (place, school) -> {
          if (school.getPhase().isPresent()
              && school.getAgeRange().isPresent()
              && !takesAnyAge(school)
              && isImpossible(school.getPhase().get(), school.getAgeRange().get())) {
            context.report(
                Finding.of(KIND, place.child("phase"))
                    .with("phase", school.getPhase().get())
                    .with("ages", school.getAgeRange().get().toString()));
          }
        });
  }

  /** Special schools and units take whom they are for, whatever phase they are given. */
  private static boolean takesAnyAge(School school) {
    return switch (school.getEstablishmentType().orElse(EstablishmentType.COMMUNITY)) {
      case COMMUNITY_SPECIAL,
          FOUNDATION_SPECIAL,
          NON_MAINTAINED_SPECIAL,
          PUPIL_REFERRAL_UNIT,
          OTHER ->
          true;
      default -> false;
    };
  }

  /** The bounds of the law with some years on either side, so that only slips are outside. */
  private static boolean isImpossible(Phase phase, AgeRange ages) {
    return switch (phase) {
      case NURSERY -> !fits(ages, 0, 5, 3, 8);
      case PRIMARY -> !fits(ages, 0, 9, 5, 13);
      case MIDDLE_DEEMED_PRIMARY -> !fits(ages, 0, 10, 11, 14);
      case MIDDLE_DEEMED_SECONDARY -> !fits(ages, 4, 12, 12, 16);
      case SECONDARY -> !fits(ages, 8, 16, 14, 99);
      case SIXTEEN_PLUS -> !fits(ages, 14, 99, 17, 99);
      case ALL_THROUGH -> !fits(ages, 0, 9, 14, 99);
      case NOT_APPLICABLE -> false;
    };
  }

  private static boolean fits(AgeRange ages, int leastFrom, int mostFrom, int leastTo, int mostTo) {
    return ages.from() >= leastFrom
        && ages.from() <= mostFrom
        && ages.to() >= leastTo
        && ages.to() <= mostTo;
  }
}
