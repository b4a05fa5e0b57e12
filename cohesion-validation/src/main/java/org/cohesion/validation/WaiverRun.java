package org.cohesion.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Waiver;
import org.cohesion.policy.Policy;
import org.cohesion.validation.WaiverPlan.Covered;
import org.jspecify.annotations.Nullable;

/** What becomes of the waivers in one validation of one policy. */
final class WaiverRun {

  private final WaiverPlan plan;
  private final Policy policy;
  private final BitSet relevant;
  private final BitSet expired = new BitSet();
  private final WaiverMatcher matcher = new WaiverMatcher();

  /**
   * @param wanted tells the rules whose waivers count
   */
  WaiverRun(WaiverPlan plan, Policy policy, @Nullable LocalDate today, Predicate<String> wanted) {
    this.plan = plan;
    this.policy = policy;
    this.relevant = plan.relevantTo(policy);
    for (int i = relevant.nextSetBit(0); i >= 0; i = relevant.nextSetBit(i + 1)) {
      Waiver waiver = plan.get(i);
      if (!wanted.test(waiver.getRule())) {
        relevant.clear(i);
      } else if (today != null && waiver.isExpired(today)) {
        expired.set(i);
      } else if (!plan.isMistaken(i)) {
        matcher.add(i, waiver);
      }
    }
  }

  /**
   * Marks what is waived. Of several waivers that cover a finding, the first one marks it. One that
   * tells of several places is parted where waivers are for some of them only.
   */
  List<Finding> mark(List<Finding> findings) {
    List<Finding> marked = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      for (Finding part : parts(finding)) {
        int waiver = matcher.cover(part);
        marked.add(waiver < 0 ? part : part.withWaiver(plan.get(waiver)));
      }
    }
    if (marked.size() == findings.size()) {
      return marked;
    }
    marked.sort(Inspection::inOrder);
    return Finding.numbered(marked);
  }

  /** The finding itself, unless waivers make a difference between its places. */
  private List<Finding> parts(Finding finding) {
    if (finding.getOtherPlaces().isEmpty()
        || matcher.hasFingerprintOf(finding)
        || !matcher.hasPlacesOf(finding)) {
      return List.of(finding);
    }
    Places places = new Places(policy);
    Map<Integer, List<JsonPointer>> byWaiver = new LinkedHashMap<>();
    add(finding, byWaiver);
    for (JsonPointer place : finding.getOtherPlaces()) {
      add(places.add(Finding.of(finding.getKind(), place)), byWaiver);
    }
    if (byWaiver.size() == 1) {
      return List.of(finding);
    }
    List<Finding> parts = new ArrayList<>();
    for (List<JsonPointer> of : byWaiver.values()) {
      parts.add(
          places.add(
              Finding.of(finding.getKind(), of.get(0))
                  .withSeverity(finding.getSeverity())
                  .withOtherPlaces(of.subList(1, of.size()))));
    }
    return parts;
  }

  private void add(Finding place, Map<Integer, List<JsonPointer>> byWaiver) {
    byWaiver
        .computeIfAbsent(matcher.waiverOfPlace(place), waiver -> new ArrayList<>())
        .add(place.getPointer());
  }

  /**
   * What is wrong with the waivers, at their places in the policy. To be asked when all is marked.
   *
   * @param undecided the rules of which nobody knows what they would have found
   */
  List<Finding> findings(Set<String> undecided) {
    List<Finding> findings = new ArrayList<>();
    for (int i = relevant.nextSetBit(0); i >= 0; i = relevant.nextSetBit(i + 1)) {
      Waiver waiver = plan.get(i);
      JsonPointer place = waiver.getPointer().orElse(JsonPointer.ROOT);
      Optional<Finding> mistake = plan.mistake(i, place);
      Optional<Covered> byPosition = matcher.byPosition(i);
      if (mistake.isPresent()) {
        findings.add(mistake.get());
      } else if (expired.get(i)) {
        findings.add(plan.expired(i, place));
      } else if (byPosition.isPresent()) {
        findings.add(plan.byPosition(i, place, byPosition));
      } else if (!matcher.isUsed(i) && !undecided.contains(waiver.getRule())) {
        findings.add(plan.unused(i, place));
      }
    }
    return findings;
  }

  /**
   * What became of the waivers, to be put beside what became of them in other policies.
   *
   * @param relevant the numbers of those that are for the policy's schools, or for everybody's
   * @param needed those of them that cover something, or would if their rule had run
   * @param byPosition what those cover that go by a position
   */
  record Outcome(BitSet relevant, BitSet needed, Map<Integer, Covered> byPosition) {}

  /** What became of them, as {@link #findings} says. */
  Outcome outcome(Set<String> undecided) {
    BitSet needed = new BitSet();
    Map<Integer, Covered> byPosition = new HashMap<>();
    for (int i = relevant.nextSetBit(0); i >= 0; i = relevant.nextSetBit(i + 1)) {
      if (matcher.isUsed(i) || undecided.contains(plan.get(i).getRule())) {
        needed.set(i);
      }
      int number = i;
      matcher.byPosition(i).ifPresent(covered -> byPosition.put(number, covered));
    }
    return new Outcome(relevant, needed, byPosition);
  }
}
