package org.cohesion.review;

import org.cohesion.text.JsonNamed;

/**
 * A term of the school year. Its dates are those of a {@link TermCalendar}.
 *
 * <p>Later versions may add constants: a {@code switch} over them needs a {@code default}.
 */
public enum Term implements JsonNamed {
  /** The first term, up to Christmas. */
  AUTUMN("autumn"),
  /** The second term, up to Easter. */
  SPRING("spring"),
  /** The third term, up to the summer holidays. */
  SUMMER("summer");

  private final String jsonName;

  Term(String jsonName) {
    this.jsonName = jsonName;
  }

  @Override
  public String getJsonName() {
    return jsonName;
  }

  @Override
  public String getLabel() {
    return jsonName + " term";
  }
}
