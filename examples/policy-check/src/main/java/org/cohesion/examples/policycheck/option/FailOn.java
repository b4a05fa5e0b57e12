package org.cohesion.examples.policycheck.option;

import org.cohesion.finding.Severity;
import org.jspecify.annotations.Nullable;

/** The least severity that makes the command fail. */
public enum FailOn {
  ERROR(Severity.ERROR),
  WARNING(Severity.WARNING),
  INFO(Severity.INFO),
  NEVER(null);

  private final @Nullable Severity least;

  FailOn(@Nullable Severity least) {
    this.least = least;
  }

  public boolean isReachedBy(Severity severity) {
    return least != null && severity.isAtLeast(least);
  }
}
