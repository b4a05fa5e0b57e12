package org.cohesion.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.jspecify.annotations.Nullable;

/** What a validation found. Immutable and safe to share between threads. */
public final class ValidationReport {

  private final Profile profile;
  private final @Nullable LocalDate today;
  private final List<Finding> findings;

  ValidationReport(Profile profile, @Nullable LocalDate today, List<Finding> findings) {
    this.profile = profile;
    this.today = today;
    this.findings = findings;
  }

  /** {@return the profile whose rules were run} */
  public Profile getProfile() {
    return profile;
  }

  /** {@return the day that the policy was checked for; empty if the caller named none} */
  public Optional<LocalDate> getToday() {
    return Optional.ofNullable(today);
  }

  /** {@return everything found, in the order of the document} */
  public List<Finding> getFindings() {
    return findings;
  }

  /**
   * The findings that matter enough.
   *
   * @param least the least severity wanted
   * @return those findings, in the order of the document
   */
  public List<Finding> atLeast(Severity least) {
    return findings.stream().filter(f -> f.getSeverity().isAtLeast(least)).toList();
  }

  /** {@return the greatest severity found; empty if nothing was} */
  public Optional<Severity> worst() {
    return findings.stream().map(Finding::getSeverity).max(Severity::compareTo);
  }

  /** {@return the profile and how much was found} */
  @Override
  public String toString() {
    return "profile " + profile.getJsonName() + ", findings " + findings.size();
  }
}
