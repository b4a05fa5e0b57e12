package org.cohesion.school;

import org.cohesion.text.JsonNamed;

/**
 * A nation of the United Kingdom; education law differs between them.
 *
 * <p>Later versions may add constants: a {@code switch} over them needs a {@code default}.
 */
public enum Nation implements JsonNamed {
  /** England, where the duty of 2007 to promote community cohesion was enacted. */
  ENGLAND("england", "England"),

  /** Wales, which has guidance of its own and not the duty of 2007. */
  WALES("wales", "Wales"),

  /** Scotland. */
  SCOTLAND("scotland", "Scotland"),

  /** Northern Ireland. */
  NORTHERN_IRELAND("northern-ireland", "Northern Ireland");

  private final String jsonName;
  private final String label;

  Nation(String jsonName, String label) {
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
