package org.cohesion.examples.policyimport.format.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/** The fields around the letters that are read: only their results are seen. */
final class FieldStack {

  private static final class Field {
    final StringBuilder instruction = new StringBuilder();
    boolean hasResult;
  }

  private final Deque<Field> fields = new ArrayDeque<>();

  /** {@return whether all fields that are open are in their results} */
  boolean isSeen() {
    return fields.stream().allMatch(field -> field.hasResult);
  }

  void instruction(String text) {
    if (!fields.isEmpty()) {
      fields.peek().instruction.append(text);
    }
  }

  /**
   * Takes a mark of a field.
   *
   * @return the instruction if its result starts here; else empty
   */
  String mark(String type) {
    switch (type) {
      case "begin" -> fields.push(new Field());
      case "separate" -> {
        if (!fields.isEmpty()) {
          fields.peek().hasResult = true;
          return fields.peek().instruction.toString();
        }
      }
      case "end" -> fields.poll();
      default -> {}
    }
    return "";
  }

  /** Forgets instructions that never end, so that they swallow no more than their paragraph. */
  void endParagraph() {
    fields.removeIf(field -> !field.hasResult);
  }
}
