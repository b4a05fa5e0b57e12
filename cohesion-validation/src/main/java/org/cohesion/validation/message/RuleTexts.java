package org.cohesion.validation.message;

import org.cohesion.finding.FindingTexts;

/** The messages and pages of the library's own rules. */
public final class RuleTexts {

  /** Reads them from beside the rules. */
  public static final FindingTexts TEXTS =
      FindingTexts.of(
          name -> RuleTexts.class.getResourceAsStream("/org/cohesion/validation/rule/" + name));

  private RuleTexts() {}
}
