package org.cohesion.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.cohesion.comparison.ListPart.Movable;
import org.cohesion.extension.Extensions;
import org.cohesion.finding.JsonPointer;
import org.jspecify.annotations.Nullable;

/** An object of a policy, put together member by member in the order of the format. */
final class ObjectPart extends Part {

  /** The members by which people know an object, from the best. */
  private static final List<String> NAMING = List.of("statement", "title", "name", "heading");

  private final Map<String, @Nullable Part> members = new LinkedHashMap<>();
  private final List<Optional<?>> keys = new ArrayList<>(2);

  ObjectPart(JsonPointer pointer, Object value) {
    super(pointer, value);
  }

  ObjectPart value(String member, Object value) {
    return part(member, Optional.of(value), SinglePart::new);
  }

  ObjectPart value(String member, Optional<?> value) {
    return part(member, value, SinglePart::new);
  }

  <T> ObjectPart part(String member, Optional<T> value, BiFunction<JsonPointer, T, Part> part) {
    members.put(member, value.map(v -> part.apply(pointer().child(member), v)).orElse(null));
    return this;
  }

  ObjectPart values(String member, List<?> values) {
    return list(member, null, values, SinglePart::new);
  }

  ObjectPart paragraphs(List<String> paragraphs) {
    return list("paragraphs", Movable.PARAGRAPH, paragraphs, SinglePart::new);
  }

  <T> ObjectPart list(String member, List<T> values, BiFunction<JsonPointer, T, Part> part) {
    return list(member, null, values, part);
  }

  <T> ObjectPart list(
      String member,
      @Nullable Movable movable,
      List<T> values,
      BiFunction<JsonPointer, T, Part> part) {
    members.put(member, new ListPart(pointer().child(member), movable, values, part));
    return this;
  }

  ObjectPart extensions(Extensions extensions) {
    ObjectPart entries = new ObjectPart(pointer().child("extensions"), extensions);
    extensions.asMap().forEach(entries::value);
    members.put("extensions", entries);
    return this;
  }

  /** Adds what tells the object from others of its list, less sure than what was added before. */
  ObjectPart key(Optional<?> key) {
    keys.add(key);
    return this;
  }

  /** {@return all members that it can have, in order; null for those that are absent} */
  Map<String, @Nullable Part> members() {
    return members;
  }

  @Override
  List<Part> children() {
    return members.values().stream().filter(Objects::nonNull).map(Part.class::cast).toList();
  }

  @Override
  @Nullable Part child(String token) {
    return members.get(token);
  }

  /** {@return its statement, title, name or heading, the first that it has; null if it has none} */
  @Override
  @Nullable String name() {
    for (String member : NAMING) {
      Part naming = members.get(member);
      if (naming != null) {
        return naming.name();
      }
    }
    return null;
  }

  @Override
  List<Optional<?>> keys() {
    return keys;
  }
}
