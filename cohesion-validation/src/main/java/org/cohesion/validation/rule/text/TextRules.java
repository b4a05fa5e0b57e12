package org.cohesion.validation.rule.text;

import java.util.List;
import org.cohesion.validation.rule.PolicyRule;

/** The rules that read words. */
public final class TextRules {

  private TextRules() {}

  /** {@return the rules of this subject} */
  public static List<PolicyRule> all() {
    return List.of(
        new TextBlank(),
        new TextDangling(),
        new TextPlaceholder(),
        new TextEditorialQuery(),
        new TextTermInconsistent(),
        new TextRelativeTime(),
        new TextTemplateVoice(),
        new TextDeclaredCountMismatch(),
        new TextRunTogether(),
        new TextSchoolNameForeign(),
        new TextAppendixMissing(),
        new TextHeadingEmpty(),
        new TextItemRepeated(),
        new TextDoubledWord(),
        new TextAlternativesLeft(),
        new TextNearDuplicate());
  }
}
