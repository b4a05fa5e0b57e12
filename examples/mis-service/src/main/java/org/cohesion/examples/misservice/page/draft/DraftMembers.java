package org.cohesion.examples.misservice.page.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cohesion.examples.misservice.page.school.CheckedView;
import org.cohesion.examples.misservice.page.wording.PageWords;
import org.cohesion.examples.policyimport.Guess;
import org.cohesion.examples.policyimport.Imported;
import org.cohesion.examples.policyimport.NotUnderstood;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.finding.JsonPointer;
import org.jspecify.annotations.Nullable;

/** Puts what was found in a draft beside what was understood of the document. */
final class DraftMembers {

  private final Map<JsonPointer, Guess> facts = new LinkedHashMap<>();
  private final Map<String, List<Guess>> parts = new LinkedHashMap<>();
  private final Set<DraftFinding> findings = new LinkedHashSet<>();
  private final Set<DraftFinding> taken = new LinkedHashSet<>();
  private final Evidence evidence;
  private final MemberNames names;
  private final PageWords words;

  /**
   * @param checked the text as it was corrected; null if it was not checked
   */
  DraftMembers(Imported imported, @Nullable CheckedView checked, PageWords words) {
    this.evidence = new Evidence(imported, checked == null ? null : checked.policy(), words);
    this.names = new MemberNames(words);
    this.words = words;
    for (Guess guess : imported.guesses()) {
      Optional<JsonPointer> fact = names.fact(guess.pointer());
      if (fact.isPresent()) {
        facts.putIfAbsent(fact.get(), guess);
      } else {
        names
            .ofPart(guess.pointer())
            .ifPresent(part -> parts.computeIfAbsent(part, k -> new ArrayList<>()).add(guess));
      }
    }
    if (checked != null) {
      checked.items().forEach(item -> findings.add(evidence.of(item)));
    }
  }

  /** {@return the short values by where they are kept, as they were understood} */
  Map<JsonPointer, DraftMember> facts() {
    Map<JsonPointer, DraftMember> members = new LinkedHashMap<>();
    facts.entrySet().stream()
        .sorted(Comparator.comparingInt(fact -> evidence.order(fact.getKey())))
        .forEach(fact -> members.put(fact.getKey(), fact(fact.getKey(), fact.getValue())));
    return members;
  }

  private DraftMember fact(JsonPointer member, Guess guess) {
    List<String> tokens = member.tokens();
    String last = tokens.get(tokens.size() - 1);
    boolean given = guess.place().equals(Place.NONE) && guess.rule().equals("given");
    return new DraftMember(
        names.ofFact(member),
        MemberValue.of(last, evidence.drafted(member), words.report()),
        evidence.isCorrected(member)
            ? evidence
                .corrected(member)
                .map(value -> MemberValue.of(last, value, words.report()))
                .orElse("")
            : null,
        given ? words.text("place.given") : ImportPlace.of(guess, words),
        take(place -> names.fact(place).filter(member::equals).isPresent()));
  }

  /** {@return whether a member is missing now; if the text is no policy, in the draft} */
  boolean isMissing(JsonPointer member) {
    return evidence.isCorrected(member)
        ? evidence.corrected(member).isEmpty()
        : evidence.drafted(member) == null;
  }

  /** {@return the parts of the policy that were understood} */
  List<DraftMember> parts() {
    return parts.entrySet().stream()
        .map(
            part ->
                new DraftMember(
                    part.getKey(),
                    null,
                    null,
                    place(part.getValue()),
                    take(
                        place ->
                            names.fact(place).filter(facts::containsKey).isEmpty()
                                && names.ofPart(place).filter(part.getKey()::equals).isPresent())))
        .toList();
  }

  private String place(List<Guess> guesses) {
    String range = ImportPlace.of(guesses.stream().map(Guess::place).toList(), words);
    return range.isEmpty() ? ImportPlace.of(guesses.get(0), words) : range;
  }

  /** {@return what was found in a part that was not understood} */
  List<DraftFinding> in(NotUnderstood part) {
    return take(place -> place.startsWith(part.pointer()));
  }

  /** {@return what is beside nothing of what was asked for so far} */
  List<DraftFinding> others() {
    return findings.stream().filter(finding -> !taken.contains(finding)).toList();
  }

  /** {@return everything that was found} */
  Stream<DraftFinding> all() {
    return findings.stream();
  }

  private List<DraftFinding> take(Predicate<JsonPointer> isThere) {
    List<DraftFinding> found =
        findings.stream()
            .filter(finding -> isThere.test(finding.item().finding().getPointer()))
            .toList();
    taken.addAll(found);
    return found;
  }
}
