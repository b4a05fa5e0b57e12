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

  /**
   * {@return what an old form field shows that has no letters of its own: a box with a cross or
   * without, the entry that is chosen in a list; empty if it is another}
   */
  static String shown(XmlElement field) {
    Optional<XmlElement> data = field.child("ffData");
    return data.flatMap(all -> all.child("checkBox"))
        .map(box -> isChecked(box) ? "\u2612 " : "\u2610 ")
        .or(() -> data.flatMap(all -> all.child("ddList")).map(Controls::choice))
        .orElse("");
  }

  private static boolean isChecked(XmlElement box) {
    return Styles.flag(box, "checked").or(() -> Styles.flag(box, "default")).orElse(false);
  }

  private static String choice(XmlElement list) {
    List<String> entries =
        list.children().stream()
            .filter(child -> child.is("listEntry"))
            .map(child -> child.attribute("val").orElse(""))
            .toList();
    int chosen = Styles.value(list, "result").map(Styles::number).orElse(0);
    return chosen >= 0 && chosen < entries.size() ? entries.get(chosen) : "";
  }

  private static boolean hasText(XmlElement element) {
    return element.is("t")
        || element.is("sym")
        || element.attribute("string").filter(text -> element.is("textpath")).isPresent()
        || element.children().stream().anyMatch(Controls::hasText);
  }
}
