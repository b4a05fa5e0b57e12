package org.cohesion.examples.policyimport.format.html;

import java.util.OptionalDouble;
import org.cohesion.examples.policyimport.document.Zone;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What elements pass on to those inside them.
 *
 * @param bold whether letters are bold
 * @param size how large letters are, in points; 0 if nothing says it
 * @param indent how far from the margin blocks start, in points
 * @param preformatted whether white space is as it is written
 * @param heading the level of the heading they stand in; 0 outside headings
 * @param zone where on the page
 * @param item the entry of a list they stand in; null outside lists
 */
record Look(
    boolean bold,
    double size,
    double indent,
    boolean preformatted,
    int heading,
    Zone zone,
    @Nullable Item item) {

  /** What the page itself passes on. */
  static final Look PAGE = new Look(false, 0, 0, false, 0, Zone.BODY, null);

  private static final double[] FONT_SIZES = {7.5, 10, 12, 13.5, 18, 24, 36};
  private static final int USUAL_FONT_SIZE = 3;

  /** How far browsers move a quotation. */
  private static final double QUOTATION = 30;

  /** {@return what an element inside passes on, but for zone and entry} */
  Look in(Element element, Declarations style) {
    String name = element.normalName();
    int level = ElementKinds.headingLevel(name);
    if (level == 0 && element.attr("role").equals("heading")) {
      level = digit(element.attr("aria-level"), 2);
    }
    double points = style.points("font-size", size).orElse(fontSize(element));
    double own = name.equals("blockquote") ? QUOTATION : 0;
    double margin = style.points("margin-left", 0).orElse(own);
    OptionalDouble padding = style.points("padding-left", 0);
    boolean isPre =
        style.get("white-space").startsWith("pre") && !style.get("white-space").equals("pre-line");
    return new Look(
        style.bold(bold || ElementKinds.isBold(name)),
        points > 0 ? points : size,
        ElementKinds.isBlock(name) && !ElementKinds.isList(name)
            ? indent + margin + padding.orElse(0)
            : indent,
        preformatted || isPre || ElementKinds.isPreformatted(name),
        level > 0 ? level : heading,
        zone,
        item);
  }

  /** {@return the same in a zone} */
  Look in(Zone other) {
    return new Look(bold, size, indent, preformatted, heading, other, item);
  }

  /** {@return the same in an entry of a list, or outside lists} */
  Look in(@Nullable Item other) {
    return new Look(bold, size, indent, preformatted, heading, zone, other);
  }

  private static double fontSize(Element element) {
    String size = element.normalName().equals("font") ? element.attr("size").strip() : "";
    if (size.isEmpty()) {
      return 0;
    }
    int number = digit(size.substring(size.length() - 1), 0);
    int step =
        switch (size.charAt(0)) {
          case '+' -> USUAL_FONT_SIZE + number;
          case '-' -> USUAL_FONT_SIZE - number;
          default -> number;
        };
    return FONT_SIZES[Math.max(1, Math.min(FONT_SIZES.length, step)) - 1];
  }

  private static int digit(String text, int otherwise) {
    return text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '9'
        ? text.charAt(0) - '0'
        : otherwise;
  }
}
