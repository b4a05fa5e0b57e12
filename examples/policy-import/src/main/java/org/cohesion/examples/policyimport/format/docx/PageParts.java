package org.cohesion.examples.policyimport.format.docx;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.cohesion.examples.policyimport.format.packed.XmlElement;

/** The headers or the footers that somebody sees on the pages. */
final class PageParts {

  private final String reference;
  private final boolean evenOnTheirOwn;
  private final Map<String, String> valid = new HashMap<>();
  private final Set<String> shown = new LinkedHashSet<>();

  private PageParts(String reference, boolean evenOnTheirOwn) {
    this.reference = reference;
    this.evenOnTheirOwn = evenOnTheirOwn;
  }

  /**
   * {@return the ids of the parts, in the order of the pages}
   *
   * @param document the text with its sections
   * @param reference {@code headerReference} or {@code footerReference}
   * @param evenOnTheirOwn whether even pages have their own
   */
  static Set<String> shown(XmlElement document, String reference, boolean evenOnTheirOwn) {
    PageParts parts = new PageParts(reference, evenOnTheirOwn);
    parts.walk(document);
    return parts.shown;
  }

  private void walk(XmlElement parent) {
    for (XmlElement child : parent.children()) {
      if (child.is("sectPr")) {
        section(child);
      } else {
        walk(child);
      }
    }
  }

  /** What a section does not say is as in the one before. */
  private void section(XmlElement section) {
    for (XmlElement child : section.children()) {
      if (child.is(reference)) {
        valid.put(child.attribute("type").orElse("default"), child.attribute("id").orElse(""));
      }
    }
    if (Styles.flag(section, "titlePg").orElse(false)) {
      show("first");
    }
    show("default");
    if (evenOnTheirOwn) {
      show("even");
    }
  }

  private void show(String type) {
    if (valid.containsKey(type)) {
      shown.add(valid.get(type));
    }
  }
}
