package org.cohesion.report;

import org.cohesion.text.JsonNamed;

/**
 * What became of a rule when a policy was validated.
 *
 * <p>Later versions may add constants: a {@code switch} over them needs a {@code default}.
 */
public enum RuleOutcome implements JsonNamed {
  /** It looked at the policy and found nothing. */
  PASSED("passed", "passed"),
  /** It looked at the policy and found something. */
  FOUND("found", "found something"),
  /** It looked at nothing, since it was not told the day. */
  NO_DAY("no-day", "silent without a day"),
  /** It looked at nothing, since it was not given the version before. */
  NO_PREVIOUS_VERSION("no-previous-version", "silent without the version before"),
  /** It looked at nothing, since no guidance asks the policy for what it would miss. */
  NOT_IN_FRAME("not-in-frame", "not asked for"),
  /** It does not belong to the profile. */
  NOT_IN_PROFILE("not-in-profile", "not in the profile"),
  /** The caller switched it off. */
  SWITCHED_OFF("switched-off", "switched off"),
  /** It broke off with a failure of its own; what it found until then counts. */
  FAILED("failed", "failed");

  private final String jsonName;
  private final String label;

  RuleOutcome(String jsonName, String label) {
    this.jsonName = jsonName;
    this.label = label;
  }

  @Override
  public String getJsonName() {
    return jsonName;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** {@return whether the rule looked at the policy to the end} */
  public boolean isChecked() {
    return this == PASSED || this == FOUND;
  }
}
