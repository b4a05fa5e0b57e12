package org.cohesion.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.text.JsonFormed;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a validation found, and evidence of what it looked at: which rules ran and what became of
 * each, for which day, with which settings, law and version of the library. Two validations of
 * equal policies with equal settings give equal reports.
 */
@Value.Immutable
@CohesionStyle
public interface ValidationReport extends JsonFormed {

  /** {@return the profile whose rules were run} */
  Profile getProfile();

  /** {@return the day that the policy was checked for; empty if the caller named none} */
  Optional<LocalDate> getToday();

  /** {@return whether the policy was compared with the version before it} */
  boolean isCompared();

  /** {@return whether the caller brought term dates of the school's own} */
  boolean isOwnCalendar();

  /**
   * {@return the day to which the law was checked that the validation went by: the oldest of the
   * entries of the legal register that the policy cites or claims, or of all if there are none}
   */
  LocalDate getLawCheckedUntil();

  /**
   * {@return the key of the frame, the guidance that says what the policy is to hold, such as
   * {@code england-2007}; empty in reports of earlier versions}
   */
  Optional<String> getFrame();

  /** {@return the version of the library, such as {@code 0.1.0}} */
  String getLibraryVersion();

  /** {@return every rule that there was, by subject, and what became of it} */
  List<RuleCheck> getRules();

  /** {@return everything found, waived or not, in the order of the document} */
  List<Finding> getFindings();

  /**
   * The findings that matter enough, those that are waived aside.
   *
   * @param least the least severity wanted
   * @return those findings, in the order of the document
   */
  default List<Finding> atLeast(Severity least) {
    return getFindings().stream()
        .filter(f -> f.getWaiver().isEmpty() && f.getSeverity().isAtLeast(least))
        .toList();
  }

  /** {@return the greatest severity found, waived findings aside; empty if nothing was} */
  default Optional<Severity> worst() {
    @Nullable Severity worst = null;
    for (Finding finding : getFindings()) {
      Severity severity = finding.getSeverity();
      if (finding.getWaiver().isEmpty() && (worst == null || severity.compareTo(worst) > 0)) {
        worst = severity;
      }
    }
    return Optional.ofNullable(worst);
  }

  /**
   * The ids of the rules of which one thing became.
   *
   * @param outcome what became of them
   * @return the ids, by subject
   */
  default List<String> rulesThat(RuleOutcome outcome) {
    return getRules().stream()
        .filter(check -> check.getOutcome() == outcome)
        .map(RuleCheck::getRule)
        .toList();
  }

  /** {@return an empty builder} */
  static ValidationReportBuilder builder() {
    return new ValidationReportBuilder();
  }

  /** {@return a builder that holds this report's values} */
  default ValidationReportBuilder toBuilder() {
    return builder().from(this);
  }
}
