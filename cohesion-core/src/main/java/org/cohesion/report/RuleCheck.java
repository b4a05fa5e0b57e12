package org.cohesion.report;

import java.util.Optional;
import org.cohesion.finding.Severity;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.text.JsonFormed;
import org.immutables.value.Value;

/** One rule in a report: how much its findings matter here, and what became of it. */
@Value.Immutable
@CohesionStyle
public interface RuleCheck extends JsonFormed {

  /** {@return the id of the rule, such as {@code review.missing}} */
  String getRule();

  /**
   * {@return the severity of its findings by default: the one that the caller set, else the rule's}
   */
  Severity getSeverity();

  /**
   * {@return the rule's own severity, which the caller set aside for another; empty if the severity
   * is the rule's own}
   */
  Optional<Severity> getUsualSeverity();

  /** {@return what became of it} */
  RuleOutcome getOutcome();

  /** {@return an empty builder} */
  static RuleCheckBuilder builder() {
    return new RuleCheckBuilder();
  }

  /** {@return a builder that holds this check's values} */
  default RuleCheckBuilder toBuilder() {
    return builder().from(this);
  }
}
