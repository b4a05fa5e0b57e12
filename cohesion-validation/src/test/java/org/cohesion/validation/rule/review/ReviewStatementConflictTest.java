package org.cohesion.validation.rule.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.cohesion.policy.Language;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.review.Frequency;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewStatementConflictTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("review.statement-conflict");

  /** Each beside the frequency "annual". */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The governors will review this policy every three years.",
        "This policy will be reviewed every 2 years by the full governing body.",
        "It is reviewed biennially.",
        "Every other year the governing body reviews the policy.",
        "To be reviewed every three years.",
        "Reviewed on a three-year cycle.",
        "The policy is reviewed on a rolling 3-year cycle.",
        "The policy is on a three-yearly review.",
        "The policy will be reviewed, by the governing body, once every four years.",
        "A termly review of this policy is carried out by the governors' committee.",
        "Review: every two years",
        "Every three years.",
        "The policy is reviewed twice a year.",
        "The link governor reports termly and the policy is reviewed every two years.",
        "Our policy will be reviewed every three years, or sooner if the law changes.",
        "The whole policy is revised every 18 months.",
      })
  void guilty(String statement) {
    assertThat(RULE.found(policy(statement, Frequency.ANNUAL)))
        .containsExactly("warning at /review/statement");
  }

  /** Each beside the frequency "annual". */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The governors will review this policy annually.",
        "The policy is reviewed once a year.",
        "The policy is reviewed every twelve months.",
        "The policy is reviewed every 12 months.",
        "The policy will be reviewed each autumn term.",
        "The link governor reports termly and the policy is reviewed annually.",
        "The policy will be reviewed at least every three years.",
        "The policy is reviewed every two years as a minimum.",
        "The policy will be reviewed within three years.",
        "Racist incidents are reviewed every term by the pastoral team.",
        "The governors' committee meets every term and receives a report.",
        "The anti-bullying policy is reviewed every two years.",
        "Termly reports go to the governors, who keep the policy under review.",
        "The policy was reviewed every three years until 2020.",
        "The policy is not reviewed every three years.",
        "The policy is reviewed biannually.",
        "The policy is reviewed with each year group.",
        "The policy is reviewed annually for the early years and every three years as a whole.",
        "Progress is monitored monthly; the policy is reviewed when there is need.",
        "A termly review of behaviour logs is kept.",
        "The policy is reviewed by three members of staff.",
        "The policy is reviewed regularly.",
      })
  void innocent(String statement) {
    assertThat(RULE.found(policy(statement, Frequency.ANNUAL))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "The policy is reviewed annually., EVERY_THREE_YEARS",
    "The policy is reviewed at least annually., EVERY_TWO_YEARS",
    "The policy is reviewed every term., ANNUAL",
    "The policy is reviewed every half term., TERMLY",
    "The policy is reviewed every year., HALF_TERMLY",
    "The policy is reviewed every month., WEEKLY",
  })
  void warnsWhateverTheFrequency(String statement, Frequency frequency) {
    assertThat(RULE.found(policy(statement, frequency))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "The policy is reviewed every three years., EVERY_THREE_YEARS",
    "The policy is reviewed on a 5-year cycle., EVERY_FIVE_YEARS",
    "The policy is reviewed every six months., TWICE_YEARLY",
    "The policy is reviewed quarterly., TERMLY",
    "The policy is reviewed three times a year., TERMLY",
    "The policy is reviewed every half term., HALF_TERMLY",
    "The policy is reviewed every week., WEEKLY",
    "The policy is reviewed every three years., AS_NEEDED",
  })
  void saysNothingWhereTheFrequencyMayBeMeant(String statement, Frequency frequency) {
    assertThat(RULE.found(policy(statement, frequency))).isEmpty();
  }

  @Test
  void looksAtNothingButTheStatementInEnglish() {
    Policy policy = policy("The policy is reviewed every three years.", Frequency.ANNUAL);
    Policy elsewhere =
        policy("The policy is reviewed.", Frequency.ANNUAL).toBuilder()
            .addSections(
                Narrative.builder().addParagraphs("The policy is reviewed every decade.").build())
            .addSections(
                Narrative.builder().addParagraphs("The policy is reviewed every term.").build())
            .build();

    assertThat(RULE.found(elsewhere)).isEmpty();
    assertThat(RULE.found(policy.toBuilder().language(Language.WELSH).build())).isEmpty();
    assertThat(RULE.findingsWithoutDay(policy)).hasSize(1);
  }

  @Test
  void saysNothingWithoutFrequencyOrReview() {
    ReviewSchedule review =
        ReviewSchedule.builder().statement("The policy is reviewed every term.").build();

    assertThat(RULE.found(RuleUnderTest.with(review))).isEmpty();
    assertThat(RULE.found(Policy.builder().title("Every three years").build())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = PolicyStatus.class,
      names = {"SUPERSEDED", "WITHDRAWN"})
  void saysNothingAboutARetiredPolicy(PolicyStatus status) {
    Policy policy = policy("The policy is reviewed every term.", Frequency.ANNUAL);

    assertThat(RULE.found(RuleUnderTest.of(status, policy))).isEmpty();
  }

  @Test
  void looksAtNoStatementOfHundredsOfWords() {
    String statement = "The policy is reviewed every three years." + " Gulls cry.".repeat(200);

    assertThat(RULE.found(policy(statement, Frequency.ANNUAL))).isEmpty();
  }

  @Test
  void givesBothIntervals() {
    Policy policy = policy("The policy is reviewed every 3 years.", Frequency.ANNUAL);

    assertThat(RULE.says(policy))
        .containsExactly(
            "the words say that the policy is reviewed every three years, but review.frequency"
                + " says every year; correct the words or the frequency");
    assertThat(RULE.findings(policy).get(0).text(Locale.forLanguageTag("cy")))
        .contains("ei adolygu bob tair blynedd, ond bob blwyddyn sydd yn review.frequency");
  }

  @Test
  void givesMonthsWhereNoFrequencyHasThem() {
    assertThat(RULE.says(policy("The policy is reviewed every 18 months.", Frequency.ANNUAL)))
        .containsExactly(
            "the words say that the policy is reviewed every 18 months, but review.frequency"
                + " says every year; correct the words or the frequency");
  }

  private static Policy policy(String statement, Frequency frequency) {
    return RuleUnderTest.with(
        ReviewSchedule.builder().statement(statement).frequency(frequency).build());
  }
}
