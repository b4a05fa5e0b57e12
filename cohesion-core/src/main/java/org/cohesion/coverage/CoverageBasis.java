package org.cohesion.coverage;

import org.cohesion.text.JsonNamed;

/**
 * How it is known that an aim or a procedure belongs in a cell.
 *
 * <p>Later versions may add constants: a {@code switch} over them needs a {@code default}.
 */
public enum CoverageBasis implements JsonNamed {
  /** It names the dimension or the theme itself: procedures name dimensions, aims name themes. */
  STATED("stated", "stated"),

  /**
   * It has it from the other end of a {@code supports}: an aim the dimensions of the procedures
   * that support it, a procedure the themes of the aims it supports.
   */
  DERIVED("derived", "worked out");

  private final String jsonName;
  private final String label;

  CoverageBasis(String jsonName, String label) {
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
