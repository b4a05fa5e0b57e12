package org.cohesion.policy;

import org.cohesion.text.JsonNamed;

/**
 * What a policy is about. Schools keep policies of close kin in the same form; what is asked of one
 * about community cohesion is not asked of them.
 *
 * <p>Later versions may add constants: a {@code switch} over them needs a {@code default}.
 */
public enum PolicySubject implements JsonNamed {
  /** Community cohesion: what a policy is about unless it says. */
  COMMUNITY_COHESION("community-cohesion", "community cohesion"),

  /** Equality, diversity and inclusion, an equality scheme or its objectives. */
  EQUALITY("equality", "equality"),

  /** Fundamental British values. */
  BRITISH_VALUES("british-values", "British values"),

  /** Spiritual, moral, social and cultural development. */
  SMSC("smsc", "spiritual, moral, social and cultural development"),

  /** Bullying, and how it is dealt with. */
  ANTI_BULLYING("anti-bullying", "anti-bullying"),

  /**
   * Community relations, good relations or shared education, as schools in Northern Ireland say.
   */
  COMMUNITY_RELATIONS("community-relations", "community relations"),

  /** Something else. */
  OTHER("other", "another subject");

  private final String jsonName;
  private final String label;

  PolicySubject(String jsonName, String label) {
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
