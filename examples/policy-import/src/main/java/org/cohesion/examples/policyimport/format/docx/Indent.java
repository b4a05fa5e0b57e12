package org.cohesion.examples.policyimport.format.docx;

import java.util.Optional;
import java.util.function.Function;
import org.cohesion.examples.policyimport.format.packed.XmlElement;

/** How far from the margin paragraphs start. */
final class Indent {

  private static final double TWENTIETHS = 20;

  private final Styles styles;
  private final NumberingPart numbering;

  Indent(Styles styles, NumberingPart numbering) {
    this.styles = styles;
    this.numbering = numbering;
  }

  /** {@return where the first line of a paragraph with these properties starts, in points} */
  double of(Optional<XmlElement> properties) {
    int margin = look(properties, Indent::margin).orElse(0);
    int first = look(properties, Indent::firstLine).orElse(0);
    return Math.max(0, margin + first) / TWENTIETHS;
  }

  /** The paragraph's own counts most, then that of its list, then that of its style. */
  private Optional<Integer> look(
      Optional<XmlElement> properties, Function<XmlElement, Optional<Integer>> what) {
    Optional<Integer> list =
        numbering.level(properties).flatMap(found -> found.child("pPr")).flatMap(what);
    boolean hasOwnList = properties.flatMap(all -> all.child("numPr")).isPresent();
    return properties
        .flatMap(what)
        .or(() -> hasOwnList ? list : Optional.empty())
        .or(
            () ->
                styles.along(
                    styles.paragraphStyle(properties), style -> ofStyle(style, what, list)));
  }

  private static Optional<Integer> ofStyle(
      XmlElement style, Function<XmlElement, Optional<Integer>> what, Optional<Integer> list) {
    Optional<XmlElement> properties = style.child("pPr");
    return properties
        .flatMap(what)
        .or(() -> properties.flatMap(all -> all.child("numPr")).flatMap(numbers -> list));
  }

  private static Optional<Integer> margin(XmlElement properties) {
    return properties
        .child("ind")
        .flatMap(indent -> indent.attribute("left").or(() -> indent.attribute("start")))
        .map(Styles::number);
  }

  private static Optional<Integer> firstLine(XmlElement properties) {
    Optional<XmlElement> indent = properties.child("ind");
    return indent
        .flatMap(found -> found.attribute("hanging"))
        .map(hanging -> -Styles.number(hanging))
        .or(() -> indent.flatMap(found -> found.attribute("firstLine")).map(Styles::number));
  }
}
