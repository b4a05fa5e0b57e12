package org.cohesion.report;

import java.util.Objects;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.Severity;
import org.cohesion.text.JsonFormed;

/**
 * How much the findings of one rule matter to a school, all of them alike.
 *
 * @param rule the id of the rule, such as {@code control.owner-missing}
 * @param severity their severity, in place of the rule's own
 */
public record RuleSeverity(String rule, Severity severity) implements JsonFormed {

  /**
   * Checks the form of the id; whether there is such a rule is for the validator to say.
   *
   * @param rule the id of the rule
   * @param severity the severity of its findings
   * @throws IllegalArgumentException if the id is not of the form {@code subject.what-is-wrong}
   */
  public RuleSeverity {
    if (!FindingKind.isId(rule)) {
      throw new IllegalArgumentException(
          "The id of a rule must be of the form subject.what-is-wrong");
    }
    Objects.requireNonNull(severity, "severity");
  }
}
