package org.cohesion.policy;

import org.cohesion.text.JsonNamed;

/**
 * What a link of a policy leads to.
 *
 * <p>Later versions may add constants: a {@code switch} over them needs a {@code default}.
 */
public enum LinkKind implements JsonNamed {
  /** Another policy of the school. */
  POLICY("policy", "policy"),

  /** A plan of the school, such as its development plan. */
  PLAN("plan", "plan"),

  /** An Act or regulations. */
  LEGISLATION("legislation", "legislation"),

  /** Guidance by a government, an inspectorate or the like. */
  GUIDANCE("guidance", "guidance"),

  /** Any other site. */
  WEBSITE("website", "website");

  private final String jsonName;
  private final String label;

  LinkKind(String jsonName, String label) {
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
