package org.cohesion.community;

import org.cohesion.text.JsonNamed;

/**
 * What a principle or an aim is about: the four limbs of the definition of community cohesion in
 * the guidance of July 2007, and anything else.
 *
 * <p>Later versions may add constants: a {@code switch} over them needs a {@code default}.
 */
public enum PrincipleTheme implements JsonNamed {
  /** A common vision, and a sense of belonging, shared by all communities. */
  COMMON_VISION_AND_BELONGING(
      "common-vision-and-belonging", "common vision and sense of belonging"),

  /** That people differ in where they come from and how they live is seen as a gain. */
  DIVERSITY_VALUED("diversity-valued", "diversity appreciated and valued"),

  /** Similar life opportunities are available to all. */
  SIMILAR_LIFE_OPPORTUNITIES("similar-life-opportunities", "similar life opportunities"),

  /** People of different backgrounds get on, at work, at school and out of doors. */
  POSITIVE_RELATIONSHIPS("positive-relationships", "strong and positive relationships"),

  /** None of the four limbs. */
  OTHER("other", "other");

  private final String jsonName;
  private final String label;

  PrincipleTheme(String jsonName, String label) {
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
