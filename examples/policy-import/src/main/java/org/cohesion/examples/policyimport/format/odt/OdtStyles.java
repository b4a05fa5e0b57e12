package org.cohesion.examples.policyimport.format.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;

/** The styles of paragraphs, letters and sections; used by one thread. */
final class OdtStyles {

  private static final Pattern LENGTH =
      Pattern.compile("(-?[0-9]*\\.?[0-9]+)(in|cm|mm|pt|pc|px|%)");
  private static final Pattern HEADING = Pattern.compile("(?i)heading(?: |_20_)([1-9])");
  private static final int SEMI_BOLD = 600;
  private static final double TWIPS = 20;

  /** What a style says itself; empty where it leaves it to the style that it is based on. */
  private record Style(
      Optional<String> parent,
      Optional<String> name,
      Optional<String> list,
      Optional<String> masterPage,
      Optional<Integer> outline,
      Optional<String> weight,
      Optional<String> size,
      Optional<String> display,
      Optional<String> margin,
      Optional<String> textIndent) {}

  private final Map<String, Style> styles = new HashMap<>();

  private Optional<String> language = Optional.empty();

  /** Takes the styles of another set whose names this one does not have. */
  void addMissing(OdtStyles other) {
    other.styles.forEach(styles::putIfAbsent);
  }

  /** Reads the style that was met last. */
  void read(OdtXml xml) throws UnreadableDocumentException {
    String family = xml.attribute("style:family").orElse("");
    String name = xml.attribute("style:name").orElse("");
    Optional<String> parent =
        name.isEmpty()
            ? Optional.empty()
            : xml.attribute("style:parent-style-name").or(() -> Optional.of(""));
    Optional<String> display = xml.attribute("style:display-name").or(() -> Optional.of(name));
    Optional<String> list = xml.attribute("style:list-style-name");
    Optional<String> master = xml.attribute("style:master-page-name");
    Optional<Integer> outline =
        xml.attribute("style:default-outline-level")
            .filter(level -> level.matches("[1-9]|10"))
            .map(Integer::valueOf);
    Map<String, String> properties = new HashMap<>();
    xml.children(
        element -> {
          if (name.isEmpty() && family.equals("paragraph")) {
            language = language(xml).or(() -> language);
          }
          if (element.equals("style:text-properties")
              || element.equals("style:paragraph-properties")) {
            for (String property :
                new String[] {
                  "fo:font-weight",
                  "fo:font-size",
                  "text:display",
                  "fo:margin-left",
                  "fo:text-indent"
                }) {
              xml.attribute(property).ifPresent(value -> properties.put(property, value));
            }
          }
        });
    styles.put(
        key(family, name),
        new Style(
            parent,
            display,
            list,
            master,
            outline,
            Optional.ofNullable(properties.get("fo:font-weight")),
            Optional.ofNullable(properties.get("fo:font-size")),
            Optional.ofNullable(properties.get("text:display")),
            Optional.ofNullable(properties.get("fo:margin-left")),
            Optional.ofNullable(properties.get("fo:text-indent"))));
  }

  /** {@return the language of letters without any style} */
  Optional<String> language() {
    return language;
  }

  private static Optional<String> language(OdtXml xml) {
    Optional<String> country = xml.attribute("fo:country").filter(code -> code.matches("[A-Z]{2}"));
    return xml.attribute("fo:language")
        .filter(code -> code.matches("[a-z]{2}"))
        .map(code -> country.map(land -> code + "-" + land).orElse(code));
  }

  /** {@return how letters look in a paragraph of a style} */
  Looks paragraph(String style) {
    return looks("paragraph", style, new Looks(false, 0, false));
  }

  /** {@return how letters look in a span of a style, where the letters around look so} */
  Looks span(String style, Looks around) {
    return looks("text", style, around);
  }

  /**
   * {@return how far from the margin a paragraph of a style starts, in points; empty if it does not
   * say}
   */
  Optional<Double> indent(String style) {
    Optional<Double> margin = length(first("paragraph", style, Style::margin));
    Optional<Double> first = length(first("paragraph", style, Style::textIndent));
    return margin.isPresent() || first.isPresent()
        ? Optional.of(margin.orElse(0.0) + first.orElse(0.0))
        : Optional.empty();
  }

  /** {@return the list style of a paragraph style} */
  Optional<String> list(String style) {
    return first("paragraph", style, Style::list);
  }

  /** {@return the master page that a paragraph or a table of a style begins} */
  Optional<String> masterPage(String family, String style) {
    return first(family, style, Style::masterPage).filter(name -> !name.isEmpty());
  }

  /** {@return the level of a heading by its style, 0 for a title; empty if it is none} */
  Optional<Integer> heading(String style) {
    return first("paragraph", style, OdtStyles::heading);
  }

  private static Optional<Integer> heading(Style style) {
    Matcher heading = HEADING.matcher(style.name().orElse(""));
    if (heading.matches()) {
      return Optional.of(Integer.valueOf(heading.group(1)));
    }
    return style.name().filter("Title"::equalsIgnoreCase).map(title -> 0).or(style::outline);
  }

  private Looks looks(String family, String name, Looks around) {
    Looks looks = around;
    for (Style style : chain(family, name)) {
      looks =
          new Looks(
              style.weight().map(OdtStyles::isBold).orElse(looks.bold()),
              size(style.size(), looks.size()),
              style.display().map("none"::equals).orElse(looks.hidden()));
    }
    return looks;
  }

  private <T> Optional<T> first(String family, String name, Function<Style, Optional<T>> property) {
    Optional<T> found = Optional.empty();
    for (Style style : chain(family, name)) {
      Optional<T> own = property.apply(style);
      found = own.isPresent() ? own : found;
    }
    return found;
  }

  /** A style and those that it is based on, the outermost first. */
  private Deque<Style> chain(String family, String name) {
    Deque<Style> chain = new ArrayDeque<>();
    Set<String> seen = new HashSet<>();
    Optional<String> next = Optional.of(name);
    while (next.isPresent() && seen.add(next.get())) {
      Style style = styles.get(key(family, next.get()));
      if (style == null) {
        // A style that is not there looks like none.
        next = next.get().isEmpty() ? Optional.empty() : Optional.of("");
      } else {
        chain.addFirst(style);
        next = style.parent();
      }
    }
    return chain;
  }

  private static boolean isBold(String weight) {
    return weight.equals("bold")
        || (weight.matches("[1-9]00") && Integer.parseInt(weight) >= SEMI_BOLD);
  }

  private static double size(Optional<String> size, double around) {
    if (size.isPresent() && size.get().endsWith("%")) {
      return length(size).map(percent -> around * percent / 100).orElse(around);
    }
    return length(size).orElse(around);
  }

  /** {@return a length in points, to a twentieth of one; a percentage as it is} */
  static Optional<Double> length(Optional<String> text) {
    return text.map(LENGTH::matcher)
        .filter(Matcher::matches)
        .map(length -> Double.parseDouble(length.group(1)) * points(length.group(2)))
        .map(points -> Math.round(points * TWIPS) / TWIPS);
  }

  private static double points(String unit) {
    return switch (unit) {
      case "in" -> 72;
      case "cm" -> 72 / 2.54;
      case "mm" -> 72 / 25.4;
      case "pc" -> 12;
      case "px" -> 0.75;
      default -> 1;
    };
  }

  private static String key(String family, String name) {
    return family + "/" + name;
  }
}
