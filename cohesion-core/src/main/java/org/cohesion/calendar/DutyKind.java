package org.cohesion.calendar;

import org.cohesion.text.JsonNamed;

/**
 * What it is that falls due. Its order is that of duties that fall due on one day.
 *
 * <p>Later versions may add constants: a {@code switch} over them needs a {@code default}.
 */
public enum DutyKind implements JsonNamed {
  /** The policy is to be reviewed. */
  REVIEW("review", "policy review"),

  /** The last day on which the policy is in force: it ends then, unless it is renewed. */
  EXPIRY("expiry", "end of the policy"),

  /** A monitoring activity of whose result somebody is told. */
  REPORT("report", "report"),

  /** A monitoring activity of whose result nobody is said to be told. */
  MONITORING("monitoring", "monitoring"),

  /** A procedure is to be done by then. */
  PROCEDURE_DUE("procedure-due", "procedure due"),

  /** A procedure that is done again and again. */
  PROCEDURE("procedure", "regular procedure");

  private final String jsonName;
  private final String label;

  DutyKind(String jsonName, String label) {
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
