package org.cohesion.coverage;

import org.cohesion.text.JsonNamed;

/**
 * What covers a cell: something the school wants, or something it does.
 *
 * <p>Later versions may add constants: a {@code switch} over them needs a {@code default}.
 */
public enum CoverageKind implements JsonNamed {
  /** Something that the school wants to achieve. */
  AIM("aim"),

  /** Something that the school does. */
  PROCEDURE("procedure");

  private final String jsonName;

  CoverageKind(String jsonName) {
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
