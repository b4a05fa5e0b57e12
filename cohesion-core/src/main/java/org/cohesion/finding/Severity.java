package org.cohesion.finding;

import org.cohesion.text.JsonNamed;

/**
 * How much a finding matters. The order of the constants is from least to most.
 *
 * <p>Later versions may add constants: a {@code switch} over them needs a {@code default}.
 */
public enum Severity implements JsonNamed {
  /** Tells something worth knowing; nothing needs to change. */
  INFO("info"),
  /** Departs from guidance, or from what the policy says elsewhere. */
  WARNING("warning"),
  /** Breaks something that a document or a policy must have. */
  ERROR("error");

  private final String jsonName;

  Severity(String jsonName) {
    this.jsonName = jsonName;
  }

  @Override
  public String getJsonName() {
    return jsonName;
  }

  @Override
  public String getLabel() {
    return jsonName;
  }

  /**
   * Compares two severities.
   *
   * @param other the severity to reach
   * @return true if this one matters as much or more
   */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) >= 0;
  }
}
