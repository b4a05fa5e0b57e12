package org.cohesion.validation.rule.community;

import org.cohesion.finding.JsonPointer;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.RuleContext;

/** What is found in the definition of a policy. */
final class DefinitionTexts {

  private static final String SECTION = "definition";
  private static final JsonPointer HEADING = JsonPointer.of(SECTION, "heading");

  private DefinitionTexts() {}

  /** Whether a phrase of a list is in its statement or its paragraphs. */
  static boolean isIn(PhraseList list, RuleContext context) {
    for (PhraseMatch match : context.found(list)) {
      if (isInside(match)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a match is in its statement or its paragraphs. */
  static boolean isInside(PhraseMatch match) {
    return match.text().isProse() && match.text().pointer().section().equals(SECTION);
  }

  /** Whether a phrase of a list is in its heading. */
  static boolean isInHeading(PhraseList list, RuleContext context) {
    for (PhraseMatch match : context.found(list)) {
      if (match.text().pointer().equals(HEADING)) {
        return true;
      }
    }
    return false;
  }
}
