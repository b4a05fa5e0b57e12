package org.cohesion.examples.policycheck.option;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How what was found is printed. */
public enum ReportForm {
  TEXT,
  JSON,
  SARIF,
  JUNIT,
  GITHUB,
  CSV,
  HTML;

  /** What is typed for it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words for all of them as the help shows them. */
  static String label() {
    return Arrays.stream(values()).map(ReportForm::word).collect(Collectors.joining("|", "(", ")"));
  }
}
