package org.cohesion.examples.policyimport.recognition;

import java.util.List;

/** The names that parts of a policy have in JSON. */
final class Parts {

  /** Those that an outline may name, in the order of the format. */
  static final List<String> IN_ORDER =
      List.of(
          "legalBasis",
          "rationale",
          "definition",
          "context",
          "community",
          "principles",
          "aims",
          "procedures",
          "responsibilities",
          "monitoring",
          "review",
          "links",
          "sections",
          "appendices");

  /** Those of which an outline names each element. */
  static final List<String> INSIDE_LISTS = List.of("sections", "appendices");

  private Parts() {}
}
