package org.cohesion.examples.policyimport.format.docx;

import java.util.List;
import java.util.Optional;
import org.cohesion.examples.policyimport.format.packed.XmlElement;

/** What shows one of several things: content controls and alternate contents. */
final class Controls {

  private Controls() {}

  /** {@return whether a control shows only what Word asks people to write in it; noted if so} */
  static boolean isPlaceholder(XmlElement control, Reading reading) {
    boolean empty =
        control.child("sdtPr").flatMap(all -> Styles.flag(all, "showingPlcHdr")).orElse(false);
    if (empty) {
      reading.emptyControl();
    }
    return empty;
  }

  /** {@return the first of the alternatives that has text, else the first: never two} */
  static XmlElement chosen(XmlElement alternatives) {
    List<XmlElement> all =
        alternatives.children().stream()
            .filter(child -> child.is("Choice") || child.is("Fallback"))
            .toList();
    return all.stream()
        .filter(Controls::hasText)
        .findFirst()
        .orElse(all.isEmpty() ? alternatives : all.get(0));
  }

  /** {@return the entry that is chosen in the list of an old form field; empty if it is none} */
  static String choice(XmlElement field) {
    Optional<XmlElement> list = field.child("ffData").flatMap(all -> all.child("ddList"));
    List<String> entries =
        list.map(XmlElement::children).orElse(List.of()).stream()
            .filter(child -> child.is("listEntry"))
            .map(child -> child.attribute("val").orElse(""))
            .toList();
    int chosen = list.flatMap(all -> Styles.value(all, "result")).map(Styles::number).orElse(0);
    return chosen >= 0 && chosen < entries.size() ? entries.get(chosen) : "";
  }

  private static boolean hasText(XmlElement element) {
    return element.is("t")
        || element.is("sym")
        || element.children().stream().anyMatch(Controls::hasText);
  }
}
