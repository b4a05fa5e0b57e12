package org.cohesion.strand;

import org.cohesion.text.JsonNamed;

/**
 * How far a procedure has come.
 *
 * <p>Later versions may add constants: a {@code switch} over them needs a {@code default}.
 */
public enum ProcedureStatus implements JsonNamed {
  /** Not yet begun. */
  PLANNED("planned", "planned"),

  /** Being done, for as long as it is needed. */
  IN_PLACE("in-place", "in place"),

  /** Finished. */
  DONE("done", "done");

  private final String jsonName;
  private final String label;

  ProcedureStatus(String jsonName, String label) {
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
