package org.cohesion.validation.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the rules about texts say of themselves. */
class TextRulesTest {

  @Test
  void areTheseInTheOrderOfTheCatalogue() {
    assertThat(TextRules.all())
        .extracting(rule -> rule.info().id())
        .containsExactly(
            "text.blank",
            "text.dangling",
            "text.placeholder",
            "text.editorial-query",
            "text.term-inconsistent",
            "text.relative-time",
            "text.template-voice",
            "text.declared-count-mismatch",
            "text.run-together",
            "text.school-name-foreign",
            "text.appendix-missing",
            "text.heading-empty",
            "text.item-repeated",
            "text.doubled-word",
            "text.alternatives-left",
            "text.near-duplicate");
  }

  @Test
  void lookForPhrasesWhereWordsTellAMistake() {
    assertThat(TextRules.all())
        .filteredOn(rule -> !rule.phrases().isEmpty())
        .extracting(rule -> rule.info().id())
        .containsExactly(
            "text.placeholder",
            "text.editorial-query",
            "text.term-inconsistent",
            "text.relative-time",
            "text.template-voice",
            "text.declared-count-mismatch",
            "text.school-name-foreign",
            "text.appendix-missing",
            "text.doubled-word");
  }

  @Test
  void runOnlyWhereAPhraseIsFoundIfTheyNeedOne() {
    assertThat(TextRules.all())
        .filteredOn(rule -> rule.info().needsPhrase())
        .isNotEmpty()
        .allMatch(rule -> !rule.phrases().isEmpty());
  }
}
