package org.cohesion.examples.policyreport.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cohesion.examples.policyreport.html.finding.FindingGroup;
import org.cohesion.examples.policyreport.html.finding.FindingItem;

/**
 * Something to do first.
 *
 * @param item the first finding of a rule
 * @param places how many findings the rule has
 * @param section the section that the first one is in
 */
public record FirstStep(FindingItem item, int places, String section) {

  private static final int MOST = 4;

  /** {@return the worst of what was found, in the order of the policy, each rule once} */
  static List<FirstStep> of(List<FindingGroup> groups) {
    Map<String, FirstStep> byRule = new LinkedHashMap<>();
    for (FindingGroup group : groups) {
      for (FindingItem item : group.items()) {
        byRule.merge(
            item.rule(),
            new FirstStep(item, 1, group.name()),
            (before, same) -> new FirstStep(before.item, before.places + 1, before.section));
      }
    }
    List<FirstStep> steps = new ArrayList<>(byRule.values());
    steps.sort(
        Comparator.comparing((FirstStep step) -> step.item.finding().getSeverity()).reversed());
    return List.copyOf(steps.subList(0, Math.min(MOST, steps.size())));
  }
}
