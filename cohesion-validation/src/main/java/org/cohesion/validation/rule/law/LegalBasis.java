package org.cohesion.validation.rule.law;

import java.util.List;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.LegalCitation;
import org.cohesion.validation.law.LawCitation;
import org.cohesion.validation.law.LegalRegister;
import org.jspecify.annotations.Nullable;

/** An entry of a policy's own list of law. */
final class LegalBasis {

  private final LegalCitation citation;
  private final int position;
  private final boolean english;
  private final LegalRegister law;
  private final List<LawCitation> citations;
  private final boolean sectionsInProvision;
  private @Nullable List<Sentence> statement;

  LegalBasis(LegalCitation citation, int position, boolean english, LegalRegister law) {
    this.citation = citation;
    this.position = position;
    this.english = english;
    this.law = law;
    List<LawCitation> cited = law.citationsIn(citation.getInstrument());
    List<String> sections =
        cited.size() == 1 && citation.getProvision().isPresent()
            ? LegalRegister.sectionsIn(citation.getProvision().get())
            : List.of();
    sectionsInProvision = !sections.isEmpty();
    citations = sectionsInProvision ? List.of(cited.get(0).withSections(sections)) : cited;
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
    List<Sentence> read = statement;
    if (read == null) {
      read = english ? sentences(citation.getStatement().orElse("")) : List.of();
      statement = read;
    }
    return read;
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
    return sentences(citation.getInstrument()).stream().anyMatch(Sentence::speaksOfAnEnd)
        || statement().stream().anyMatch(Sentence::speaksOfAnEnd);
  }

  private List<Sentence> sentences(String text) {
    return LawText.sentences(text, law.citationsIn(text));
  }
}
