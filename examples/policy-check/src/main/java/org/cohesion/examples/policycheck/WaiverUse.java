package org.cohesion.examples.policycheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Waiver;
import org.cohesion.validation.ValidationFindingKinds;

/**
 * What becomes of waivers over all the policies of one run. The validator says of each policy which
 * waivers it did not need; only one that no policy needed is worth a finding. Safe to share between
 * threads.
 */
final class WaiverUse {

  private static final FindingKind WAIVER_EXPIRED = ValidationFindingKinds.WAIVER_EXPIRED;
  private static final FindingKind WAIVER_UNUSED = ValidationFindingKinds.WAIVER_UNUSED;

  private final List<Waiver> waivers;
  private final Set<Integer> needed = ConcurrentHashMap.newKeySet();
  private volatile boolean anyPolicy;

  WaiverUse(List<Waiver> waivers) {
    this.waivers = List.copyOf(waivers);
  }

  List<Waiver> waivers() {
    return waivers;
  }

  /** Notes which waivers a policy needed, and leaves what was found in the policy itself. */
  List<Finding> withoutThoseAboutWaivers(List<Finding> found) {
    if (waivers.isEmpty()) {
      return found;
    }
    anyPolicy = true;
    List<Finding> unused = found.stream().filter(f -> isOf(WAIVER_UNUSED, f)).toList();
    for (int i = 0; i < waivers.size(); i++) {
      Waiver waiver = waivers.get(i);
      if (unused.stream().noneMatch(finding -> isAbout(waiver, finding))) {
        needed.add(i);
      }
    }
    return found.stream().filter(f -> !isOf(WAIVER_UNUSED, f) && !isOf(WAIVER_EXPIRED, f)).toList();
  }

  /**
   * What is wrong with some of the waivers after all that was checked, in their own document.
   *
   * @param from which waiver is the first of their document
   * @param to which is the one after the last
   */
  List<Finding> findings(LocalDate day, int from, int to) {
    List<Finding> findings = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Waiver waiver = waivers.get(i);
      JsonPointer place = JsonPointer.of("waivers").child(i - from);
      if (waiver.isExpired(day)) {
        findings.add(
            Finding.of(WAIVER_EXPIRED, place)
                .with("rule", waiver.getRule())
                .with("until", waiver.getUntil()));
      } else if (anyPolicy && !needed.contains(i)) {
        findings.add(Finding.of(WAIVER_UNUSED, place).with("rule", waiver.getRule()));
      }
    }
    return Finding.numbered(findings);
  }

  private static boolean isOf(FindingKind kind, Finding finding) {
    return finding.getKind().equals(kind);
  }

  private static boolean isAbout(Waiver waiver, Finding finding) {
    return waiver.getRule().equals(finding.getArguments().get("rule"))
        && waiver.getPointer().equals(finding.getPointer());
  }
}
