package org.cohesion.validation.rule.strand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.cohesion.strand.AimStrand.ENGAGEMENT_AND_EXTENDED_SERVICES;
import static org.cohesion.strand.AimStrand.EQUITY_AND_EXCELLENCE;
import static org.cohesion.strand.AimStrand.TEACHING_LEARNING_AND_CURRICULUM;

import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedures;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrandsHeadingUnusualTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("strands.heading-unusual");

  @ParameterizedTest
  @EnumSource(AimStrand.class)
  void saysNothingOfTheWordingOfTheGuidance(AimStrand strand) {
    assertThat(RULE.found(policy(strand, strand.wording()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TEACHING, LEARNING AND CURRICULUM",
        "Teaching Learning and Curriculum:",
        "Teaching, Learning & Curriculum",
        "Teaching, learning \uFF06 curriculum",
        "1. Teaching, learning and curriculum",
        "5.2 Teaching, learning and curriculum",
        "b) Teaching, learning and curriculum",
        "(ii) Teaching,\u00A0learning  and curriculum",
        "A \u2013 Teaching, learning and curriculum",
      })
  void saysNothingWhenOnlyCaseAndPunctuationDiffer(String heading) {
    assertThat(RULE.found(policy(TEACHING_LEARNING_AND_CURRICULUM, heading))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TEACHING_LEARNING_AND_CURRICULUM | Teaching and learning",
        "TEACHING_LEARNING_AND_CURRICULUM | Teaching, learning and the curriculum",
        "TEACHING_LEARNING_AND_CURRICULUM | Teaching, learning, curriculum",
        "EQUITY_AND_EXCELLENCE | Equality and excellence",
        "EQUITY_AND_EXCELLENCE | Excellence and equity",
        "ENGAGEMENT_AND_EXTENDED_SERVICES | Engagement and ethos",
        "ENGAGEMENT_AND_EXTENDED_SERVICES | Equity and excellence",
      })
  void tellsAtTheHeadingOfAnyOtherWording(AimStrand strand, String heading) {
    assertThat(RULE.found(policy(strand, heading)))
        .containsExactly("info at /procedures/strands/0/heading");
    assertThat(RULE.arguments(policy(strand, heading))).containsExactly(entry("strand", strand));
  }

  @Test
  void tellsOfEachHeadingInAimsAndInProcedures() {
    Policy policy =
        Strands.policy(
            Aims.builder()
                .addStrands(Strands.aims(EQUITY_AND_EXCELLENCE, "Equity and excellence"))
                .addStrands(Strands.aims(ENGAGEMENT_AND_EXTENDED_SERVICES, "Engagement and ethos"))
                .build(),
            Procedures.builder()
                .addStrands(Strands.procedures(EQUITY_AND_EXCELLENCE, "Fairness"))
                .addStrands(
                    Strands.procedures(ENGAGEMENT_AND_EXTENDED_SERVICES, "Engagement and ethos"))
                .build());

    assertThat(RULE.found(policy))
        .containsExactly(
            "info at /aims/strands/1/heading",
            "info at /procedures/strands/0/heading",
            "info at /procedures/strands/1/heading");
  }

  @Test
  void saysNothingWhereThereIsNoHeading() {
    assertThat(RULE.found(Policy.builder().build())).isEmpty();
    assertThat(
            RULE.found(
                Strands.policy(
                    Strands.aims(AimStrand.values()), Strands.procedures(AimStrand.values()))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.", "", " ", "***"})
  void saysNothingOfAHeadingWithoutWords(String heading) {
    assertThat(RULE.found(policy(EQUITY_AND_EXCELLENCE, heading))).isEmpty();
  }

  @Test
  void looksAtPoliciesInEnglishOnly() {
    Policy policy = policy(EQUITY_AND_EXCELLENCE, "Tegwch a rhagoriaeth");

    assertThat(RULE.found(policy.toBuilder().language(Language.WELSH).build())).isEmpty();
    assertThat(RULE.found(policy.toBuilder().language(Language.ENGLISH).build())).hasSize(1);
    assertThat(RULE.found(policy)).hasSize(1);
  }

  @Test
  void namesTheStrand() {
    assertThat(RULE.says(policy(EQUITY_AND_EXCELLENCE, "Fairness")))
        .containsExactly(
            "the guidance has the heading \"equity and excellence\" for this strand; use"
                + " that, unless the school prefers its own");
  }

  private static Policy policy(AimStrand strand, String heading) {
    return Policy.builder()
        .procedures(Procedures.builder().addStrands(Strands.procedures(strand, heading)).build())
        .build();
  }
}
