package org.cohesion.validation.rule.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohesion.validation.rule.RuleUnderTest.date;

import org.cohesion.community.Context;
import org.cohesion.community.ContextBuilder;
import org.cohesion.policy.Language;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContextUndatedTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("context.undated");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14% of pupils receive free school meals.",
        "14.5 % of pupils receive free school meals.",
        "Free school meals: 14\u00A0%",
        "About 99% of families are White British.",
        "1% of families are Sikh.",
        "Some 37 per cent are eligible for the pupil premium.",
        "Twenty percent speak another language at home.",
        "We have 40 pupils.",
        "We have 176 pupils in six classes.",
        "There are 1,012 children and young people here.",
        "Our 412 pupils come from two estates.",
        "The village school has 23 pupils on roll.",
        "The number on roll is 23.",
        "Pupils speak 10 languages.",
        "Over 38 home languages are spoken.",
        "45 families moved here from Hong Kong.",
        "Figures from the January census: 210 pupils",
        "The school was built in 1967 and has 210 pupils.",
      })
  void warnsOfFiguresWithoutADate(String paragraph) {
    assertThat(RULE.found(context(paragraph))).as(paragraph).containsExactly("warning at /context");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We are 100% committed to every child.",
        "Prejudice has a 0% chance here.",
        "One hundred per cent of us agree.",
        "Year 6 pupils visit the care home, and Years 5 and 6 pupils the mosque.",
        "A school for 4-11 pupils.",
        "Classes hold up to 30 pupils.",
        "There are 39 pupils in the choir.",
        "We have places for 420 pupils, and a nursery of 52 children.",
        "A maximum 60 pupils may board.",
        "We teach 9 languages.",
        "Our target is that 95% of families come to parents' evening.",
        "We aim for 96 per cent attendance.",
        "Key Stage 2 pupils come from the 14 villages around.",
        "The number 12 bus stops at the gate, and the A140 runs behind it.",
        "Many pupils, perhaps a third, speak two languages.",
        "The school stands on 3 acres, 2 miles from the sea.",
        "Flat 3, 40 Harbour Row",
      })
  void saysNothingAboutOtherNumbers(String paragraph) {
    assertThat(RULE.found(context(paragraph))).as(paragraph).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 2025, 14% of pupils received free school meals.",
        "14% of pupils (2024/25)",
        "Census of January 2026: 412 pupils",
        "As at 1.9.2026 there are 412 pupils on roll.",
      })
  void saysNothingWhereAYearIsNamed(String paragraph) {
    assertThat(RULE.found(context(paragraph))).as(paragraph).isEmpty();
  }

  @Test
  void saysNothingWhereTheHeadingOrAnotherParagraphNamesTheYear() {
    assertThat(RULE.found(policy(figures().heading("Our school in 2026")))).isEmpty();
    assertThat(RULE.found(policy(figures().addParagraphs("All figures are of 2026.")))).isEmpty();
  }

  @Test
  void saysNothingWhereTheMemberHasTheDate() {
    assertThat(RULE.found(policy(figures().asOf(date("2026"))))).isEmpty();
  }

  @Test
  void makesOneFindingOfManyFigures() {
    assertThat(RULE.found(policy(figures().addParagraphs("3% are Sikh, 4% are Jewish."))))
        .hasSize(1);
  }

  @Test
  void readsTheContextOnly() {
    Policy policy =
        Policy.builder()
            .context(Context.builder().addParagraphs("A quiet town.").build())
            .rationale(Narrative.builder().addParagraphs("14% are Sikh.").build())
            .build();

    assertThat(RULE.found(policy)).isEmpty();
  }

  @Test
  void doesNotReadAWelshPolicy() {
    Policy policy = context("14% of 412 pupils").toBuilder().language(Language.WELSH).build();

    assertThat(RULE.found(policy)).isEmpty();
  }

  @Test
  void saysWhatToDoAboutIt() {
    assertThat(RULE.says(policy(figures())))
        .containsExactly("the context gives figures but no date; add context.asOf");
  }

  private static ContextBuilder figures() {
    return Context.builder().addParagraphs("14% of pupils receive free school meals.");
  }

  private static Policy context(String paragraph) {
    return policy(Context.builder().addParagraphs(paragraph));
  }

  private static Policy policy(ContextBuilder context) {
    return Policy.builder().context(context.build()).build();
  }
}
