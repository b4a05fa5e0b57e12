package org.cohesion.examples.misservice.page.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cohesion.examples.misservice.page.wording.PageWords;
import org.cohesion.examples.policyimport.Guess;
import org.cohesion.examples.policyimport.Imported;
import org.cohesion.examples.policyreport.html.finding.FindingItem;
import org.cohesion.examples.policyreport.place.DocumentTree;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.jspecify.annotations.Nullable;

/** Knows which words of a document led to what stands in a text, as it was corrected so far. */
final class Evidence {

  /** More than any object of the format has. */
  private static final int MOST_MEMBERS = 100;

  private final List<Guess> guesses;
  private final DocumentTree drafted;
  private final @Nullable DocumentTree corrected;
  private final PageWords words;

  /**
   * @param policy the policy as it was corrected; null if the text is none
   */
  Evidence(Imported imported, @Nullable Policy policy, PageWords words) {
    this.guesses = imported.guesses();
    this.drafted = DocumentTree.of(imported.policy());
    this.corrected = policy == null ? null : DocumentTree.of(policy);
    this.words = words;
  }

  /** {@return what the draft had at a place} */
  @Nullable Object drafted(JsonPointer place) {
    return drafted.at(place);
  }

  /** {@return a number by which members come in the order of the format} */
  int order(JsonPointer member) {
    int order = 0;
    @Nullable Object parent = drafted.at(JsonPointer.ROOT);
    for (int depth = 0; depth < MemberNames.DEEPEST; depth++) {
      String name = depth < member.tokens().size() ? member.tokens().get(depth) : "";
      int position =
          parent instanceof Map<?, ?> members ? List.copyOf(members.keySet()).indexOf(name) : -1;
      order = order * MOST_MEMBERS + position + 1;
      parent = DocumentTree.child(parent, name);
    }
    return order;
  }

  /** {@return what stands at a place now; nothing is known of a text that is no policy} */
  Optional<Object> corrected(JsonPointer place) {
    return Optional.ofNullable(corrected).map(tree -> tree.at(place));
  }

  /** {@return whether it is known that something else stands at a place than in the draft} */
  boolean isCorrected(JsonPointer place) {
    return corrected != null && !Objects.equals(drafted.at(place), corrected.at(place));
  }

  /** {@return a finding, with the words of the document that it is about} */
  DraftFinding of(FindingItem item) {
    JsonPointer place = item.finding().getPointer();
    List<Guess> about = about(place);
    return about.isEmpty()
        ? new DraftFinding(item, "", "")
        : new DraftFinding(
            item,
            ImportPlace.of(about.stream().map(Guess::place).toList(), words),
            place.tokens().size() > 1 ? ImportPlace.quoted(about.get(0)) : "");
  }

  /**
   * What led to a member; or else to the members of an object or list; or else to the innermost
   * thing around it.
   */
  private List<Guess> about(JsonPointer place) {
    if (place.tokens().isEmpty()) {
      return List.of();
    }
    List<Guess> inside = new ArrayList<>();
    for (Guess guess : guesses) {
      if (guess.pointer().startsWith(place) && isStill(guess)) {
        inside.add(guess);
      }
    }
    return inside.isEmpty()
        ? guesses.stream()
            .filter(guess -> place.startsWith(guess.pointer()) && isStill(guess))
            .max(Comparator.comparingInt(guess -> guess.pointer().tokens().size()))
            .map(List::of)
            .orElse(List.of())
        : inside;
  }

  /** Elements of lists move when others are added or removed: these must be as they were. */
  private boolean isStill(Guess guess) {
    return guess.pointer().tokens().stream().noneMatch(name -> DocumentTree.position(name) >= 0)
        || !isCorrected(guess.pointer());
  }
}
