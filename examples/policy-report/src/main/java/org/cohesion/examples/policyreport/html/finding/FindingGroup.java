package org.cohesion.examples.policyreport.html.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cohesion.examples.policyreport.CheckedPolicy;
import org.cohesion.examples.policyreport.place.DocumentTree;
import org.cohesion.examples.policyreport.place.PolicySection;
import org.cohesion.examples.policyreport.wording.Words;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The findings of one section.
 *
 * @param name the name of the section in the language of the report
 * @param heading the heading that the school prints; null if there is none or it is not to be shown
 * @param items the findings
 */
public record FindingGroup(String name, @Nullable String heading, List<FindingItem> items) {

  /**
   * Groups what was found in a policy and nobody decided to live with.
   *
   * @param level the least severity shown
   * @param prefix what the anchors begin with
   * @return the sections in the order of the school, those without findings left out
   */
  public static List<FindingGroup> of(
      CheckedPolicy checked,
      DocumentTree policy,
      Severity level,
      boolean showText,
      String prefix,
      RuleWords rules) {
    Words words = rules.words();
    Map<JsonPointer, List<Finding>> found = new LinkedHashMap<>();
    PolicySection.inOrder(policy).forEach(section -> found.put(section, new ArrayList<>()));
    for (Finding finding : checked.findings()) {
      if (finding.getWaiver().isEmpty() && finding.getSeverity().isAtLeast(level)) {
        found
            .computeIfAbsent(PolicySection.of(finding.getPointer()), s -> new ArrayList<>())
            .add(finding);
      }
    }
    Map<String, String> first = new HashMap<>();
    List<FindingGroup> groups = new ArrayList<>();
    int number = 0;
    for (Map.Entry<JsonPointer, List<Finding>> section : found.entrySet()) {
      List<FindingItem> items = new ArrayList<>();
      for (Finding finding : section.getValue()) {
        String anchor = prefix + ++number;
        String same = first.putIfAbsent(finding.getKind().getId(), anchor);
        items.add(FindingItem.of(finding, anchor, same, policy, showText, rules));
      }
      if (!items.isEmpty()) {
        groups.add(
            new FindingGroup(
                PolicySection.standardName(section.getKey(), words),
                showText ? PolicySection.heading(section.getKey(), policy) : null,
                items));
      }
    }
    return groups;
  }
}
