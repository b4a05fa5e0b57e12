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
import org.cohesion.validation.internal.RuleTexts;
import org.cohesion.validation.internal.WordSet;
import org.cohesion.validation.law.LegalInstrument;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.PolicyText;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;
import org.jspecify.annotations.Nullable;

/** The policy claims the statutory duty for a school that the duty does not reach. */
final class LawDutyNotApplicable implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("law.duty-not-applicable", RuleTexts.TEXTS);

  private static final WordSet OWN = LawWords.set("own");
  private static final WordSet OTHERS = LawWords.set("others");

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
    boolean said = check(policy.getSchool().get(), JsonPointer.of("school"), duty.get(), context);
    boolean allOutside = outside(policy.getSchool().get(), duty.get(), context) != null;
    List<School> more = policy.getAlsoFor();
    for (int i = 0; i < more.size(); i++) {
      said |= check(more.get(i), JsonPointer.of("alsoFor").child(i), duty.get(), context);
      allOutside &= outside(more.get(i), duty.get(), context) != null;
    }
    // What the policy says in words, it says of all its schools.
    Finding finding = outside(policy.getSchool().get(), duty.get(), context);
    if (!said && allOutside && finding != null) {
      JsonPointer claim = claim(policy, context, duty.get());
      if (claim != null) {
        context.report(at(claim, finding));
      }
    }
  }

  /** A school whose own member claims the statute. */
  private static boolean check(
      School school, JsonPointer pointer, LegalInstrument duty, RuleContext context) {
    Finding finding = outside(school, duty, context);
    if (finding == null || school.getDutyBasis().filter(b -> b == DutyBasis.STATUTE).isEmpty()) {
      return false;
    }
    context.report(at(pointer.child("dutyBasis"), finding));
    return true;
  }

  /** What there is to say if a school outside claims the duty; null if it may be inside. */
  private static @Nullable Finding outside(
      School school, LegalInstrument duty, RuleContext context) {
    Nation nation = school.getNation().orElse(Nation.ENGLAND);
    if (!duty.mayReach(nation)) {
      return finding("nation", nation, nation == Nation.WALES);
    }
    EstablishmentType type = school.getEstablishmentType().orElse(EstablishmentType.OTHER);
    return switch (type) {
      case ACADEMY, FREE_SCHOOL ->
          isUnderAgreement(school, context) ? null : finding("kind", type, true);
      case INDEPENDENT, NON_MAINTAINED_SPECIAL, FURTHER_EDUCATION, PUPIL_REFERRAL_UNIT ->
          finding("kind", type, false);
      default -> null;
    };
  }

  private static Finding finding(String argument, JsonNamed value, boolean hasSource) {
    Finding finding = Finding.of(KIND, JsonPointer.ROOT).with(argument, value);
    return hasSource ? finding : finding.withSeverity(Severity.INFO);
  }

  private static Finding at(JsonPointer pointer, Finding finding) {
    Finding moved = Finding.of(KIND, pointer).withSeverity(finding.getSeverity());
    for (String argument : List.of("nation", "kind")) {
      if (finding.getArguments().get(argument) instanceof JsonNamed value) {
        moved = moved.with(argument, value);
      }
    }
    return moved;
  }

  private static boolean isUnderAgreement(School school, RuleContext context) {
    if (school.getDutyBasis().filter(b -> b == DutyBasis.FUNDING_AGREEMENT).isPresent()) {
      return true;
    }
    for (PolicyText text : context.texts()) {
      if (text.value().contains("unding agreement") || text.value().contains("unding Agreement")) {
        return true;
      }
    }
    return false;
  }

  /** Where the words claim the statutory duty for the school itself; null if nowhere. */
  private static @Nullable JsonPointer claim(
      Policy policy, RuleContext context, LegalInstrument duty) {
    LawReading reading = LawReading.of(policy, context);
    for (LawReading.LegalBasis entry : reading.basis()) {
      if (claims(entry, duty)) {
        return entry.pointer().child("instrument");
      }
    }
    for (LawText text : reading.texts()) {
      for (Sentence sentence : text.sentences()) {
        DutyClaim claim = DutyClaim.in(sentence, duty);
        if (claim != null && claim.isStatutory() && isOfThisSchool(sentence)) {
          return text.pointer();
        }
      }
    }
    return null;
  }

  /** An entry for the section of the duty, or for its Act with a statement that claims the duty. */
  private static boolean claims(LawReading.LegalBasis entry, LegalInstrument duty) {
    if (entry.citations().stream().noneMatch(duty::isIn) || entry.speaksOfAnEnd()) {
      return false;
    }
    if (!entry.hasStatement()) {
      return entry.citations().stream().anyMatch(duty::isCitedBy);
    }
    for (Sentence sentence : entry.statement()) {
      if (DutyClaim.in(sentence, duty) != null && !sentence.has(OTHERS)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfThisSchool(Sentence sentence) {
    boolean allSchools =
        (sentence.has("all") || sentence.has("every"))
            && (sentence.has("schools") || sentence.has("school"));
    return !sentence.has(OTHERS) && (allSchools || sentence.has(OWN));
  }
}
