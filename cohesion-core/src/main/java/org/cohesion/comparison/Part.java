package org.cohesion.comparison;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.cohesion.finding.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * A part of a policy with its place: an object, a list or a single value, as the format has them.
 * Made for one comparison, in which it may get a partner: the part that it became, or that it was.
 */
abstract class Part {

  private final JsonPointer pointer;
  private final Object value;
  private @Nullable ListPart list;
  private int index;
  private @Nullable Part partner;
  private @Nullable String words;
  private @Nullable String contents;

  /**
   * @param pointer where it is
   * @param value what it is made from; parts that say the same have equal values
   */
  Part(JsonPointer pointer, Object value) {
    this.pointer = pointer;
    this.value = value;
  }

  final JsonPointer pointer() {
    return pointer;
  }

  final Object value() {
    return value;
  }

  /** {@return the members or elements that are there, in order} */
  abstract List<Part> children();

  /** {@return the member of that name, or the element at that position; null if there is none} */
  abstract @Nullable Part child(String token);

  /** {@return what people know it by; null if there is nothing} */
  abstract @Nullable String name();

  // Without streams, whose frames deep trees would pile up on the stack.

  /** {@return all texts in it, each on a line, without what is mere typography; null if none} */
  final @Nullable String words() {
    if (words == null) {
      words = foldTexts();
    }
    return words.isEmpty() ? null : words;
  }

  String foldTexts() {
    StringJoiner texts = new StringJoiner("\n");
    for (Part child : children()) {
      String inside = child.words();
      if (inside != null) {
        texts.add(inside);
      }
    }
    return texts.toString();
  }

  /** {@return all values in it as they are, each on a line; parts with others in them differ} */
  final String contents() {
    if (contents == null) {
      contents = joinValues();
    }
    return contents;
  }

  String joinValues() {
    StringJoiner values = new StringJoiner("\n");
    for (Part child : children()) {
      values.add(child.contents());
    }
    return values.toString();
  }

  /** {@return what tells it from other elements of its list, the surest first} */
  List<Optional<?>> keys() {
    return List.of();
  }

  final void setPlace(ListPart newList, int newIndex) {
    list = newList;
    index = newIndex;
  }

  /** {@return the list that it is an element of; null if it is none} */
  final @Nullable Part list() {
    return list;
  }

  /** {@return whether it is an element of that list} */
  final boolean isIn(@Nullable Part other) {
    return list != null && list == other;
  }

  /** {@return the position in its list} */
  final int index() {
    return index;
  }

  final @Nullable Part partner() {
    return partner;
  }

  final void pairWith(Part other) {
    partner = other;
    other.partner = this;
  }

  /** Takes the part and its partner for two again. */
  final void separate() {
    if (partner != null) {
      partner.partner = null;
      partner = null;
    }
  }
}
