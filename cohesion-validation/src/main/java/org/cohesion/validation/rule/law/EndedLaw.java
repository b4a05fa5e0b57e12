package org.cohesion.validation.rule.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.policy.Policy;
import org.cohesion.validation.law.LawCitation;
import org.cohesion.validation.law.LegalInstrument;
import org.cohesion.validation.rule.RuleContext;

/**
 * Finds where a policy cites, as if it still stood, what had ended on the day that it is judged by.
 */
final class EndedLaw {

  private final RuleContext context;
  private final FindingKind kind;
  private final boolean law;
  private final LawReading reading;
  private final LocalDate day;
  private int lastItem = -1;
  private boolean announcedAsHistory;

  private EndedLaw(
      Policy policy, RuleContext context, FindingKind kind, boolean law, LocalDate day) {
    this.context = context;
    this.kind = kind;
    this.law = law;
    this.day = day;
    reading = LawReading.of(policy, context);
  }

  /** Reports law, or else frameworks that never were law. */
  static void report(Policy policy, RuleContext context, FindingKind kind, boolean law) {
    LawReading reading = LawReading.of(policy, context);
    if (reading.day().isPresent()) {
      new EndedLaw(policy, context, kind, law, reading.day().get()).report(reading);
    }
  }

  private void report(LawReading reading) {
    for (LegalBasis entry : reading.basis()) {
      List<LegalInstrument> ended = ended(entry.citations());
      if (!ended.isEmpty() && !entry.speaksOfAnEnd()) {
        for (LegalInstrument instrument : ended) {
          boolean isPart = instrument.getProvision().isPresent();
          report(instrument, isPart ? entry.sectionPointer() : entry.pointer().child("instrument"));
        }
      }
    }
    for (LawText text : reading.citing()) {
      List<LegalInstrument> found = new ArrayList<>();
      for (Sentence sentence : text.sentences()) {
        List<LegalInstrument> ended = ended(sentence.citations());
        if (!ended.isEmpty() && isCitedAsLiving(text, sentence)) {
          for (LegalInstrument instrument : ended) {
            if (!found.contains(instrument)) {
              found.add(instrument);
            }
          }
        }
      }
      if (!found.isEmpty()) {
        found.removeAll(reportedOfSameEntry(text.pointer()));
      }
      for (LegalInstrument instrument : found) {
        report(instrument, text.pointer());
      }
    }
  }

  private void report(LegalInstrument instrument, JsonPointer pointer) {
    Finding finding = Finding.of(kind, pointer).with("law", instrument.citation());
    if (instrument.getInForceUntil().isPresent()) {
      finding = finding.with("ended", instrument.getInForceUntil().get());
    }
    if (instrument.getReplacedBy().isPresent()) {
      finding = finding.with("successor", instrument.getReplacedBy().get());
    }
    context.report(
        instrument.getConfidence().hasSource() ? finding : finding.withSeverity(Severity.INFO));
  }

  private boolean isCitedAsLiving(LawText text, Sentence sentence) {
    if (sentence.isBare()) {
      return !text.has(LawWords.ENDED) && !isAnnouncedAsHistory(text);
    }
    return law
        ? sentence.isOfLivingLaw()
        : !sentence.mayBeHistory() && sentence.has(LawWords.LEANING);
  }

  /** The paragraph above the items of a list says what the list is of. */
  private boolean isAnnouncedAsHistory(LawText text) {
    int above = text.position();
    while (above > 0 && above != lastItem && isListItem(above)) {
      above--;
    }
    if (above != lastItem) {
      announcedAsHistory =
          above != text.position()
              && LawText.sentences(context.reading(above), List.of()).stream()
                  .anyMatch(Sentence::mayBeHistory);
    }
    // The next item of the same list need not look further up than this one.
    lastItem = text.position();
    return announcedAsHistory;
  }

  private boolean isListItem(int position) {
    return context.texts().get(position).value().startsWith("- ");
  }

  /** A citation and the statement below it have one cause. */
  private List<LegalInstrument> reportedOfSameEntry(JsonPointer statement) {
    List<String> tokens = statement.tokens();
    if (!tokens.get(0).equals("legalBasis")) {
      return List.of();
    }
    LegalBasis entry = reading.basis().get(Integer.parseInt(tokens.get(1)));
    return entry.speaksOfAnEnd() ? List.of() : ended(entry.citations());
  }

  private List<LegalInstrument> ended(List<LawCitation> citations) {
    if (citations.isEmpty()) {
      return List.of();
    }
    List<LegalInstrument> ended = new ArrayList<>();
    for (LawCitation citation : citations) {
      List<LegalInstrument> cited = context.law().citedBy(citation);
      for (LegalInstrument instrument : cited) {
        if (instrument.isLaw() == law
            && instrument.hasEnded(day)
            && instrument.mayReach(reading.nation())
            && !ended.contains(instrument)
            && !isOverridden(instrument, citation, cited)) {
          ended.add(instrument);
        }
      }
    }
    return ended;
  }

  /** Whether another entry for the same citation says better what became of what is cited. */
  private boolean isOverridden(
      LegalInstrument instrument, LawCitation citation, List<LegalInstrument> cited) {
    boolean isPart = instrument.getProvision().isPresent();
    for (LegalInstrument other : cited) {
      boolean otherIsPart = other.getProvision().isPresent();
      boolean overrides;
      if (isPart) {
        overrides =
            !otherIsPart
                && other.hasEnded(day)
                && other.getConfidence().hasSource()
                && !instrument.getConfidence().hasSource();
      } else if (otherIsPart) {
        // A duty in an Act may outlive the rest of it.
        overrides = !other.hasEnded(day) || other.getConfidence().hasSource();
      } else {
        // Without a year any Act of that name may be meant; what stands, or else the first.
        overrides =
            citation.year().isEmpty()
                && other != instrument
                && (!other.hasEnded(day) || cited.indexOf(other) < cited.indexOf(instrument));
      }
      if (overrides) {
        return true;
      }
    }
    return false;
  }
}
