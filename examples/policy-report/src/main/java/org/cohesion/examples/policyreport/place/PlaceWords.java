package org.cohesion.examples.policyreport.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohesion.community.CommunityScope;
import org.cohesion.examples.policyreport.wording.Words;
import org.cohesion.finding.JsonPointer;
import org.cohesion.strand.AimStrand;
import org.cohesion.text.JsonNamed;
import org.jspecify.annotations.Nullable;

/** Says in words where in a section something stands, without any text of the document. */
public final class PlaceWords {

  private final DocumentTree policy;
  private final Words words;

  public PlaceWords(DocumentTree policy, Words words) {
    this.policy = policy;
    this.words = words;
  }

  /** {@return such as "Equity and excellence, procedure 3"; empty for a section itself} */
  public String inSection(JsonPointer place) {
    return Words.capital(String.join(", ", parts(place, PolicySection.of(place))));
  }

  /** {@return such as "group 1, procedure 3" for an aim or a procedure, without its heading} */
  public String underStrand(JsonPointer place) {
    List<String> tokens = place.tokens();
    boolean strand = tokens.size() > 3 && tokens.get(1).equals("strands");
    JsonPointer from = JsonPointer.of(tokens.subList(0, strand ? 3 : 1).toArray(new String[0]));
    return String.join(", ", parts(place, from));
  }

  private List<String> parts(JsonPointer place, JsonPointer inside) {
    List<String> tokens = place.tokens();
    List<String> parts = new ArrayList<>();
    Object parent = policy.at(inside);
    for (int i = inside.tokens().size(); i < tokens.size(); i++) {
      Object child = DocumentTree.child(parent, tokens.get(i));
      int position = parent instanceof List<?> ? DocumentTree.position(tokens.get(i)) : -1;
      if (position >= 0) {
        parts.add(element(i == 0 ? "" : tokens.get(i - 1), child, position));
      } else if (i == tokens.size() - 1) {
        words.known("member." + tokens.get(i)).ifPresent(parts::add);
      }
      parent = child;
    }
    return parts;
  }

  /** {@return the same with the name of the section before it} */
  public String whole(JsonPointer place) {
    JsonPointer section = PolicySection.of(place);
    String inside = inSection(place);
    String name = PolicySection.standardName(section, words);
    return inside.isEmpty() ? name : name + " · " + inside;
  }

  private String element(String list, @Nullable Object element, int position) {
    String name =
        element instanceof Map<?, ?> object
            ? vocabulary(object.get("strand"), AimStrand.values())
                .or(() -> vocabulary(object.get("scope"), CommunityScope.values()))
                .orElse(null)
            : null;
    if (name != null) {
      return name;
    }
    return words.known("element." + list).isPresent()
        ? words.counted("element." + list, position + 1)
        : words.counted("element", position + 1);
  }

  private Optional<String> vocabulary(@Nullable Object jsonName, JsonNamed[] constants) {
    for (JsonNamed constant : constants) {
      if (constant.getJsonName().equals(jsonName)) {
        return Optional.of(words.label(constant));
      }
    }
    return Optional.empty();
  }
}
