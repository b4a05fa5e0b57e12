package org.cohesion.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.validation.WaiverPlan.Covered;

/**
 * What becomes of the waivers of a validator over all the policies that it checks: whoever checks
 * many with one list of waivers gives one to {@link PolicyValidator.Builder#waiverUse}, and finds
 * out at the end which of them are worth a finding. Validators that differ in their profile alone
 * may share one. Safe to share between threads.
 */
public final class WaiverUse {

  private WaiverPlan plan = WaiverPlan.EMPTY;
  private boolean begun;
  private int policies;
  private final BitSet relevant = new BitSet();
  private final BitSet needed = new BitSet();

  /** Empty for one that covers different things in different policies. */
  private final Map<Integer, Optional<Covered>> byPosition = new HashMap<>();

  /** Makes one that knows of no waivers yet. */
  public WaiverUse() {}

  synchronized void begin(WaiverPlan newPlan) {
    if (begun && !plan.isSameAs(newPlan)) {
      throw new IllegalStateException("A WaiverUse is for validators with the same waivers");
    }
    begun = true;
    plan = newPlan;
  }

  synchronized void add(WaiverRun.Outcome outcome) {
    policies++;
    relevant.or(outcome.relevant());
    needed.or(outcome.needed());
    outcome
        .byPosition()
        .forEach(
            (number, covered) ->
                byPosition.merge(
                    number,
                    Optional.of(covered),
                    (one, other) -> one.equals(other) ? one : Optional.empty()));
  }

  /**
   * What is wrong with the waivers after all that was checked so far, each at its place in their
   * own document, such as {@code /waivers/0} for the first. Said even if no policy was checked: a
   * rule that there is not, a kind of finding that cannot be waived, and an end that is past. A
   * waiver for a school that had no policy among those checked is let be.
   *
   * @param today the day
   * @return the findings, in the order of the waivers
   */
  public List<Finding> findings(LocalDate today) {
    return findings(today, 0, Integer.MAX_VALUE);
  }

  /**
   * What is wrong with some of the waivers, those of one of several documents, say.
   *
   * @param today the day
   * @param from the number of the first of them among all waivers, 0 for the first of these
   * @param to the number after that of the last
   * @return the findings as for {@link #findings(LocalDate)}, where {@code /waivers/0} is the first
   *     of them
   */
  public synchronized List<Finding> findings(LocalDate today, int from, int to) {
    List<Finding> findings = new ArrayList<>();
    for (int i = from; i < Math.min(to, plan.size()); i++) {
      JsonPointer place = JsonPointer.of("waivers").child(i - from);
      Optional<Finding> mistake = plan.mistake(i, place);
      boolean unbound = plan.get(i).getSchool().isEmpty();
      if (mistake.isPresent()) {
        findings.add(mistake.get());
      } else if (plan.get(i).isExpired(today)) {
        if (unbound || relevant.get(i)) {
          findings.add(plan.expired(i, place));
        }
      } else if (relevant.get(i) && !needed.get(i)) {
        findings.add(plan.unused(i, place));
      } else {
        if (byPosition.containsKey(i)) {
          findings.add(plan.byPosition(i, place, byPosition.get(i)));
        }
        if (unbound && policies > 1) {
          findings.add(plan.unbound(i, place));
        }
      }
    }
    return Finding.numbered(findings);
  }
}
