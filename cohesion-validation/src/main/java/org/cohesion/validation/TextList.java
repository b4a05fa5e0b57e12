package org.cohesion.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.cohesion.finding.JsonPointer;
import org.cohesion.school.Party;
import org.cohesion.validation.rule.PolicyText;

/** Collects the texts of a policy in the order in which a walk comes to them. */
final class TextList {

  private final List<PolicyText> texts = new ArrayList<>(64);

  List<PolicyText> toList() {
    return List.copyOf(texts);
  }

  /** Goes on in a part that a policy may lack, or in each of several. */
  <T> void part(
      Optional<T> part, JsonPointer parent, String member, BiConsumer<T, JsonPointer> walk) {
    if (part.isPresent()) {
      walk.accept(part.get(), parent.child(member));
    }
  }

  <T> void each(List<T> parts, JsonPointer parent, String member, BiConsumer<T, JsonPointer> walk) {
    items(parts, parent, member, (part, at, followed) -> walk.accept(part, at));
  }

  /** Goes on in the elements of a list, to which it matters whether another one follows. */
  <T> void items(List<T> elements, JsonPointer parent, String member, Element<T> walk) {
    if (elements.isEmpty()) {
      return;
    }
    JsonPointer at = parent.child(member);
    for (int i = 0; i < elements.size(); i++) {
      walk.collect(elements.get(i), at.child(i), i + 1 < elements.size());
    }
  }

  void party(Optional<Party> party, JsonPointer at, String member) {
    if (party.isPresent()) {
      label(party.get().getName(), at.child(member), "name");
    }
  }

  /**
   * List items among paragraphs begin with a hyphen and a space. One has the next under it only if
   * it ends in a colon; else the two stand side by side. So it is with the sections that follow the
   * last paragraph.
   *
   * @param areFollowed whether sections follow
   */
  void paragraphs(List<String> paragraphs, JsonPointer parent, boolean areFollowed) {
    JsonPointer at = parent.child("paragraphs");
    for (int i = 0; i < paragraphs.size(); i++) {
      String paragraph = paragraphs.get(i);
      boolean isLast = i + 1 == paragraphs.size();
      boolean beforeItem = !isLast && isListItem(paragraphs.get(i + 1));
      boolean announces =
          (beforeItem || (isLast && areFollowed))
              && (!isListItem(paragraph) || paragraph.stripTrailing().endsWith(":"));
      item(paragraph, at.child(i), announces, beforeItem && isListItem(paragraph));
    }
  }

  private static boolean isListItem(String paragraph) {
    return paragraph.startsWith("- ");
  }

  /** Points listed under a statement. */
  void details(List<String> details, JsonPointer parent) {
    if (details.isEmpty()) {
      return;
    }
    JsonPointer at = parent.child("details");
    for (int i = 0; i < details.size(); i++) {
      item(details.get(i), at.child(i), false, i + 1 < details.size());
    }
  }

  void labels(List<String> values, JsonPointer parent, String member) {
    each(values, parent, member, this::add);
  }

  void label(Optional<String> value, JsonPointer at, String member) {
    if (value.isPresent()) {
      add(value.get(), at.child(member));
    }
  }

  void label(String value, JsonPointer at, String member) {
    add(value, at.child(member));
  }

  private void add(String label, JsonPointer at) {
    texts.add(new PolicyText(label, at, false, false, false));
  }

  void prose(Optional<String> value, JsonPointer at, String member, boolean hasMore) {
    if (value.isPresent()) {
      prose(value.get(), at, member, hasMore);
    }
  }

  void prose(String value, JsonPointer at, String member, boolean hasMore) {
    item(value, at.child(member), hasMore, false);
  }

  void item(String value, JsonPointer at, boolean hasMore, boolean followed) {
    texts.add(new PolicyText(value, at, true, hasMore, followed));
  }

  /** Takes the texts of one element of a list. */
  @FunctionalInterface
  interface Element<T> {
    void collect(T element, JsonPointer at, boolean followed);
  }
}
