package org.cohesion.examples.policyreport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohesion.examples.policyreport.document.PrintedBlock.Fact;
import org.cohesion.finding.JsonPointer;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Party;

/** Collects labels and values, with the place that each is from. */
final class FactList {

  private final PrintedWords words;
  private final JsonPointer at;
  private final List<Fact> facts;

  FactList(PrintedWords words) {
    this(words, JsonPointer.ROOT, new ArrayList<>());
  }

  private FactList(PrintedWords words, JsonPointer at, List<Fact> facts) {
    this.words = words;
    this.at = at;
    this.facts = facts;
  }

  /** {@return the same list, for the members of a member} */
  FactList in(String member) {
    return new FactList(words, at.child(member), facts);
  }

  /** {@return the same list, for the members of an element} */
  FactList in(int index) {
    return new FactList(words, at.child(index), facts);
  }

  List<Fact> facts() {
    return facts;
  }

  void text(String member, String label, Optional<String> text) {
    add(at.child(member), label, text, false);
  }

  void text(int index, String label, Optional<String> text) {
    add(at.child(index), label, text, false);
  }

  void address(String member, Optional<String> text) {
    add(at.child(member), member, text, true);
  }

  void party(String member, Optional<Party> party) {
    party(member, member, party);
  }

  void party(String member, String label, Optional<Party> party) {
    add(at.child(member), label, party.map(words::party), false);
  }

  void date(String member, Optional<PartialDate> date) {
    date(member, member, date);
  }

  void date(String member, String label, Optional<PartialDate> date) {
    add(at.child(member), label, date.map(words::date), false);
  }

  private void add(JsonPointer pointer, String label, Optional<String> text, boolean isAddress) {
    text.filter(PrintedText::isRead)
        .ifPresent(
            it ->
                facts.add(
                    new Fact(
                        pointer, words.of("label." + label), PrintedText.oneLine(it), isAddress)));
  }
}
