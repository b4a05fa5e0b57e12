package org.cohesion.validation.rule.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.school.DutyBasis;
import org.cohesion.school.EstablishmentType;
import org.cohesion.school.Nation;
import org.cohesion.school.School;
import org.cohesion.validation.law.LawDay;
import org.cohesion.validation.law.LegalInstrument;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** A school that the duty of law binds is said to have no such duty, or one by agreement. */
final class SchoolDutyBasisConflict implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.info("school.duty-basis-conflict", RuleTexts.TEXTS);

  /** The schools that a local authority maintains: section 32 of the Act of 2006 lists them. */
  private static final Set<EstablishmentType> BOUND =
      Set.of(
          EstablishmentType.COMMUNITY,
          EstablishmentType.VOLUNTARY_AIDED,
          EstablishmentType.VOLUNTARY_CONTROLLED,
          EstablishmentType.FOUNDATION,
          EstablishmentType.COMMUNITY_SPECIAL,
          EstablishmentType.FOUNDATION_SPECIAL,
          EstablishmentType.MAINTAINED_NURSERY);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    Optional<LegalInstrument> duty = context.law().find(DutyClaim.KEY);
    if (policy.retired() || duty.isEmpty() || !binds(duty.get(), policy)) {
      return;
    }
    if (policy.getSchool().isPresent()) {
      check(policy.getSchool().get(), JsonPointer.of("school"), duty.get(), context);
    }
    List<School> more = policy.getAlsoFor();
    for (int i = 0; i < more.size(); i++) {
      check(more.get(i), JsonPointer.of("alsoFor").child(i), duty.get(), context);
    }
  }

  /** Whether there was the duty when the policy was last answered for, as far as it says. */
  private static boolean binds(LegalInstrument duty, Policy policy) {
    Optional<LocalDate> day = LawDay.of(policy, Optional.empty());
    return day.isPresent() ? duty.isInForce(day.get()) : duty.getInForceUntil().isEmpty();
  }

  private static void check(
      School school, JsonPointer place, LegalInstrument duty, RuleContext context) {
    if (school.getEstablishmentType().isEmpty() || school.getDutyBasis().isEmpty()) {
      return;
    }
    EstablishmentType type = school.getEstablishmentType().get();
    DutyBasis basis = school.getDutyBasis().get();
    boolean isOther = basis == DutyBasis.NONE || basis == DutyBasis.FUNDING_AGREEMENT;
    if (isOther
        && BOUND.contains(type)
        && school.getNation().orElse(Nation.ENGLAND) == Nation.ENGLAND) {
      LawUse.of(context).add(duty);
      context.report(
          Finding.of(KIND, place.child("dutyBasis")).with("kind", type).with("basis", basis));
    }
  }
}
