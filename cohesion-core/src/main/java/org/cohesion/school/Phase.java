package org.cohesion.school;

import org.cohesion.text.JsonNamed;

/**
 * A phase of education, as in the national register of schools in England (GIAS).
 *
 * <p>Later versions may add constants: a {@code switch} over them needs a {@code default}.
 */
public enum Phase implements JsonNamed {
  /** Below school age. */
  NURSERY("nursery", "nursery"),

  /** Infant, junior and primary schools. */
  PRIMARY("primary", "primary"),

  /** A middle school that counts as primary in law. */
  MIDDLE_DEEMED_PRIMARY("middle-deemed-primary", "middle deemed primary"),

  /** A middle school that counts as secondary in law. */
  MIDDLE_DEEMED_SECONDARY("middle-deemed-secondary", "middle deemed secondary"),

  /** Secondary schools, with or without a sixth form. */
  SECONDARY("secondary", "secondary"),

  /** Sixth-form schools and colleges. */
  SIXTEEN_PLUS("16-plus", "16 plus"),

  /** Primary and secondary in one school. */
  ALL_THROUGH("all-through", "all-through"),

  /** The register gives the school no phase, as with most special and independent schools. */
  NOT_APPLICABLE("not-applicable", "not applicable");

  private final String jsonName;
  private final String label;

  Phase(String jsonName, String label) {
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
