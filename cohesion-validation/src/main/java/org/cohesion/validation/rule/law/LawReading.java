package org.cohesion.validation.rule.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Control;
import org.cohesion.policy.LegalCitation;
import org.cohesion.policy.Policy;
import org.cohesion.review.AcademicYear;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Nation;
import org.cohesion.school.School;
import org.cohesion.validation.internal.PolicyLanguage;
import org.cohesion.validation.law.LawCitation;
import org.cohesion.validation.law.LegalRegister;
import org.cohesion.validation.rule.PolicyText;
import org.cohesion.validation.rule.RuleContext;

/** What the rules about law need to know of a policy, read once for all of them. */
final class LawReading {

  private final Optional<LocalDate> day;
  private final Nation nation;
  private final List<LegalBasis> basis = new ArrayList<>();
  private final List<LawText> texts = new ArrayList<>();

  private LawReading(Policy policy, RuleContext context) {
    day = ownDay(policy).or(context::today);
    nation = policy.getSchool().flatMap(School::getNation).orElse(Nation.ENGLAND);
    boolean english = PolicyLanguage.isEnglish(policy);
    List<LegalCitation> citations = policy.getLegalBasis();
    for (int i = 0; i < citations.size(); i++) {
      basis.add(new LegalBasis(citations.get(i), i, english, context.law()));
    }
    if (english) {
      read(context.texts(), context.law());
    }
  }

  static LawReading of(Policy policy, RuleContext context) {
    return context.shared(LawReading.class, () -> new LawReading(policy, context));
  }

  /**
   * The day by whose law the policy is judged: the first that its approval can mean, else its first
   * effective date, else its school year; failing these, the day of the validation. What has ended
   * by then has ended for every day that a partial date can mean.
   */
  Optional<LocalDate> day() {
    return day;
  }

  /** The nation whose law the school is under. */
  Nation nation() {
    return nation;
  }

  List<LegalBasis> basis() {
    return basis;
  }

  /** The sentences and items that may speak of law; none of a policy that is not in English. */
  List<LawText> texts() {
    return texts;
  }

  private static Optional<LocalDate> ownDay(Policy policy) {
    return policy
        .approvedOn()
        .or(() -> policy.getControl().flatMap(Control::getEffectiveFrom))
        .map(PartialDate::earliest)
        .or(
            () ->
                policy.getControl().flatMap(Control::getAcademicYear).map(AcademicYear::firstDay));
  }

  private void read(List<PolicyText> all, LegalRegister law) {
    for (int i = 0; i < all.size(); i++) {
      PolicyText text = all.get(i);
      if (text.isProse()) {
        List<LawCitation> citations = law.citationsIn(text.value());
        if ((!citations.isEmpty() || WordList.mayBeIn(text.value())) && isSaid(text.pointer())) {
          texts.add(LawText.of(text.pointer(), i, text.value(), citations));
        }
      }
    }
  }

  /** What changed in a version, and what a link is called, say nothing about the law. */
  private static boolean isSaid(JsonPointer pointer) {
    String part = pointer.tokens().get(0);
    return !part.equals("control") && !part.equals("links");
  }
}
