package org.cohesion.policy;

import org.cohesion.text.JsonNamed;

/**
 * Where a policy is in its life.
 *
 * <p>Later versions may add constants: a {@code switch} over them needs a {@code default}.
 */
public enum PolicyStatus implements JsonNamed {
  /** Being written; nobody has approved it. */
  DRAFT("draft", "draft"),

  /** Approved and in force. */
  ADOPTED("adopted", "adopted"),

  /** In force, and being reviewed. */
  UNDER_REVIEW("under-review", "under review"),

  /** Replaced by a later version. */
  SUPERSEDED("superseded", "superseded"),

  /** No longer in force, and not replaced. */
  WITHDRAWN("withdrawn", "withdrawn");

  private final String jsonName;
  private final String label;

  PolicyStatus(String jsonName, String label) {
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
