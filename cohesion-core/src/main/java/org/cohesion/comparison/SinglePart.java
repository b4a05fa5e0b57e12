package org.cohesion.comparison;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.cohesion.extension.ExtensionValue;
import org.cohesion.extension.ExtensionValue.ArrayValue;
import org.cohesion.extension.ExtensionValue.ObjectValue;
import org.cohesion.extension.ExtensionValue.TextValue;
import org.cohesion.finding.JsonPointer;
import org.cohesion.text.JsonNamed;
import org.jspecify.annotations.Nullable;

/** A text, a date, a constant of a vocabulary and the like; and what vendors keep, unread. */
final class SinglePart extends Part {

  SinglePart(JsonPointer pointer, Object value) {
    super(pointer, value);
  }

  @Override
  List<Part> children() {
    return List.of();
  }

  @Override
  @Nullable Part child(String token) {
    return null;
  }

  /** {@return the value as the format writes it; null for what vendors keep} */
  @Override
  @Nullable String name() {
    if (value() instanceof ExtensionValue) {
      return null;
    }
    return value() instanceof JsonNamed constant ? constant.getJsonName() : value().toString();
  }

  @Override
  String joinValues() {
    return value() instanceof ExtensionValue tree ? join(tree) : String.valueOf(name());
  }

  /** All names, texts and numbers of a tree of any depth. */
  private static String join(ExtensionValue tree) {
    StringBuilder joined = new StringBuilder();
    Deque<ExtensionValue> rest = new ArrayDeque<>();
    rest.push(tree);
    while (!rest.isEmpty()) {
      ExtensionValue next = rest.pop();
      if (next instanceof ArrayValue array) {
        array.elements().forEach(rest::push);
      } else if (next instanceof ObjectValue object) {
        object.members().keySet().forEach(name -> joined.append(name).append('\n'));
        object.members().values().forEach(rest::push);
      } else {
        joined.append(next instanceof TextValue text ? text.value() : next).append('\n');
      }
    }
    return joined.toString();
  }

  @Override
  String foldTexts() {
    return value() instanceof String text ? Typography.fold(text) : "";
  }
}
