package org.cohesion.examples.policyreport.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Rules that have something in common.
 *
 * @param name what they have in common, in words of the page
 * @param language the language of the name
 * @param rules them, in the order of the catalogue
 */
public record RuleGroup(String name, String language, List<RuleView> rules) {

  /**
   * Puts rules into groups, in the order in which the first of each comes.
   *
   * @param name of which group a rule is; empty for none
   */
  static List<RuleGroup> by(
      Function<RuleView, String> name, String language, List<RuleView> rules) {
    Map<String, List<RuleView>> groups = new LinkedHashMap<>();
    for (RuleView rule : rules) {
      String group = name.apply(rule);
      if (!group.isEmpty()) {
        groups.computeIfAbsent(group, key -> new ArrayList<>()).add(rule);
      }
    }
    List<RuleGroup> found = new ArrayList<>();
    groups.forEach((key, members) -> found.add(new RuleGroup(key, language, members)));
    return found;
  }
}
