package org.cohesion.validation.rule.law;

import java.util.List;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.policy.Policy;
import org.cohesion.school.DutyBasis;
import org.cohesion.school.EstablishmentType;
import org.cohesion.school.Nation;
import org.cohesion.school.School;
import org.cohesion.text.JsonNamed;
import org.cohesion.validation.law.LegalInstrument;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.PolicyText;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;
import org.jspecify.annotations.Nullable;

/** The policy claims the statutory duty for a school that the duty does not reach. */
final class LawDutyNotApplicable implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("law.duty-not-applicable", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    Optional<LegalInstrument> duty = context.law().find(DutyClaim.KEY);
    if (policy.getSchool().isEmpty() || duty.isEmpty()) {
      return;
    }
    Outside first = outside(policy.getSchool().get(), duty.get());
    boolean said = check(policy.getSchool().get(), JsonPointer.of("school"), first, context);
    boolean allOutside = first != null;
    List<School> more = policy.getAlsoFor();
    for (int i = 0; i < more.size(); i++) {
      Outside outside = outside(more.get(i), duty.get());
      said |= check(more.get(i), JsonPointer.of("alsoFor").child(i), outside, context);
      allOutside &= outside != null;
    }
    // What the policy says in words, it says of all its schools.
    if (!said && allOutside && first != null) {
      Claim claim = claim(policy, context, duty.get());
      if (claim != null && !(first.needsAgreement() && namesAgreement(context))) {
        Finding finding = first.at(claim.pointer());
        context.report(claim.ofAllSchools() ? finding.withSeverity(Severity.INFO) : finding);
        said = true;
      }
    }
    if (said) {
      LawUse.of(context).add(duty.get());
    }
  }

  /** A school whose own member claims the statute. */
  private static boolean check(
      School school, JsonPointer pointer, @Nullable Outside outside, RuleContext context) {
    boolean statute = school.getDutyBasis().orElse(null) == DutyBasis.STATUTE;
    if (outside != null && statute) {
      context.report(outside.at(pointer.child("dutyBasis")));
    }
    return outside != null && statute;
  }

  /** Why the duty does not reach a school; null if it may. */
  private static @Nullable Outside outside(School school, LegalInstrument duty) {
    Nation nation = school.getNation().orElse(Nation.ENGLAND);
    if (!duty.mayReach(nation)) {
      return new Outside("nation", nation, nation == Nation.WALES, false);
    }
    EstablishmentType type = school.getEstablishmentType().orElse(EstablishmentType.OTHER);
    boolean byAgreement = school.getDutyBasis().orElse(null) == DutyBasis.FUNDING_AGREEMENT;
    return switch (type) {
      // Ministers have said that all schools must: written answer 29294 of 8 April 2020.
      case ACADEMY, FREE_SCHOOL -> byAgreement ? null : new Outside("kind", type, false, true);
      case INDEPENDENT, NON_MAINTAINED_SPECIAL, FURTHER_EDUCATION, PUPIL_REFERRAL_UNIT ->
          new Outside("kind", type, false, false);
      default -> null;
    };
  }

  private static boolean namesAgreement(RuleContext context) {
    for (PolicyText text : context.texts()) {
      if (text.value().contains("unding agreement") || text.value().contains("unding Agreement")) {
        return true;
      }
    }
    return false;
  }

  /** Where the words claim the statutory duty, first of all for the school; null if nowhere. */
  private static @Nullable Claim claim(Policy policy, RuleContext context, LegalInstrument duty) {
    LawReading reading = LawReading.of(policy, context);
    for (LegalBasis entry : reading.basis()) {
      if (claims(entry, duty)) {
        return new Claim(entry.pointer().child("instrument"), false);
      }
    }
    Claim general = null;
    for (LawText text : reading.texts()) {
      for (Sentence sentence : text.sentences()) {
        DutyClaim claim = sentence.claim(duty);
        if (claim != null && claim.isStatutory() && !sentence.has(LawWords.OTHERS)) {
          if (sentence.has(LawWords.OWN)) {
            return new Claim(text.pointer(), false);
          }
          if (general == null && isOfAllSchools(sentence)) {
            general = new Claim(text.pointer(), true);
          }
        }
      }
    }
    return general;
  }

  /** An entry for the section of the duty, or for its Act with a statement that tells of it. */
  private static boolean claims(LegalBasis entry, LegalInstrument duty) {
    if (entry.citations().stream().noneMatch(duty::isIn) || entry.speaksOfAnEnd()) {
      return false;
    }
    if (!entry.hasStatement()) {
      return entry.citations().stream().anyMatch(duty::isCitedBy);
    }
    for (Sentence sentence : entry.statement()) {
      boolean claims = sentence.claim(duty) != null || DutyClaim.isImpliedIn(sentence);
      if (claims && !sentence.has(LawWords.OTHERS)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfAllSchools(Sentence sentence) {
    return sentence.has(LawWords.ALL) && sentence.has(LawWords.SCHOOLS);
  }

  /** Where the words claim the duty, and whether for all schools rather than for this one. */
  private record Claim(JsonPointer pointer, boolean ofAllSchools) {}

  /**
   * Why the duty does not reach a school.
   *
   * @param argument the argument of the message
   * @param value its value
   * @param hasSource whether a source says so
   * @param needsAgreement whether a funding agreement may make up for it
   */
  private record Outside(
      String argument, JsonNamed value, boolean hasSource, boolean needsAgreement) {

    Finding at(JsonPointer pointer) {
      Finding finding = Finding.of(KIND, pointer).with(argument, value);
      return hasSource ? finding : finding.withSeverity(Severity.INFO);
    }
  }
}
