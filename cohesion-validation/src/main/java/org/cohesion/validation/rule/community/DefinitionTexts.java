package org.cohesion.validation.rule.community;

import java.util.ArrayList;
import java.util.List;
import org.cohesion.finding.JsonPointer;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.RuleContext;

/** What is found in the definition of a policy. */
final class DefinitionTexts {

  private static final String SECTION = "definition";
  private static final JsonPointer HEADING = JsonPointer.of(SECTION, "heading");

  private DefinitionTexts() {}

  /** The phrases of a list in its statement and its paragraphs. */
  static List<PhraseMatch> found(PhraseList list, RuleContext context) {
    List<PhraseMatch> found = new ArrayList<>();
    for (PhraseMatch match : context.found(list)) {
      boolean isInside = match.text().pointer().section().equals(SECTION);
      if (isInside && match.text().isProse()) {
        found.add(match);
      } else if (!isInside && !found.isEmpty()) {
        // Matches come in the order of the document.
        return found;
      }
    }
    return found;
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
