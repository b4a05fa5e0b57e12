package org.cohesion.examples.policyimport.format.html;

import java.util.Set;

/** What browsers do with elements, by their names. */
final class ElementKinds {

  /** Elements whose text stands in lines of its own. */
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "listing",
          "main",
          "menu",
          "nav",
          "ol",
          "optgroup",
          "p",
          "plaintext",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "xmp");

  /** Elements of which nothing is seen, or only where the browser is old. */
  private static final Set<String> UNSEEN =
      Set.of(
          "area",
          "audio",
          "base",
          "canvas",
          "datalist",
          "desc",
          "head",
          "iframe",
          "img",
          "link",
          "meta",
          "metadata",
          "noembed",
          "noframes",
          "noscript",
          "object",
          "param",
          "rp",
          "script",
          "source",
          "style",
          "template",
          "title",
          "track",
          "video");

  private static final Set<String> PREFORMATTED =
      Set.of("pre", "textarea", "listing", "xmp", "plaintext");

  private static final Set<String> BOLD = Set.of("b", "strong", "th");
  private static final Set<String> DELETED = Set.of("del", "s", "strike");
  private static final Set<String> LISTS = Set.of("ul", "ol", "menu", "dir");

  private ElementKinds() {}

  /** {@return whether its text stands in lines of its own} */
  static boolean isBlock(String name) {
    return BLOCKS.contains(name);
  }

  /** {@return whether nothing of it is seen} */
  static boolean isUnseen(String name) {
    return UNSEEN.contains(name);
  }

  /** {@return whether white space in it is as it is written} */
  static boolean isPreformatted(String name) {
    return PREFORMATTED.contains(name);
  }

  /** {@return whether its letters are bold} */
  static boolean isBold(String name) {
    return BOLD.contains(name);
  }

  /** {@return whether its text is marked as deleted} */
  static boolean isDeleted(String name) {
    return DELETED.contains(name);
  }

  /** {@return whether it is a list of entries} */
  static boolean isList(String name) {
    return LISTS.contains(name);
  }

  /** {@return the level of a heading; 0 for other elements} */
  static int headingLevel(String name) {
    return name.length() == 2
            && name.charAt(0) == 'h'
            && name.charAt(1) >= '1'
            && name.charAt(1) <= '6'
        ? name.charAt(1) - '0'
        : 0;
  }
}
