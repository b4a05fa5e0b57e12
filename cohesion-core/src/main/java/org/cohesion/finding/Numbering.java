package org.cohesion.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Tells the findings of one report apart, all at once when somebody first asks about one of them:
 * most findings are never asked. Safe to share between threads.
 */
final class Numbering {

  private final AtomicReference<@Nullable List<Anchoring>> done = new AtomicReference<>();

  /** Let go of when all is done, and with it the policy. */
  private final AtomicReference<@Nullable Work> work;

  private Numbering(Work work) {
    this.work = new AtomicReference<>(work);
  }

  private record Work(List<Finding> findings, Supplier<UnaryOperator<Finding>> places) {}

  /** The same findings, which ask for their places and numbers when they are asked for them. */
  static List<Finding> of(List<Finding> findings, Supplier<UnaryOperator<Finding>> places) {
    if (findings.isEmpty()) {
      return List.of();
    }
    Numbering numbering = new Numbering(new Work(List.copyOf(findings), places));
    Finding[] numbered = new Finding[findings.size()];
    for (int i = 0; i < numbered.length; i++) {
      int number = i;
      numbered[i] = findings.get(i).withAnchoring(() -> numbering.get(number));
    }
    return List.of(numbered);
  }

  private Anchoring get(int number) {
    List<Anchoring> known = done.get();
    return (known == null ? settle() : known).get(number);
  }

  private synchronized List<Anchoring> settle() {
    List<Anchoring> known = done.get();
    Work todo = work.get();
    if (known == null && todo != null) {
      known = numbered(todo.findings(), todo.places().get());
      done.set(known);
      work.set(null);
    }
    return Objects.requireNonNull(known);
  }

  private static List<Anchoring> numbered(List<Finding> findings, UnaryOperator<Finding> place) {
    Map<FindingKind, Integer> ofKind = new HashMap<>();
    for (Finding finding : findings) {
      ofKind.merge(finding.getKind(), 1, Integer::sum);
    }
    Map<FindingIdentity, Integer> seen = new HashMap<>();
    List<Anchoring> numbered = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      Finding placed = place.apply(finding);
      // The only one of its kind has no twin.
      boolean isAlone = ofKind.getOrDefault(finding.getKind(), 0) == 1;
      int earlier = isAlone ? 0 : seen.merge(FindingIdentity.of(placed), 1, Integer::sum) - 1;
      numbered.add(placed.anchoring().withOccurrence(earlier));
    }
    return numbered;
  }
}
