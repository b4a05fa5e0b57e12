package org.cohesion.examples.policyreport.document;

import java.util.Locale;

/** Writes JSON so that it can stand inside an element of a web page. */
final class CarriedJson {

  private CarriedJson() {}

  /**
   * {@return JSON with the same value, in which no character begins or ends an element, a comment
   * or a reference, ends a line or turns the direction of writing: they can only stand in its
   * strings, which may have them by their numbers}
   *
   * @param json a JSON document
   */
  static String of(String json) {
    StringBuilder text = new StringBuilder(json.length() + 64);
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (isPlain(c)) {
        text.append(c);
      } else {
        text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      }
    }
    return text.toString();
  }

  private static boolean isPlain(char c) {
    return switch (c) {
      case '<', '>', '&' -> false;
      case '\n' -> true;
      default ->
          switch (Character.getType(c)) {
            case Character.CONTROL,
                Character.FORMAT,
                Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR,
                Character.UNASSIGNED ->
                false;
            default -> true;
          };
    };
  }
}
