package org.cohesion.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.cohesion.finding.JsonPointer;
import org.jspecify.annotations.Nullable;

/** A list of a policy. */
final class ListPart extends Part {

  /** What may move from one list to another of its kind. */
  enum Movable {
    AIM,
    PRINCIPLE,
    PROCEDURE,
    MONITORING_ACTIVITY,
    PARAGRAPH
  }

  private final @Nullable Movable movable;
  private final List<Part> elements;

  /**
   * @param movable what the elements are; null if they stay in their list
   */
  <T> ListPart(
      JsonPointer pointer,
      @Nullable Movable movable,
      List<T> values,
      BiFunction<JsonPointer, T, Part> part) {
    super(pointer, values);
    this.movable = movable;
    elements = new ArrayList<>(values.size());
    for (T value : values) {
      Part element = part.apply(pointer.child(elements.size()), value);
      element.setPlace(this, elements.size());
      elements.add(element);
    }
  }

  @Nullable Movable movable() {
    return movable;
  }

  @Override
  List<Part> children() {
    return elements;
  }

  @Override
  @Nullable Part child(String token) {
    boolean position = token.matches("0|[1-9][0-9]{0,8}");
    int at = position ? Integer.parseInt(token) : elements.size();
    return at < elements.size() ? elements.get(at) : null;
  }

  @Override
  @Nullable String name() {
    return null;
  }
}
