package org.cohesion.examples.policyreport.junit;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.cohesion.examples.policyreport.FindingPlaces;
import org.cohesion.examples.policyreport.wording.Wording;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;

/**
 * Names of test cases, each once in a file, that stay the same when the policy is edited elsewhere:
 * the rule and the place in the document. In a file with one policy on each line, the line comes
 * first.
 */
final class CaseNames {

  private final Locale locale;
  private final Map<String, Integer> given = new HashMap<>();
  private boolean hasLines;
  private boolean begun;
  private int line;

  CaseNames(Locale locale) {
    this.locale = locale;
  }

  /**
   * More documents of the file follow.
   *
   * @param documents how many they are
   */
  void begin(int documents) {
    hasLines = begun || documents > 1;
    begun = true;
    given.clear();
  }

  /** {@return the name of the case about a finding of these documents} */
  String of(Finding finding) {
    String name = name(finding);
    if (hasLines) {
      int ofFinding = FindingPlaces.of(finding).startLine();
      if (ofFinding != line) {
        given.clear();
        line = ofFinding;
      }
      name = Wording.of("junit.line").with("line", line).with("name", name).text(locale);
    }
    int times = given.merge(name, 1, Integer::sum);
    return times == 1 ? name : name + " (" + times + ")";
  }

  private String name(Finding finding) {
    String rule = finding.getKind().getId();
    return finding.getPointer().equals(JsonPointer.ROOT)
        ? rule
        : Wording.of("junit.place")
            .with("rule", rule)
            .with("pointer", finding.getPointer().abbreviated().toString())
            .text(locale);
  }
}
