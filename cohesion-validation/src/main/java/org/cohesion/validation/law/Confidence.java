package org.cohesion.validation.law;

import org.cohesion.text.JsonNamed;

/**
 * How well an entry of the legal register is known.
 *
 * <p>Later versions may add constants: a {@code switch} over them needs a {@code default}.
 */
public enum Confidence implements JsonNamed {
  /** The instrument itself, or who answers for it, was read. */
  PRIMARY("primary", "primary source"),

  /** Somebody else's account of it was read. */
  SECONDARY("secondary", "secondary source"),

  /** It follows from something that was read, which does not say it. */
  INFERENCE("inference", "inference"),

  /** Nothing was found that confirms it. */
  UNCONFIRMED("unconfirmed", "not confirmed");

  private final String jsonName;
  private final String label;

  Confidence(String jsonName, String label) {
    this.jsonName = jsonName;
    this.label = label;
  }

  /**
   * {@return whether a source says it; a finding that rests on less is {@link
   * org.cohesion.finding.Severity#INFO} at most}
   */
  public boolean hasSource() {
    return this == PRIMARY || this == SECONDARY;
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
