package org.cohesion.policy;

import org.cohesion.text.JsonNamed;

/**
 * What a policy cites as the law or guidance that it rests on.
 *
 * <p>Later versions may add constants: a {@code switch} over them needs a {@code default}.
 */
public enum CitationKind implements JsonNamed {
  /** An Act of a parliament or assembly. */
  ACT("act", "Act"),

  /** Regulations, orders or rules made under an Act. */
  REGULATIONS("regulations", "regulations"),

  /** Guidance by a government, an inspectorate, an authority or the like. */
  GUIDANCE("guidance", "guidance"),

  /** A convention, treaty or declaration between states. */
  CONVENTION("convention", "convention"),

  /** A framework, such as one for inspection or for a curriculum. */
  FRAMEWORK("framework", "framework"),

  /** Anything else, such as a funding agreement or a judgment. */
  OTHER("other", "other source");

  private final String jsonName;
  private final String label;

  CitationKind(String jsonName, String label) {
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
