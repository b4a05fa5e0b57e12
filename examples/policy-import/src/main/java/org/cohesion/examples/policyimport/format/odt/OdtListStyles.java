package org.cohesion.examples.policyimport.format.odt;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.format.Numeral;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;

/** The styles of lists, and that of the numbers of headings; used by one thread. */
final class OdtListStyles {

  /** The name of the style of headings, which no list style can have. */
  static final String OUTLINE = "";

  static final int LEVELS = 10;

  private static final Pattern PLACEHOLDER = Pattern.compile("%(\\d{1,2})%(\\.?)");
  private static final Pattern VISIBLE = Pattern.compile("[\\p{L}\\p{N}]");
  private static final String DOT = "•";

  /**
   * A level of a list style.
   *
   * @param bullet the bullet; empty if entries are numbered
   * @param numeral how numbers are printed
   * @param pattern what is printed, with {@code %1%} for the number of the first level
   * @param start the first number
   * @param indent how far from the margin entries start, in points
   */
  record Level(
      Optional<String> bullet, Numeral numeral, String pattern, int start, double indent) {}

  private final Map<String, Map<Integer, Level>> styles = new HashMap<>();

  /** Takes the styles of another set whose names this one does not have. */
  void addMissing(OdtListStyles other) {
    other.styles.forEach(styles::putIfAbsent);
  }

  /** Reads the style that was met last. */
  void read(OdtXml xml, String name) throws UnreadableDocumentException {
    Map<Integer, Level> levels = new HashMap<>();
    xml.children(element -> level(xml, element, levels));
    styles.put(name, levels);
  }

  /** {@return a level of a style, counted from 1} */
  Optional<Level> level(String style, int level) {
    return Optional.ofNullable(styles.getOrDefault(style, Map.of()).get(level));
  }

  /**
   * Prints what stands before an entry.
   *
   * @param numbers the numbers of the levels, the first at 1
   * @return the mark; empty if there is none
   */
  String mark(String style, int level, int[] numbers) {
    Optional<Level> found = level(style, level);
    if (found.isEmpty()) {
      return "";
    }
    if (found.get().bullet().isPresent()) {
      return found.get().bullet().get();
    }
    StringBuilder mark = new StringBuilder();
    Matcher placeholder = PLACEHOLDER.matcher(found.get().pattern());
    while (placeholder.find()) {
      int counted = Integer.parseInt(placeholder.group(1));
      String number =
          counted < 1 || counted > LEVELS
              ? ""
              : level(style, counted).map(Level::numeral).orElse(Numeral.NONE).of(numbers[counted]);
      // The dot between numbers goes with the number before it.
      String dot = number.isEmpty() ? "" : placeholder.group(2);
      placeholder.appendReplacement(mark, Matcher.quoteReplacement(number + dot));
    }
    placeholder.appendTail(mark);
    String text = mark.toString().strip();
    return VISIBLE.matcher(text).find() ? text : "";
  }

  private static void level(OdtXml xml, String element, Map<Integer, Level> levels)
      throws UnreadableDocumentException {
    int level = xml.number("text:level", 0);
    if (level < 1 || level > LEVELS) {
      return;
    }
    Optional<String> bullet = Optional.empty();
    if (element.equals("text:list-level-style-bullet")) {
      bullet = xml.attribute("text:bullet-char").map(String::strip).or(() -> Optional.of(DOT));
    } else if (element.equals("text:list-level-style-image")) {
      bullet = Optional.of(DOT);
    }
    Numeral numeral = numeral(xml.attribute("style:num-format").orElse(""));
    String pattern = pattern(xml, level, numeral);
    int start = xml.number("text:start-value", 1);
    double[] indent = {0};
    xml.children(
        properties -> {
          if (properties.equals("style:list-level-properties")) {
            indent[0] += OdtStyles.length(xml.attribute("text:space-before")).orElse(0.0);
            xml.children(
                label -> {
                  if (label.equals("style:list-level-label-alignment")) {
                    indent[0] +=
                        OdtStyles.length(xml.attribute("fo:margin-left")).orElse(0.0)
                            + OdtStyles.length(xml.attribute("fo:text-indent")).orElse(0.0);
                  }
                });
          }
        });
    levels.put(level, new Level(bullet, numeral, pattern, start, Math.max(0, indent[0])));
  }

  private static String pattern(OdtXml xml, int level, Numeral numeral) {
    Optional<String> pattern =
        xml.attribute("style:num-list-format").or(() -> xml.attribute("loext:num-list-format"));
    if (numeral == Numeral.NONE) {
      return pattern.orElse("");
    }
    StringBuilder made = new StringBuilder(xml.attribute("style:num-prefix").orElse(""));
    int shown = Math.min(level, Math.max(1, xml.number("text:display-levels", 1)));
    for (int i = level - shown + 1; i <= level; i++) {
      made.append('%').append(i).append('%').append(i < level ? "." : "");
    }
    made.append(xml.attribute("style:num-suffix").orElse(""));
    return pattern.orElse(made.toString());
  }

  private static Numeral numeral(String format) {
    return switch (format) {
      case "" -> Numeral.NONE;
      case "i" -> Numeral.LOWER_ROMAN;
      case "I" -> Numeral.UPPER_ROMAN;
      case "a" -> Numeral.LOWER_LETTER;
      case "A" -> Numeral.UPPER_LETTER;
      case "01" -> Numeral.DECIMAL_ZERO;
      case "1st" -> Numeral.ORDINAL;
      default -> Numeral.DECIMAL;
    };
  }
}
