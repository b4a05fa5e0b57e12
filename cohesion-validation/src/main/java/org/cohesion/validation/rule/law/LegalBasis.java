package org.cohesion.validation.rule.law;

import java.util.List;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.LegalCitation;
import org.cohesion.validation.law.LawCitation;
import org.cohesion.validation.law.LegalRegister;
import org.cohesion.validation.reading.TextReading;

/** An entry of a policy's own list of law. */
final class LegalBasis {

  private final LegalCitation citation;
  private final int position;
  private final boolean english;
  private final LegalRegister law;
  private List<LawCitation> citations = List.of();
  private boolean sectionsInProvision;
  private List<Sentence> instrument = List.of();
  private List<Sentence> statement = List.of();

  LegalBasis(LegalCitation citation, int position, boolean english, LegalRegister law) {
    this.citation = citation;
    this.position = position;
    this.english = english;
    this.law = law;
  }

  /** Takes what one of its members is made of; the instrument comes first. */
  void read(String member, TextReading words) {
    switch (member) {
      case "instrument" -> {
        citations = law.citationsIn(words);
        instrument = LawText.sentences(words, citations);
      }
      case "provision" -> readProvision(LegalRegister.sectionsIn(words));
      case "statement" -> {
        if (english) {
          statement = LawText.sentences(words, law.citationsIn(words), true);
        }
      }
      default -> {
        // Nothing else of it is read.
      }
    }
  }

  private void readProvision(List<String> sections) {
    if (citations.size() == 1 && !sections.isEmpty()) {
      sectionsInProvision = true;
      citations = List.of(citations.get(0).withSections(sections));
    }
  }

  /** What its instrument cites, with the sections of its provision. */
  List<LawCitation> citations() {
    return citations;
  }

  boolean hasStatement() {
    return citation.getStatement().isPresent();
  }

  /** The sentences of its statement; none if there is none, or it is not in English. */
  List<Sentence> statement() {
    return statement;
  }

  JsonPointer pointer() {
    return JsonPointer.of("legalBasis").child(position);
  }

  /** The member that gives the sections. */
  JsonPointer sectionPointer() {
    return pointer().child(sectionsInProvision ? "provision" : "instrument");
  }

  /** Whether it says of itself that it is over. */
  boolean speaksOfAnEnd() {
    return instrument.stream().anyMatch(Sentence::speaksOfAnEnd)
        || statement.stream().anyMatch(Sentence::speaksOfAnEnd);
  }
}
