package org.cohesion.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.cohesion.finding.JsonPointer;
import org.cohesion.school.Party;
import org.cohesion.validation.reading.ItemMark;
import org.cohesion.validation.rule.PolicyText;

/** Collects the texts of a policy in the order in which a walk comes to them. */
final class TextList {

  private static final int NONE = -1;

  private final List<PolicyText> texts = new ArrayList<>(64);

  /** The item of a list before this one, if it ends in a colon and has nothing under it. */
  private int leadIn = NONE;

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
   * A paragraph that ends in a colon announces whatever comes next. Any other announces a list
   * item, unless it is one itself and the two stand side by side, or what goes on in lower case.
   *
   * @param areFollowed whether sections follow inside the same one
   * @param goesOn whether what stands elsewhere is what the last paragraph announces
   */
  void paragraphs(
      List<String> paragraphs, JsonPointer parent, boolean areFollowed, boolean goesOn) {
    JsonPointer at = parent.child("paragraphs");
    boolean isItem = !paragraphs.isEmpty() && ItemMark.begins(paragraphs.get(0));
    for (int i = 0; i < paragraphs.size(); i++) {
      String paragraph = paragraphs.get(i);
      if (i + 1 == paragraphs.size()) {
        boolean announces = goesOn || (areFollowed && (!isItem || LeadIn.endsInColon(paragraph)));
        item(paragraph, at.child(i), announces, false);
      } else {
        String next = paragraph.isBlank() ? "" : nextOf(paragraphs, i);
        boolean beforeItem = ItemMark.begins(next);
        boolean announces = LeadIn.announces(paragraph, isItem, next, beforeItem);
        item(paragraph, at.child(i), announces, beforeItem && isItem);
        isItem = ItemMark.begins(paragraphs.get(i + 1));
      }
    }
  }

  /** The next paragraph, over blank ones. */
  private static String nextOf(List<String> paragraphs, int paragraph) {
    int next = paragraph + 1;
    while (next + 1 < paragraphs.size() && paragraphs.get(next).isBlank()) {
      next++;
    }
    return paragraphs.get(next);
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
    texts.add(new PolicyText(value, at.child(member), true, hasMore, false));
  }

  /** An item that ends in a colon may announce the next: "each class will:", "visit a temple". */
  void item(String value, JsonPointer at, boolean hasMore, boolean followed) {
    if (leadIn != NONE && (LeadIn.goesOn(value) || ItemMark.begins(value))) {
      PolicyText before = texts.get(leadIn);
      texts.set(leadIn, new PolicyText(before.value(), before.pointer(), true, true, true));
    }
    leadIn = followed && !hasMore && LeadIn.endsInColon(value) ? texts.size() : NONE;
    texts.add(new PolicyText(value, at, true, hasMore, followed));
  }

  /** Takes the texts of one element of a list. */
  @FunctionalInterface
  interface Element<T> {
    void collect(T element, JsonPointer at, boolean followed);
  }
}
