package org.cohesion.examples.policyreport.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;

/** The order in which the parts of a policy are printed. */
final class PartOrder {

  private static final List<String> FIRST = List.of("control", "alsoFor");

  private static final List<String> PARTS =
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
          "links");

  private static final JsonPointer CONSULTATIONS = JsonPointer.of("control", "consultations");
  private static final JsonPointer HISTORY = JsonPointer.of("control", "history");

  private PartOrder() {}

  /**
   * {@return the parts: those of its outline first, then the others in the order of the format,
   * each once; what the outline names that is no part does not count. The control data comes first
   * and the history of versions before the appendices, wherever the outline has the whole control}
   */
  static List<JsonPointer> of(Policy policy) {
    Set<JsonPointer> known = new LinkedHashSet<>();
    PARTS.forEach(part -> known.add(JsonPointer.of(part)));
    addAll(known, "sections", policy.getSections().size());
    known.add(CONSULTATIONS);
    known.add(HISTORY);
    addAll(known, "appendices", policy.getAppendices().size());
    Set<JsonPointer> parts = new LinkedHashSet<>();
    FIRST.forEach(part -> parts.add(JsonPointer.of(part)));
    for (JsonPointer named : policy.getOutline()) {
      if (known.contains(named)) {
        parts.add(named);
      } else if (named.equals(JsonPointer.of("sections"))) {
        addAll(parts, "sections", policy.getSections().size());
      } else if (named.equals(JsonPointer.of("appendices"))) {
        addAll(parts, "appendices", policy.getAppendices().size());
      }
    }
    parts.addAll(known);
    return new ArrayList<>(parts);
  }

  private static void addAll(Set<JsonPointer> parts, String list, int size) {
    for (int i = 0; i < size; i++) {
      parts.add(JsonPointer.of(list).child(i));
    }
  }
}
