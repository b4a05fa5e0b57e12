package org.cohesion.examples.policyimport.recognition;

import java.util.List;

/** Values of the format that words of a document stand for; their words are in the cues. */
final class Roles {

  /** Who answers for something, by the names in JSON. */
  static final List<String> NAMES =
      List.of(
          "governors-committee",
          "link-governor",
          "governing-body",
          "headteacher",
          "senior-leadership",
          "coordinator",
          "staff",
          "pupils",
          "parents",
          "trust",
          "local-authority");

  /** How often something is done, by the names in JSON. */
  static final List<String> FREQUENCIES =
      List.of(
          "weekly",
          "monthly",
          "half-termly",
          "termly",
          "twice-yearly",
          "annual",
          "every-two-years",
          "every-three-years",
          "every-four-years",
          "every-five-years",
          "as-needed");

  /** The dimensions of community, the narrower first. */
  static final List<String> SCOPES =
      List.of("networks", "global", "uk", "regional", "school", "local");

  /** The four themes of the principles. */
  static final List<String> THEMES =
      List.of(
          "common-vision-and-belonging",
          "similar-life-opportunities",
          "positive-relationships",
          "diversity-valued");

  private Roles() {}
}
