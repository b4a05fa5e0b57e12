package org.cohesion.examples.policycheck.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cohesion.examples.policyreport.CheckedDocuments;
import org.cohesion.examples.policyreport.CheckedPolicy;
import org.cohesion.examples.policyreport.FindingPlaces;
import org.cohesion.finding.Finding;
import org.cohesion.json.Decoded;
import org.cohesion.policy.Policy;
import org.cohesion.report.ValidationReport;
import org.cohesion.validation.PolicyValidator;
import org.jspecify.annotations.Nullable;

/**
 * Checks documents: first their form, then, if it is sound, the rules. Safe to share between
 * threads.
 */
public final class Checker {

  private final Validators validators;
  private final @Nullable Policy before;
  private final LocalDate day;

  /**
   * @param before the version before the policies; null if they are not compared
   */
  public Checker(Validators validators, @Nullable Policy before, LocalDate day) {
    this.validators = validators;
    this.before = before;
    this.day = day;
  }

  /** The library's rules, and those of jars that stand beside the program's on the class path. */
  public static PolicyValidator.Builder rules() {
    return PolicyValidator.builder().installedRules(Thread.currentThread().getContextClassLoader());
  }

  /** Everything found in a document, each with its position, from top to bottom. */
  public CheckedDocuments check(Decoded decoded) {
    List<Finding> findings = new ArrayList<>(decoded.getFindings());
    if (decoded.getPolicy().isEmpty()) {
      findings.sort(FindingPlaces.TOP_TO_BOTTOM);
      return CheckedDocuments.form(findings);
    }
    ValidationReport report = validate(decoded.orThrow());
    findings.addAll(decoded.locate(report.getFindings()));
    findings.sort(FindingPlaces.TOP_TO_BOTTOM);
    return CheckedDocuments.policy(new CheckedPolicy(decoded.orThrow(), findings, report));
  }

  public ValidationReport validate(Policy policy) {
    PolicyValidator validator = validators.of(policy);
    return before == null
        ? validator.validate(policy, day)
        : validator.validate(policy, before, day);
  }
}
