package org.cohesion.school;

import org.cohesion.text.JsonNamed;

/**
 * The part that a person or a body plays in running a school.
 *
 * <p>Later versions may add constants: a {@code switch} over them needs a {@code default}.
 */
public enum Role implements JsonNamed {
  /** The full governing body. */
  GOVERNING_BODY("governing-body", "governing body"),

  /** A committee of the governing body. */
  GOVERNORS_COMMITTEE("governors-committee", "governors' committee"),

  /** The one governor who keeps an eye on this policy. */
  LINK_GOVERNOR("link-governor", "link governor"),

  /** The head of the school, whatever the title: headteacher, principal, executive head. */
  HEADTEACHER("headteacher", "headteacher"),

  /** The senior leadership or management team, or a member of it. */
  SENIOR_LEADERSHIP("senior-leadership", "senior leadership"),

  /** A member of staff who coordinates community cohesion or a part of it. */
  COORDINATOR("coordinator", "coordinator"),

  /** The staff, teaching or not. */
  STAFF("staff", "staff"),

  /** The pupils, or a body of theirs such as a school council. */
  PUPILS("pupils", "pupils"),

  /** The parents and carers, or a body of theirs. */
  PARENTS("parents", "parents"),

  /** The trust or foundation that runs the school, or its board. */
  TRUST("trust", "trust"),

  /** The local authority. */
  LOCAL_AUTHORITY("local-authority", "local authority"),

  /** Anybody else; the name says who. */
  OTHER("other", "other");

  private final String jsonName;
  private final String label;

  Role(String jsonName, String label) {
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
