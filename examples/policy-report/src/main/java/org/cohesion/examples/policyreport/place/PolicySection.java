package org.cohesion.examples.policyreport.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cohesion.examples.policyreport.page.ShownText;
import org.cohesion.examples.policyreport.wording.Words;
import org.cohesion.finding.JsonPointer;
import org.jspecify.annotations.Nullable;

/** The sections of a policy in the order in which the school prints them. */
public final class PolicySection {

  /** What stands above everything, or is about all of it. */
  public static final JsonPointer WHOLE = JsonPointer.ROOT;

  /** Members that are no sections, but say something about the whole document. */
  private static final Set<String> OF_THE_WHOLE =
      Set.of(
          "$schema",
          "formatVersion",
          "title",
          "reference",
          "subject",
          "language",
          "outline",
          "school",
          "alsoFor",
          "group",
          "control",
          "extensions",
          "legalBasisHeading",
          "linksHeading");

  /** Lists whose elements are sections themselves. */
  private static final Set<String> LISTS = Set.of("sections", "appendices");

  private PolicySection() {}

  /** {@return the section that a place is in} */
  public static JsonPointer of(JsonPointer place) {
    List<String> tokens = place.tokens();
    if (tokens.isEmpty()) {
      return WHOLE;
    }
    String first = tokens.get(0);
    if (LISTS.contains(first) && tokens.size() > 1) {
      return JsonPointer.of(first).child(tokens.get(1));
    }
    return switch (first) {
      case "legalBasisHeading" -> JsonPointer.of("legalBasis");
      case "linksHeading" -> JsonPointer.of("links");
      case "control", "school" -> JsonPointer.of(first);
      default -> OF_THE_WHOLE.contains(first) ? WHOLE : JsonPointer.of(first);
    };
  }

  /** {@return the sections that there are in the order of the school, the whole document first} */
  public static List<JsonPointer> inOrder(DocumentTree policy) {
    Set<JsonPointer> order = new LinkedHashSet<>();
    order.add(WHOLE);
    order.add(JsonPointer.of("school"));
    order.add(JsonPointer.of("control"));
    if (policy.at(JsonPointer.of("outline")) instanceof List<?> outline) {
      outline.forEach(pointer -> order.add(of(JsonPointer.parse(pointer.toString()))));
    }
    for (String member : policy.members()) {
      JsonPointer pointer = JsonPointer.of(member);
      if (LISTS.contains(member) && policy.at(pointer) instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          order.add(pointer.child(Integer.toString(i)));
        }
      } else {
        order.add(of(pointer));
      }
    }
    return new ArrayList<>(order);
  }

  /** {@return what a section is called in the language of the report} */
  public static String standardName(JsonPointer section, Words words) {
    List<String> tokens = section.tokens();
    if (tokens.isEmpty()) {
      return words.text("section.whole");
    }
    int position = tokens.size() > 1 ? DocumentTree.position(tokens.get(1)) : -1;
    String id = "section." + tokens.get(0);
    return position < 0
        ? words.known(id).orElse(tokens.get(0))
        : words.counted(id + ".one", position + 1);
  }

  /** {@return the heading that the school prints above a section; null if there is none} */
  public static @Nullable String heading(JsonPointer section, DocumentTree policy) {
    List<String> tokens = section.tokens();
    if (tokens.isEmpty()) {
      return null;
    }
    String heading =
        switch (tokens.get(0)) {
          case "legalBasis", "links" ->
              DocumentTree.text(policy.at(WHOLE), tokens.get(0) + "Heading");
          default -> DocumentTree.text(policy.at(section), "heading");
        };
    return heading == null || heading.isBlank() ? null : ShownText.of(heading);
  }
}
