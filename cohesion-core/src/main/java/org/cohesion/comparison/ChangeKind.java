package org.cohesion.comparison;

import org.cohesion.text.JsonNamed;

/**
 * In what way a part of a policy changed.
 *
 * <p>Later versions may add constants: a {@code switch} over them needs a {@code default}.
 */
public enum ChangeKind implements JsonNamed {
  /** Only the later policy has it. */
  ADDED("added", "comparison.added"),

  /** Only the earlier policy has it. */
  REMOVED("removed", "comparison.removed"),

  /** A single value or text that is another. */
  CHANGED("changed", "comparison.changed"),

  /**
   * An element of a list that stands in another order among those that stayed, or in another list.
   * One that stands where it stood stayed; of the others, as few as possible are taken to have
   * moved. So the places before and after differ.
   */
  MOVED("moved", "comparison.moved"),

  /**
   * A text that differs in quotation marks, dashes, white space, invisible characters or the way
   * characters are encoded, and in nothing else. White space counts between words only.
   */
  TYPOGRAPHY("typography", "comparison.typography");

  private final String jsonName;
  private final String messageId;

  ChangeKind(String jsonName, String messageId) {
    this.jsonName = jsonName;
    this.messageId = messageId;
  }

  @Override
  public String getJsonName() {
    return jsonName;
  }

  @Override
  public String getLabel() {
    return jsonName;
  }

  String messageId() {
    return messageId;
  }
}
