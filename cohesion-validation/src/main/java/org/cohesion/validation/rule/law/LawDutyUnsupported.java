package org.cohesion.validation.rule.law;

import java.util.List;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Definition;
import org.cohesion.policy.Link;
import org.cohesion.policy.LinkKind;
import org.cohesion.policy.Policy;
import org.cohesion.school.DutyBasis;
import org.cohesion.school.School;
import org.cohesion.validation.law.LawCitation;
import org.cohesion.validation.law.LegalInstrument;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.PolicyText;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The policy claims the duty to promote community cohesion and cites nothing for it. */
final class LawDutyUnsupported implements PolicyRule {

  private static final FindingKind KIND = FindingKind.info("law.duty-unsupported", RuleTexts.TEXTS);
  private static final String FOUNDATIONS = "cohesion-duty-foundation";

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    Optional<LegalInstrument> duty = context.law().find(DutyClaim.KEY);
    if (duty.isEmpty()) {
      return;
    }
    LawReading reading = LawReading.of(policy, context);
    for (LawText text : reading.texts()) {
      if (claims(text, duty.get())) {
        LawUse.of(context).add(duty.get());
        if (!citesSomething(policy, reading, context)) {
          context.report(Finding.of(KIND, text.pointer()));
        }
        return;
      }
    }
  }

  private static boolean claims(LawText text, LegalInstrument duty) {
    for (Sentence sentence : text.sentences()) {
      if (sentence.claim(duty) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether anything is cited that may stand behind the duty: law, guidance, an agreement. */
  private static boolean citesSomething(Policy policy, LawReading reading, RuleContext context) {
    boolean byAgreement =
        policy
            .getSchool()
            .flatMap(School::getDutyBasis)
            .filter(basis -> basis == DutyBasis.FUNDING_AGREEMENT)
            .isPresent();
    if (byAgreement
        || policy.getLinks().stream().anyMatch(LawDutyUnsupported::isOfLawOrGuidance)
        || policy
            .getDefinition()
            .flatMap(Definition::getAttribution)
            .filter(LawDutyUnsupported::namesGuidance)
            .isPresent()) {
      return true;
    }
    for (LegalBasis entry : reading.basis()) {
      // What the register does not know may well be what is needed.
      if (entry.citations().isEmpty() || haveFoundation(entry.citations(), context)) {
        return true;
      }
    }
    for (LawText text : reading.citing()) {
      for (Sentence sentence : text.sentences()) {
        if (haveFoundation(sentence.citations(), context)) {
          return true;
        }
      }
    }
    for (PolicyText text : context.texts()) {
      if (text.isProse() && namesGuidance(text.value())) {
        return true;
      }
    }
    return false;
  }

  private static boolean haveFoundation(List<LawCitation> citations, RuleContext context) {
    for (LawCitation citation : citations) {
      if (isOf(DutyClaim.KEY, citation, context) || isOf(FOUNDATIONS, citation, context)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(String key, LawCitation citation, RuleContext context) {
    Optional<LegalInstrument> entry = context.law().find(key);
    return entry.isPresent() && entry.get().isIn(citation);
  }

  private static boolean isOfLawOrGuidance(Link link) {
    return link.getKind()
        .filter(kind -> kind == LinkKind.LEGISLATION || kind == LinkKind.GUIDANCE)
        .isPresent();
  }

  private static boolean namesGuidance(String text) {
    return text.contains("unding agreement")
        || text.contains("unding Agreement")
        || (text.contains("uidance") && text.contains("ohesion"));
  }
}
