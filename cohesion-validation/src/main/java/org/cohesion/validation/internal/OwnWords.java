package org.cohesion.validation.internal;

import java.util.List;
import java.util.Set;
import org.cohesion.validation.rule.PolicyText;

/** Which texts are a school's own words, and not those of the law, of guidance or of a title. */
public final class OwnWords {

  private static final Set<String> QUOTING = Set.of("legalBasis", "definition", "links", "control");

  private OwnWords() {}

  /**
   * Tells whether a school wrote a text itself.
   *
   * @param text the text
   * @return false for names and headings, and in the parts of a policy that repeat what others said
   */
  public static boolean areIn(PolicyText text) {
    List<String> tokens = text.pointer().tokens();
    return text.isProse() && !tokens.isEmpty() && !QUOTING.contains(tokens.get(0));
  }
}
