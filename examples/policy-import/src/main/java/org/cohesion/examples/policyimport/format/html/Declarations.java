package org.cohesion.examples.policyimport.format.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a style says, as names and values in small letters.
 *
 * @param values the value of each property
 */
record Declarations(Map<String, String> values) {

  /** A style that says nothing. */
  static final Declarations NONE = new Declarations(Map.of());

  private static final Pattern LENGTH =
      Pattern.compile("(-?\\d{0,5}(?:\\.\\d{1,6})?)\\s*(pt|px|in|cm|mm|pc|em|rem|%)");

  private static final double EM = 12;

  private static final Map<String, Double> POINTS =
      Map.of(
          "pt", 1.0, "px", 0.75, "in", 72.0, "cm", 72 / 2.54, "mm", 72 / 25.4, "pc", 12.0, "rem",
          EM);

  /** Takes the values as they are now. */
  Declarations {
    values = Map.copyOf(values);
  }

  /** {@return what a style attribute, or what stands between the braces of a rule, says} */
  static Declarations of(String style) {
    if (style.isBlank()) {
      return NONE;
    }
    Map<String, String> values = new HashMap<>();
    for (String declaration : style.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        values.put(lower(declaration.substring(0, colon)), lower(declaration.substring(colon + 1)));
      }
    }
    return new Declarations(values);
  }

  /** {@return these and others, which win} */
  Declarations with(Declarations others) {
    if (others.values.isEmpty() || values.isEmpty()) {
      return values.isEmpty() ? others : this;
    }
    Map<String, String> all = new HashMap<>(values);
    all.putAll(others.values);
    return new Declarations(all);
  }

  /** {@return the value of a property; empty if it is not set} */
  String get(String property) {
    return values.getOrDefault(property, "");
  }

  /** {@return whether letters inside are bold, if it says so; else what they were outside} */
  boolean bold(boolean outside) {
    String weight = get("font-weight");
    if (weight.startsWith("bold")) {
      return true;
    }
    if (weight.startsWith("normal") || weight.startsWith("lighter")) {
      return false;
    }
    return weight.matches("\\d{1,4}\\b.*") ? weight.compareTo("6") >= 0 : outside;
  }

  /**
   * Reads a length.
   *
   * @param property the property
   * @param whole the length that 100 % and 1 em are, in points
   * @return the length in points; empty if the property is not set, or to something else
   */
  OptionalDouble points(String property, double whole) {
    Matcher length = LENGTH.matcher(get(property));
    if (!length.lookingAt() || length.group(1).isEmpty() || length.group(1).equals("-")) {
      return OptionalDouble.empty();
    }
    double number = Double.parseDouble(length.group(1));
    double relative = whole == 0 ? EM : whole;
    return OptionalDouble.of(
        switch (length.group(2)) {
          case "%" -> number / 100 * relative;
          case "em" -> number * relative;
          default -> number * POINTS.getOrDefault(length.group(2), 1.0);
        });
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
