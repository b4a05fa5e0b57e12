package org.cohesion.report;

import org.cohesion.text.JsonNamed;

/**
 * How far along a policy is, and so which rules it is held to.
 *
 * <p>Later versions may add constants: a {@code switch} over them needs a {@code default}.
 */
public enum Profile implements JsonNamed {
  /** Still being written: only what contradicts itself or can never be right. */
  DRAFT("draft"),
  /** Complete: what governors should see before they approve it. */
  ADOPTED("adopted");

  private final String jsonName;

  Profile(String jsonName) {
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
}
