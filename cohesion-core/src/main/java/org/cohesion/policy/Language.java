package org.cohesion.policy;

import org.cohesion.text.JsonNamed;

/**
 * A language that a policy can be written in.
 *
 * <p>Later versions may add constants: a {@code switch} over them needs a {@code default}.
 */
public enum Language implements JsonNamed {
  /** English, which readers assume where no language is stated. */
  ENGLISH("en", "English"),

  /** Welsh. */
  WELSH("cy", "Welsh");

  private final String jsonName;
  private final String label;

  Language(String jsonName, String label) {
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
