package org.cohesion.comparison;

import java.util.List;
import org.cohesion.extension.ExtensionValue;
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
  String foldTexts() {
    return value() instanceof String text ? Typography.fold(text) : "";
  }
}
