package org.cohesion.examples.policyimport.format.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cohesion.examples.policyimport.format.packed.XmlElement;

/** The styles of a document, each asked along the chain of those that it is based on. */
final class Styles {

  private static final int LONGEST_CHAIN = 50;

  private final Map<String, XmlElement> byId = new HashMap<>();
  private Optional<XmlElement> defaults = Optional.empty();
  private String defaultParagraph = "";
  private String defaultTable = "";

  Styles(Optional<XmlElement> part) {
    if (part.isEmpty()) {
      return;
    }
    defaults =
        part.get()
            .child("docDefaults")
            .flatMap(all -> all.child("rPrDefault"))
            .flatMap(all -> all.child("rPr"));
    for (XmlElement style : part.get().children()) {
      String id = style.attribute("styleId").orElse("");
      if (style.is("style") && !id.isEmpty()) {
        byId.putIfAbsent(id, style);
        if (style.attribute("default").filter(Styles::isOn).isPresent()) {
          switch (style.attribute("type").orElse("")) {
            case "paragraph" -> defaultParagraph = id;
            case "table" -> defaultTable = id;
            default -> {}
          }
        }
      }
    }
  }

  /** {@return the id of the style of a paragraph with these properties} */
  String paragraphStyle(Optional<XmlElement> properties) {
    return properties.flatMap(all -> value(all, "pStyle")).orElse(defaultParagraph);
  }

  /** {@return the id of the style of a table with these properties} */
  String tableStyle(Optional<XmlElement> properties) {
    return properties.flatMap(all -> value(all, "tblStyle")).orElse(defaultTable);
  }

  /**
   * {@return whether a style makes letters of its tables bold; empty if it does not say}
   *
   * @param part which of them: {@code wholeTable}, {@code firstRow} \u2026
   */
  Optional<Boolean> isTableBold(String id, String part) {
    return along(id, style -> partOf(style, part).flatMap(all -> flag(all, "b")));
  }

  private static Optional<XmlElement> partOf(XmlElement style, String part) {
    Optional<XmlElement> own =
        style.children().stream()
            .filter(child -> child.is("tblStylePr"))
            .filter(child -> child.attribute("type").filter(part::equals).isPresent())
            .findFirst()
            .flatMap(found -> found.child("rPr"));
    return part.equals("wholeTable") ? own.or(() -> style.child("rPr")) : own;
  }

  /** {@return the first of a kind of thing along the chain; empty if no style has it} */
  <T> Optional<T> along(String id, Function<XmlElement, Optional<T>> look) {
    String next = id;
    for (int i = 0; i < LONGEST_CHAIN && byId.containsKey(next); i++) {
      XmlElement style = byId.get(next);
      Optional<T> found = look.apply(style);
      if (found.isPresent()) {
        return found;
      }
      next = value(style, "basedOn").orElse("");
    }
    return Optional.empty();
  }

  /** {@return the level of a heading, 1 to 9; 0 for the title; empty if it is no heading} */
  Optional<Integer> headingLevel(Optional<XmlElement> properties) {
    Optional<Integer> outline =
        properties
            .flatMap(all -> value(all, "outlineLvl"))
            .or(() -> along(paragraphStyle(properties), Styles::outlineLevel))
            .map(Styles::number);
    return outline.filter(level -> level < 9).map(level -> level + 1);
  }

  /**
   * {@return whether a switch such as bold is on: of the letters, else of their styles together}
   */
  boolean isOn(String property, Optional<XmlElement> run, String paragraphStyle) {
    Optional<Boolean> direct = run.flatMap(all -> flag(all, property));
    if (direct.isPresent()) {
      return direct.get();
    }
    boolean ofLetters =
        run.flatMap(all -> value(all, "rStyle")).map(id -> isOn(property, id)).orElse(false);
    boolean ofParagraph = isOn(property, paragraphStyle);
    boolean ofAll = defaults.flatMap(all -> flag(all, property)).orElse(false);
    return ofAll || (ofLetters != ofParagraph);
  }

  /** {@return the size of letters in points; 0 if no one says} */
  double size(Optional<XmlElement> run, String paragraphStyle) {
    return ofLetters("sz", run, paragraphStyle).map(Styles::number).orElse(0) / 2.0;
  }

  /** {@return the language of letters; empty if no one says} */
  String language(Optional<XmlElement> run, String paragraphStyle) {
    return ofLetters("lang", run, paragraphStyle).orElse("");
  }

  private Optional<String> ofLetters(
      String property, Optional<XmlElement> run, String paragraphStyle) {
    return run.flatMap(all -> value(all, property))
        .or(() -> run.flatMap(all -> value(all, "rStyle")).flatMap(id -> ofStyle(id, property)))
        .or(() -> ofStyle(paragraphStyle, property))
        .or(() -> defaults.flatMap(all -> value(all, property)));
  }

  private Optional<String> ofStyle(String id, String property) {
    return along(id, style -> style.child("rPr").flatMap(all -> value(all, property)));
  }

  private boolean isOn(String property, String id) {
    return along(id, style -> style.child("rPr").flatMap(all -> flag(all, property))).orElse(false);
  }

  private static Optional<String> outlineLevel(XmlElement style) {
    Optional<String> stated = style.child("pPr").flatMap(all -> value(all, "outlineLvl"));
    if (stated.isPresent()) {
      return stated;
    }
    String name = value(style, "name").orElse("").toLowerCase(Locale.ROOT);
    if (name.equals("title")) {
      return Optional.of("-1");
    }
    return name.matches("heading [1-9]")
        ? Optional.of(String.valueOf(name.charAt(8) - '1'))
        : Optional.empty();
  }

  static Optional<String> value(XmlElement parent, String child) {
    return parent.child(child).flatMap(element -> element.attribute("val"));
  }

  static Optional<Boolean> flag(XmlElement parent, String child) {
    return parent
        .child(child)
        .map(element -> element.attribute("val").map(Styles::isOn).orElse(true));
  }

  /** {@return the whole number; 0 if it is none} */
  static int number(String text) {
    try {
      return (int) Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  static boolean isOn(String value) {
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }
}
