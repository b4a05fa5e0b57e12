package org.cohesion.validation.internal;

import java.util.List;
import org.cohesion.finding.JsonPointer;
import org.cohesion.validation.rule.PolicyText;

/** Which texts are a school's own words, and not those of the law, of guidance or of a title. */
public final class OwnWords {

  private static final List<JsonPointer> QUOTING =
      List.of(
          JsonPointer.of("legalBasis"),
          JsonPointer.of("definition"),
          JsonPointer.of("links"),
          JsonPointer.of("control"));

  private OwnWords() {}

  /**
   * Tells whether a school wrote a text itself.
   *
   * @param text the text
   * @return false for names and headings, and in the parts of a policy that repeat what others said
   */
  public static boolean areIn(PolicyText text) {
    if (!text.isProse()) {
      return false;
    }
    for (JsonPointer part : QUOTING) {
      if (text.pointer().startsWith(part)) {
        return false;
      }
    }
    return true;
  }
}
