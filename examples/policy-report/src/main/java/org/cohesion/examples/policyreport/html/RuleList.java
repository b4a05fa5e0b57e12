package org.cohesion.examples.policyreport.html;

import java.util.ArrayList;
import java.util.List;
import org.cohesion.examples.policyreport.wording.Words;
import org.cohesion.report.RuleOutcome;
import org.cohesion.report.ValidationReport;
import org.cohesion.text.PrintableText;

/**
 * The rules of which one thing became.
 *
 * @param title how many they are and what became of them
 * @param rules their ids
 */
public record RuleList(String title, List<String> rules) {

  /** {@return what became of the rules, those that found something left out} */
  static List<RuleList> of(ValidationReport report, Words words) {
    List<RuleList> lists = new ArrayList<>();
    for (RuleOutcome outcome : RuleOutcome.values()) {
      List<String> rules = report.rulesThat(outcome);
      if (!rules.isEmpty() && outcome != RuleOutcome.FOUND) {
        lists.add(
            new RuleList(
                words.counted("rules." + outcome.getJsonName(), rules.size()),
                rules.stream().map(PrintableText::of).toList()));
      }
    }
    return lists;
  }
}
