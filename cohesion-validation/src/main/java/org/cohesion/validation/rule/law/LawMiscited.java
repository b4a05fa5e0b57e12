package org.cohesion.validation.rule.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.policy.Policy;
import org.cohesion.validation.law.LawCitation;
import org.cohesion.validation.law.LegalInstrument;
import org.cohesion.validation.law.LegalRegister;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;
import org.jspecify.annotations.Nullable;

/** There is no Act of that name or year, or the duty stands in another section. */
final class LawMiscited implements PolicyRule {

  private static final FindingKind KIND = FindingKind.warning("law.miscited", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    LawReading reading = LawReading.of(policy, context);
    for (LegalBasis entry : reading.basis()) {
      entry.citations().stream()
          .flatMap(c -> wrongName(c, context.law(), entry.pointer().child("instrument")).stream())
          .findFirst()
          .ifPresent(context::report);
      report(wrongPlace(entry, context.law()), context);
    }
    for (LawText text : reading.citing()) {
      check(text, context);
    }
  }

  private static void check(LawText text, RuleContext context) {
    boolean nameFound = false;
    boolean placeFound = false;
    for (Sentence sentence : text.sentences()) {
      for (LawCitation citation : sentence.citations()) {
        if (!nameFound) {
          Optional<Finding> wrong = wrongName(citation, context.law(), text.pointer());
          report(wrong, context);
          nameFound = wrong.isPresent();
        }
      }
      if (!placeFound && !sentence.citations().isEmpty()) {
        Optional<Finding> wrong = wrongPlace(sentence, text.pointer(), context.law());
        report(wrong, context);
        placeFound = wrong.isPresent();
      }
    }
  }

  private static void report(Optional<Finding> wrong, RuleContext context) {
    if (wrong.isPresent()) {
      context.report(wrong.get());
    }
  }

  /** The section of an entry whose statement says that there is a duty. */
  private static Optional<Finding> wrongPlace(LegalBasis entry, LegalRegister law) {
    if (entry.citations().size() != 1) {
      return Optional.empty();
    }
    LawCitation citation = entry.citations().get(0);
    boolean aboutCohesion =
        !entry.hasStatement() || entry.statement().stream().anyMatch(s -> s.has(LawWords.COHESION));
    LegalInstrument duty = law.find(DutyClaim.KEY).orElse(null);
    if (duty != null && aboutCohesion && duty.isMiscitedBy(citation)) {
      return Optional.of(place(duty, entry.sectionPointer()).withSeverity(Severity.INFO));
    }
    for (Sentence sentence : entry.statement()) {
      LegalInstrument claimed = sentence.citations().isEmpty() ? claimed(sentence, law) : null;
      if (claimed != null && isElsewhere(claimed, citation, law)) {
        return Optional.of(place(claimed, entry.sectionPointer()));
      }
    }
    return Optional.empty();
  }

  private static @Nullable LegalInstrument claimed(Sentence sentence, LegalRegister law) {
    for (NamedDuty duty : NamedDuty.values()) {
      Optional<LegalInstrument> entry = law.find(duty.key());
      if (entry.isPresent() && duty.find(sentence, entry.get()) != null) {
        return entry.get();
      }
    }
    return null;
  }

  /** A section beside the words for the duty, with nothing but links between. */
  private static Optional<Finding> wrongPlace(
      Sentence sentence, JsonPointer pointer, LegalRegister law) {
    LegalInstrument cohesion = law.find(DutyClaim.KEY).orElse(null);
    if (cohesion != null && sentence.has(LawWords.COHESION)) {
      for (LawCitation citation : sentence.citations()) {
        if (cohesion.isMiscitedBy(citation)) {
          return Optional.of(place(cohesion, pointer).withSeverity(Severity.INFO));
        }
      }
    }
    if (sentence.citations().size() != 1) {
      return Optional.empty();
    }
    LawCitation citation = sentence.citations().get(0);
    for (NamedDuty duty : NamedDuty.values()) {
      LegalInstrument entry = law.find(duty.key()).orElse(null);
      NamedDuty.Span span = entry == null ? null : duty.find(sentence, entry);
      if (entry != null
          && span != null
          && isElsewhere(entry, citation, law)
          && isJoined(sentence, span, citation)) {
        return Optional.of(place(entry, pointer));
      }
    }
    return Optional.empty();
  }

  private static boolean isJoined(Sentence sentence, NamedDuty.Span span, LawCitation citation) {
    int first = sentence.words().positionOf(citation.start());
    int last = sentence.words().positionOf(citation.end());
    if (first >= span.start() && last <= span.end()) {
      // "A duty under section 12 of the Act to promote community cohesion".
      return true;
    }
    int from = first >= span.end() ? span.end() : last;
    int to = first >= span.end() ? first : span.start();
    for (int i = from; i < to; i++) {
      if (sentence.words().isAnyMark(i, ",;:")) {
        return false;
      }
    }
    return from <= to && sentence.hasOnly(LawWords.SECTION_LINKS, from, to);
  }

  /** Whether the section is in the Act of a duty, but neither that duty's nor another known one. */
  private static boolean isElsewhere(
      LegalInstrument duty, LawCitation citation, LegalRegister law) {
    if (citation.sections().isEmpty() || !duty.isIn(citation) || duty.isCitedBy(citation)) {
      return false;
    }
    for (LegalInstrument other : law.entries()) {
      if (other.getProvision().isPresent() && other.isCitedBy(citation)) {
        return false;
      }
    }
    return true;
  }

  /** A name that nothing has, or that nothing has had in that year. */
  private static Optional<Finding> wrongName(
      LawCitation citation, LegalRegister law, JsonPointer pointer) {
    Optional<LegalInstrument> meant = law.meantBy(citation);
    if (meant.isPresent()) {
      Finding finding =
          Finding.of(KIND, pointer)
              .with("name", citation.name())
              .with("right", meant.get().getTitle());
      boolean isCertain = meant.get().isLaw() && meant.get().getConfidence().hasSource();
      return Optional.of(isCertain ? finding : finding.withSeverity(Severity.INFO));
    }
    return law.knowsYearOf(citation) ? Optional.empty() : Optional.of(year(citation, law, pointer));
  }

  private static Finding year(LawCitation citation, LegalRegister law, JsonPointer pointer) {
    List<String> titles =
        law.entries().stream()
            .filter(entry -> entry.name().equals(citation.name()))
            .map(LegalInstrument::getTitle)
            .distinct()
            .collect(Collectors.toList());
    return Finding.of(KIND, pointer).with("law", citation.name()).with("known", titles.get(0));
  }

  private static Finding place(LegalInstrument duty, JsonPointer pointer) {
    return Finding.of(KIND, pointer).with("place", duty.citation());
  }
}
