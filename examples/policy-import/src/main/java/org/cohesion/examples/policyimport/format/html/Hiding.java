package org.cohesion.examples.policyimport.format.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells what of a page its reader does not see. */
final class Hiding {

  private static final Pattern NOTE_NUMBER = Pattern.compile("sd(?:foot|end)note(?:anc|sym)");

  private Hiding() {}

  /** {@return whether the element is hidden, by itself or by its own style} */
  static boolean isHidden(Element element, Declarations style) {
    return (element.hasAttr("hidden") && !element.attr("hidden").equals("until-found"))
        || style.get("display").startsWith("none")
        || style.get("visibility").startsWith("hidden")
        || style.get("mso-hide").startsWith("all")
        || (element.normalName().equals("dialog") && !element.hasAttr("open"));
  }

  /** {@return whether the element is struck out} */
  static boolean isDeleted(Element element, Declarations style) {
    return ElementKinds.isDeleted(element.normalName())
        || style.get("text-decoration").contains("line-through")
        || style.get("text-decoration-line").contains("line-through");
  }

  /** {@return whether the element has the comments of reviewers, as Word saves them} */
  static boolean isCommentList(Declarations style) {
    return style.get("mso-element").equals("comment-list")
        || style.get("mso-special-character").equals("comment");
  }

  /** {@return whether the element is the number of a footnote, as Word and LibreOffice save it} */
  static boolean isReference(Element element, Declarations style) {
    return element.normalName().equals("a")
        && (NOTE_NUMBER.matcher(element.className()).lookingAt()
            || !style.get("mso-footnote-id").isEmpty()
            || !style.get("mso-endnote-id").isEmpty());
  }
}
