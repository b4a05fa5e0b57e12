package org.cohesion.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Waiver;
import org.cohesion.validation.WaiverPlan.Covered;
import org.jspecify.annotations.Nullable;

/**
 * Finds which waivers cover the findings of one policy, as {@link Waiver#covers} says. The waivers
 * of a rule are a tree by the tokens of their pointers, and each finding walks it along its own: no
 * finding is held beside every waiver.
 */
final class WaiverMatcher {

  /** More than any number of a waiver. */
  private static final int NONE = Integer.MAX_VALUE;

  private final Map<String, Node> places = new HashMap<>();
  private final Map<Fingerprint, Node> fingerprints = new HashMap<>();
  private final Map<Integer, Node> ofWaiver = new HashMap<>();
  private final List<Step> steps = new ArrayList<>();

  private record Fingerprint(String rule, String fingerprint) {}

  /** A place, or a fingerprint, that waivers lead to. */
  private static final class Node {
    private final Map<String, Node> children = new HashMap<>(4);
    private int waiver = -1;
    private int covered;
    private @Nullable Finding first;
    private boolean byPosition;
  }

  /** How far a finding has come. */
  private record Step(Node node, boolean byPosition) {}

  /** Adds a waiver; of several that cover a finding, the one with the least number counts. */
  void add(int number, Waiver waiver) {
    Node node =
        waiver.getFingerprint().isPresent()
            ? fingerprints.computeIfAbsent(
                new Fingerprint(waiver.getRule(), waiver.getFingerprint().get()), k -> new Node())
            : places.computeIfAbsent(waiver.getRule(), rule -> new Node());
    if (waiver.getFingerprint().isEmpty()) {
      for (String token : waiver.getPointer().orElseThrow().tokens()) {
        node = node.children.computeIfAbsent(token, t -> new Node());
      }
    }
    if (node.waiver < 0 || number < node.waiver) {
      node.waiver = number;
    }
    ofWaiver.put(number, node);
  }

  /** The number of the waiver that covers a finding, which it is used for; -1 if none does. */
  int cover(Finding finding) {
    Node same = ofFingerprint(finding);
    int least = same == null ? NONE : cover(same, finding, false);
    Node root = places.get(finding.getKind().getId());
    if (root != null) {
      walk(root, finding);
      for (Step step : steps) {
        least = Math.min(least, cover(step.node(), finding, step.byPosition()));
      }
    }
    return least == NONE ? -1 : least;
  }

  /** Whether a waiver is for the very finding. */
  boolean hasFingerprintOf(Finding finding) {
    Node same = ofFingerprint(finding);
    return same != null && same.waiver >= 0;
  }

  /** Whether any waiver is for places of what a rule finds. */
  boolean hasPlacesOf(Finding finding) {
    return places.containsKey(finding.getKind().getId());
  }

  /** The number of the waiver for the place of a finding; -1 if there is none. */
  int waiverOfPlace(Finding finding) {
    int least = NONE;
    Node root = places.get(finding.getKind().getId());
    if (root != null) {
      walk(root, finding);
      for (Step step : steps) {
        int waiver = step.node().waiver;
        least = waiver < 0 ? least : Math.min(least, waiver);
      }
    }
    return least == NONE ? -1 : least;
  }

  private @Nullable Node ofFingerprint(Finding finding) {
    return fingerprints.isEmpty()
        ? null
        : fingerprints.get(new Fingerprint(finding.getKind().getId(), finding.getFingerprint()));
  }

  /** Goes as far as a finding leads: afterwards, the steps are all that it has come by. */
  private void walk(Node root, Finding finding) {
    List<String> tokens = finding.getPointer().tokens();
    List<String> named = finding.getNamedPointer().tokens();
    steps.clear();
    steps.add(new Step(root, false));
    int from = 0;
    for (int depth = 0; depth < tokens.size() && from < steps.size(); depth++) {
      int to = steps.size();
      for (int i = from; i < to; i++) {
        advance(steps.get(i), tokens.get(depth), named.get(depth));
      }
      from = to;
    }
  }

  private void advance(Step step, String token, String name) {
    boolean element = isPosition(token);
    step(step, token, element);
    if (element) {
      if (!isPosition(name)) {
        step(step, name, false);
      }
      if (!name.equals(JsonPointer.ANY)) {
        step(step, JsonPointer.ANY, false);
      }
    }
  }

  private void step(Step from, String token, boolean byPosition) {
    Node next = from.node().children.get(token);
    if (next != null) {
      steps.add(new Step(next, from.byPosition() || byPosition));
    }
  }

  private static int cover(Node node, Finding finding, boolean byPosition) {
    if (node.waiver < 0) {
      return NONE;
    }
    node.covered++;
    node.first = node.first == null ? finding : node.first;
    node.byPosition |= byPosition;
    return node.waiver;
  }

  /** Whether a waiver covered something. */
  boolean isUsed(int number) {
    Node node = ofWaiver.get(number);
    return node != null && node.covered > 0;
  }

  /** What a waiver covered, if it did so by a position in a list. */
  Optional<Covered> byPosition(int number) {
    Node node = ofWaiver.get(number);
    return node == null || !node.byPosition || node.first == null
        ? Optional.empty()
        : Optional.of(new Covered(node.covered, node.first.getFingerprint()));
  }

  private static boolean isPosition(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (token.charAt(i) < '0' || token.charAt(i) > '9') {
        return false;
      }
    }
    return !token.isEmpty();
  }
}
