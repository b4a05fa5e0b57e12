package org.cohesion.school;

import org.cohesion.text.JsonNamed;

/**
 * What binds a school to promote community cohesion.
 *
 * <p>Later versions may add constants: a {@code switch} over them needs a {@code default}.
 */
public enum DutyBasis implements JsonNamed {
  /** Section 21(5)(b) of the Education Act 2002. */
  STATUTE("statute", "statute"),

  /** A clause of an academy's funding agreement. */
  FUNDING_AGREEMENT("funding-agreement", "funding agreement"),

  /** Nothing binds the school; it has the policy of its own will. */
  NONE("none", "none"),

  /** Somebody asked, and did not find out. */
  UNKNOWN("unknown", "unknown");

  private final String jsonName;
  private final String label;

  DutyBasis(String jsonName, String label) {
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
}
