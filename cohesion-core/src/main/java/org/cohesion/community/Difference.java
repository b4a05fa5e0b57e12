package org.cohesion.community;

import org.cohesion.text.JsonNamed;

/**
 * A strand of difference that inspectors looked at from 2008 to 2011 when they judged how well a
 * school knew its community.
 *
 * <p>Later versions may add constants: a {@code switch} over them needs a {@code default}.
 */
public enum Difference implements JsonNamed {
  /** Religion and belief. */
  FAITH("faith", "faith"),

  /** Ethnic origin and culture. */
  ETHNICITY_AND_CULTURE("ethnicity-and-culture", "ethnicity and culture"),

  /** Poverty, wealth and social background. */
  SOCIO_ECONOMIC("socio-economic", "socio-economic background");

  private final String jsonName;
  private final String label;

  Difference(String jsonName, String label) {
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
