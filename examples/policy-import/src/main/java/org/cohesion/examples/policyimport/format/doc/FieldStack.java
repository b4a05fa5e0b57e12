package org.cohesion.examples.policyimport.format.doc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/**
 * Follows the fields of a text: a field is {@code 13 code 14 result 15}, the result and its mark
 * may be missing, and fields stand inside both. Readers see results only.
 */
final class FieldStack {

  static final char BEGIN = 0x13;
  static final char SEPARATOR = 0x14;
  static final char END = 0x15;

  private static final Set<String> DATES =
      Set.of("DATE", "TIME", "SAVEDATE", "PRINTDATE", "CREATEDATE");

  private static final int LONGEST_NAME = 40;

  private static final class Field {
    final StringBuilder code = new StringBuilder();
    boolean result;
    boolean filled;

    String name() {
      String text = code.toString().strip();
      int end = 0;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      return text.substring(0, end).toUpperCase(Locale.ROOT);
    }
  }

  private final Deque<Field> fields = new ArrayDeque<>();
  private boolean shown = true;
  private int dates;
  private int placeholders;

  /** Takes a letter, and says whether readers see it. */
  boolean shows(char c) {
    switch (c) {
      case BEGIN -> fields.addLast(new Field());
      case SEPARATOR -> separate();
      case END -> end();
      default -> {
        if (shown) {
          // Word fills an empty form field with wide spaces.
          fields.forEach(field -> field.filled |= !Character.isSpaceChar(c));
          return true;
        }
        Field field = fields.getLast();
        if (!field.result && field.code.length() < LONGEST_NAME) {
          field.code.append(c);
        }
        return false;
      }
    }
    shown = fields.stream().allMatch(field -> field.result);
    return false;
  }

  private void separate() {
    if (!fields.isEmpty() && !fields.getLast().result) {
      fields.getLast().result = true;
      if (DATES.contains(fields.getLast().name())) {
        dates++;
      }
    }
  }

  private void end() {
    if (!fields.isEmpty()) {
      Field field = fields.removeLast();
      boolean button = !field.result && field.name().equals("MACROBUTTON");
      if (button || (!field.filled && field.name().equals("FORMTEXT"))) {
        placeholders++;
      }
    }
  }

  /** {@return how many dates that Word fills in began since this was last asked} */
  int takeDates() {
    int taken = dates;
    dates = 0;
    return taken;
  }

  /** {@return how many fields ended that nobody has filled in since this was last asked} */
  int takePlaceholders() {
    int taken = placeholders;
    placeholders = 0;
    return taken;
  }
}
