package org.cohesion.report;

import java.util.Objects;
import org.cohesion.finding.Severity;

/**
 * How much the findings of one rule matter to a school, all of them alike.
 *
 * @param rule the id of the rule, such as {@code control.owner-missing}
 * @param severity their severity, in place of the rule's own
 */
public record RuleSeverity(String rule, Severity severity) {

  /**
   * Takes any id: whether there is such a rule is for the validator to say.
   *
   * @param rule the id of the rule
   * @param severity the severity of its findings
   */
  public RuleSeverity {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(severity, "severity");
  }
}
