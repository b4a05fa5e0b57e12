package org.cohesion.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;

/**
 * Keeps a report to a length that somebody may read: of each rule the first findings, and one that
 * tells how many more there are. Findings that are waived count by themselves, so that they do not
 * crowd out the others.
 */
final class FindingLimit {

  /** Of each rule, and of those that are waived. */
  static final int MOST = 500;

  /** What was left out of one rule. */
  private static final class LeftOut {
    private int count;
    private Severity severity = Severity.INFO;

    void add(Finding finding) {
      count++;
      boolean counts = finding.getWaiver().isEmpty() && finding.getSeverity().isAtLeast(severity);
      severity = counts ? finding.getSeverity() : severity;
    }
  }

  private FindingLimit() {}

  /**
   * Leaves out what is too much.
   *
   * @param findings what the rules found, in the order of the report
   * @return the same list if no rule found too much
   */
  static List<Finding> apply(List<Finding> findings) {
    if (findings.size() <= MOST) {
      return findings;
    }
    Map<String, Integer> listed = new HashMap<>();
    Map<String, LeftOut> leftOut = new TreeMap<>();
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings) {
      String rule = finding.getKind().getId();
      String counted = finding.getWaiver().isPresent() ? rule + " waived" : rule;
      boolean isOfRule = !ValidationFindingKinds.all().contains(finding.getKind());
      if (isOfRule && listed.merge(counted, 1, Integer::sum) > MOST) {
        leftOut.computeIfAbsent(rule, r -> new LeftOut()).add(finding);
      } else {
        kept.add(finding);
      }
    }
    leftOut.forEach((rule, more) -> kept.add(finding(rule, more)));
    return kept;
  }

  private static Finding finding(String rule, LeftOut leftOut) {
    return Finding.of(ValidationFindingKinds.TOO_MANY_FINDINGS, JsonPointer.ROOT)
        .with("rule", rule)
        .with("more", leftOut.count)
        .withSeverity(leftOut.severity);
  }
}
