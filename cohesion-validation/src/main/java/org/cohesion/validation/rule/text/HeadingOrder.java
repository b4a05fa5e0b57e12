package org.cohesion.validation.rule.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.validation.rule.PolicyText;

/** In which order a policy prints its parts: that of its outline, else that of the format. */
final class HeadingOrder {

  private final List<JsonPointer> parts = new ArrayList<>();
  private final Map<JsonPointer, Integer> places = new HashMap<>();

  /** Parts of parts, such as the groups of a strand, in the order of the texts. */
  private final List<JsonPointer> inner = new ArrayList<>();

  private final Map<JsonPointer, Integer> innerPlaces = new HashMap<>();

  HeadingOrder(Policy policy, List<PolicyText> texts) {
    for (JsonPointer part : policy.getOutline()) {
      add(part, parts, places);
    }
    for (PolicyText text : texts) {
      JsonPointer part = part(text.pointer());
      if (!isOfControl(part)) {
        add(part, parts, places);
      }
      JsonPointer parent = text.pointer().parent().orElse(JsonPointer.ROOT);
      if (text.pointer().isNamed("heading") && !parent.equals(part)) {
        add(parent, inner, innerPlaces);
      }
    }
  }

  private static void add(
      JsonPointer part, List<JsonPointer> to, Map<JsonPointer, Integer> places) {
    if (places.putIfAbsent(part, to.size()) == null) {
      to.add(part);
    }
  }

  /** What the policy is called, who it is for and who approved it: none of it under a heading. */
  private static boolean isOfControl(JsonPointer part) {
    return switch (part.section()) {
      case "$schema", "title", "reference", "school", "alsoFor", "control" -> true;
      default -> false;
    };
  }

  /**
   * The part of the policy that a text is in: a section of its own, else a member of the policy.
   */
  private static JsonPointer part(JsonPointer text) {
    JsonPointer section = JsonPointer.of(text.section());
    return isListed(text) ? section.child(Integer.parseInt(text.tokens().get(1))) : section;
  }

  /** Whether a place is in a list of parts: the sections, and the appendices after them. */
  static boolean isListed(JsonPointer place) {
    return place.section().equals("sections") || place.section().equals("appendices");
  }

  /** {@return whether the policy has a part} */
  boolean has(JsonPointer part) {
    return places.containsKey(part);
  }

  /** {@return whether a part is printed before all others} */
  boolean isFirst(JsonPointer part) {
    return !parts.isEmpty() && parts.get(0).equals(part);
  }

  /**
   * The part that is printed after one.
   *
   * @param part a part, or a strand, a group or a section inside one
   * @return the next with a heading inside the same part, else the next part; empty after the last
   */
  Optional<JsonPointer> after(JsonPointer part) {
    Integer innerPlace = innerPlaces.get(part);
    if (innerPlace != null) {
      Optional<JsonPointer> next = at(inner, innerPlace + 1);
      JsonPointer whole = part(part);
      if (next.isPresent() && next.get().startsWith(whole)) {
        return next;
      }
      return placeAfter(whole);
    }
    return placeAfter(part);
  }

  private Optional<JsonPointer> placeAfter(JsonPointer part) {
    Integer place = places.get(part);
    return place == null ? Optional.empty() : at(parts, place + 1);
  }

  private static Optional<JsonPointer> at(List<JsonPointer> list, int place) {
    return place < list.size() ? Optional.of(list.get(place)) : Optional.empty();
  }
}
