package org.cohesion.examples.policyimport.format.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.document.Zone;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells where on the page elements stand. */
final class Zones {

  private static final Set<String> SECTIONS = Set.of("main", "article", "section", "blockquote");
  private static final Set<String> HEADING_NAMES = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Pattern NOTE = Pattern.compile("sd(?:foot|end)note\\d+");

  private Zones() {}

  /**
   * Says where an element stands.
   *
   * @param element the element
   * @param style its style
   * @param around where the element around it stands
   * @param outer the element around it; null for the page itself
   */
  static Zone of(Element element, Declarations style, Zone around, @Nullable Frame outer) {
    if (around != Zone.BODY) {
      return around;
    }
    String name = element.normalName();
    String role = element.attr("role");
    String title = name.equals("div") ? element.attr("title") : "";
    if (isNote(element, style, role)) {
      return Zone.NOTE;
    }
    if (name.equals("nav") || role.equals("navigation") || title.equals("header")) {
      return Zone.HEADER;
    }
    if (title.equals("footer")) {
      return Zone.FOOTER;
    }
    if (name.equals("aside")
        || role.equals("complementary")
        || style.get("position").equals("absolute")) {
      return Zone.BOX;
    }
    if ((name.equals("header") || role.equals("banner")) && !isInSection(outer)) {
      // What has the page's title is more than its banner.
      return element.getElementsByTag("h1").isEmpty() ? Zone.HEADER : Zone.BODY;
    }
    return (name.equals("footer") || role.equals("contentinfo")) && !isInSection(outer)
        ? Zone.FOOTER
        : Zone.BODY;
  }

  /** {@return whether a table only arranges what is on the page, headings and all} */
  static boolean isLayout(Element table) {
    String role = table.attr("role");
    if (role.equals("presentation") || role.equals("none")) {
      return true;
    }
    for (Element inside : table.getElementsByTag("td")) {
      for (Element child : inside.children()) {
        if (HEADING_NAMES.contains(child.normalName())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isNote(Element element, Declarations style, String role) {
    String kind = style.get("mso-element");
    return kind.equals("footnote")
        || kind.equals("endnote")
        || role.equals("doc-footnote")
        || role.equals("doc-endnotes")
        || NOTE.matcher(element.id()).matches();
  }

  private static boolean isInSection(@Nullable Frame outer) {
    for (Frame frame = outer; frame != null; frame = frame.outer) {
      if (SECTIONS.contains(frame.name)) {
        return true;
      }
    }
    return false;
  }
}
