package org.cohesion.validation;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Waiver;
import org.cohesion.policy.Policy;
import org.cohesion.school.SchoolIndex;
import org.cohesion.text.NearestName;

/**
 * The waivers of a validator, by their numbers in the order given, as far as they are the same for
 * all policies. Safe to share between threads once it is made.
 */
final class WaiverPlan {

  static final WaiverPlan EMPTY = new WaiverPlan(List.of(), List.of());

  /** What the ids of kinds begin with that are about the form of a document. */
  private static final String STRUCTURAL = "json.";

  /** Looking for the nearest id takes time, and more would help nobody. */
  private static final int MOST_NEAREST = 100;

  private final List<Waiver> waivers;
  private final Map<String, Mistake> mistakes = new HashMap<>();
  private final BitSet unbound = new BitSet();
  private final SchoolIndex<Integer> bound = new SchoolIndex<>();

  /** What is wrong with waivers for a rule, whatever the policy. */
  private record Mistake(FindingKind kind, String argument, String value) {}

  /**
   * @param rules the ids of all rules
   */
  WaiverPlan(List<Waiver> waivers, List<String> rules) {
    this.waivers = List.copyOf(waivers);
    Set<String> known = Set.copyOf(rules);
    for (int i = 0; i < this.waivers.size(); i++) {
      Waiver waiver = this.waivers.get(i);
      String rule = waiver.getRule();
      if (!known.contains(rule) && !mistakes.containsKey(rule)) {
        mistakes.put(rule, mistake(rule, rules));
      }
      int number = i;
      waiver
          .getSchool()
          .ifPresentOrElse(school -> bound.add(school, number), () -> unbound.set(number));
    }
  }

  private Mistake mistake(String rule, List<String> rules) {
    if (rule.startsWith(STRUCTURAL)) {
      return new Mistake(ValidationFindingKinds.WAIVER_STRUCTURAL, "form", rule);
    }
    if (ValidationFindingKinds.all().stream().anyMatch(kind -> kind.getId().equals(rule))) {
      return new Mistake(ValidationFindingKinds.WAIVER_STRUCTURAL, "check", rule);
    }
    Optional<String> nearest =
        mistakes.size() < MOST_NEAREST ? NearestName.of(rule, rules) : Optional.empty();
    return new Mistake(ValidationFindingKinds.WAIVER_UNKNOWN_RULE, "nearest", nearest.orElse(""));
  }

  /** Whether it comes of the same waivers, and the same rules as far as they matter to these. */
  boolean isSameAs(WaiverPlan other) {
    return waivers.equals(other.waivers) && mistakes.equals(other.mistakes);
  }

  boolean isEmpty() {
    return waivers.isEmpty();
  }

  int size() {
    return waivers.size();
  }

  Waiver get(int number) {
    return waivers.get(number);
  }

  /** The numbers of those that are for the policy's schools, or for everybody's. */
  BitSet relevantTo(Policy policy) {
    BitSet relevant = (BitSet) unbound.clone();
    bound
        .of(Stream.concat(policy.getSchool().stream(), policy.getAlsoFor().stream()).toList())
        .forEach(relevant::set);
    return relevant;
  }

  /** Whether one can cover nothing, whatever is found. */
  boolean isMistaken(int number) {
    return mistakes.containsKey(get(number).getRule());
  }

  /** Says of one why it can cover nothing, if so. */
  Optional<Finding> mistake(int number, JsonPointer place) {
    Mistake mistake = mistakes.get(get(number).getRule());
    if (mistake == null) {
      return Optional.empty();
    }
    Finding finding = Finding.of(mistake.kind(), place).with("rule", get(number).getRule());
    return Optional.of(
        mistake.value().isEmpty() ? finding : finding.with(mistake.argument(), mistake.value()));
  }

  /** Says of one that it has ended. */
  Finding expired(int number, JsonPointer place) {
    Waiver waiver = get(number);
    return Finding.of(ValidationFindingKinds.WAIVER_EXPIRED, place)
        .with("rule", waiver.getRule())
        .with("until", waiver.getUntil());
  }

  /** Says of one that it covers nothing. */
  Finding unused(int number, JsonPointer place) {
    Waiver waiver = get(number);
    Finding finding =
        Finding.of(ValidationFindingKinds.WAIVER_UNUSED, place).with("rule", waiver.getRule());
    return waiver.getFingerprint().map(f -> finding.with("fingerprint", f)).orElse(finding);
  }

  /** Says of one that it is for no school. */
  Finding unbound(int number, JsonPointer place) {
    return Finding.of(ValidationFindingKinds.WAIVER_UNBOUND, place)
        .with("rule", get(number).getRule());
  }

  /**
   * Says of one that it goes by a position.
   *
   * @param covered what it covers today; empty if that depends on the policy
   */
  Finding byPosition(int number, JsonPointer place, Optional<Covered> covered) {
    Finding finding =
        Finding.of(ValidationFindingKinds.WAIVER_BY_POSITION, place)
            .with("rule", get(number).getRule());
    if (covered.isEmpty()) {
      return finding;
    }
    return covered.get().findings() == 1
        ? finding.with("fingerprint", covered.get().fingerprint())
        : finding.with("covered", covered.get().findings());
  }

  /**
   * What a waiver covers in one policy.
   *
   * @param findings how many findings
   * @param fingerprint that of the first
   */
  record Covered(int findings, String fingerprint) {}
}
