package org.cohesion.validation.rule.strand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.cohesion.strand.AimStrand.ENGAGEMENT_AND_EXTENDED_SERVICES;
import static org.cohesion.strand.AimStrand.EQUITY_AND_EXCELLENCE;

import org.cohesion.policy.Policy;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedures;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrandsHeadingInconsistentTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("strands.heading-inconsistent");

  @Test
  void warnsAtTheHeadingInProceduresThatDiffersFromTheOneInAims() {
    Policy policy = policy("Equity and excellence", "Equality and excellence");

    assertThat(RULE.found(policy)).containsExactly("warning at /procedures/strands/0/heading");
    assertThat(RULE.arguments(policy)).containsExactly(entry("strand", EQUITY_AND_EXCELLENCE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Equity and excellence | Equity and excellence",
        "Equity and excellence | EQUITY AND EXCELLENCE",
        "Equity and excellence | Equity, and excellence:",
        "Equity and excellence | Equity - and - excellence",
        "Equity and excellence | Equity & excellence",
        "Equity and excellence | Equity \uFF06 excellence",
        "Equity and excellence | 2. Equity and excellence",
        "Equity and excellence | 3.2 Equity and excellence",
        "Equity and excellence | b) Equity and excellence",
        "Equity and excellence | (ii) Equity and excellence",
        "IV. Equity and excellence | B. Equity and excellence",
        "Equity and excellence | A \u2013 Equity and excellence",
        "Equity and excellence | Equity\u00A0and  excellence",
        "Gwerthfawrogi p\u0175er | Gwerthfawrogi pw\u0302er",
        "1. | Equity and excellence",
      })
  void saysNothingWhenTheWordsAreTheSame(String inAims, String inProcedures) {
    assertThat(RULE.found(policy(inAims, inProcedures))).isEmpty();
    assertThat(RULE.found(policy(inProcedures, inAims))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Equity and excellence | Excellence and equity",
        "Equity and excellence | Equity",
        "Equity | E-equity",
        "Equity and excellence | 2. Equality and excellence",
        "Gwerthfawrogi p\u0175er | Gwerthfawrogi pwer",
        "A fair start | Fair start",
      })
  void warnsWhenAWordDiffers(String inAims, String inProcedures) {
    assertThat(RULE.found(policy(inAims, inProcedures)))
        .containsExactly("warning at /procedures/strands/0/heading");
  }

  @Test
  void saysNothingWhenOnlyOneEntryHasAHeading() {
    Aims aims = Aims.builder().addStrands(Strands.aims(EQUITY_AND_EXCELLENCE, "Fairness")).build();

    assertThat(RULE.found(Strands.policy(aims, Strands.procedures(AimStrand.values())))).isEmpty();
  }

  @Test
  void saysNothingWhenDifferentStrandsHaveDifferentHeadings() {
    Aims aims =
        Aims.builder()
            .addStrands(Strands.aims(EQUITY_AND_EXCELLENCE, "Fairness"))
            .addStrands(Strands.aims(ENGAGEMENT_AND_EXTENDED_SERVICES, "Reaching out"))
            .build();

    assertThat(RULE.found(Policy.builder().aims(aims).build())).isEmpty();
  }

  @Test
  void comparesEntriesOfOneSectionToo() {
    Procedures procedures =
        Procedures.builder()
            .addStrands(Strands.procedures(EQUITY_AND_EXCELLENCE, "Fairness"))
            .addStrands(Strands.procedures(EQUITY_AND_EXCELLENCE, "Excellence"))
            .addStrands(Strands.procedures(EQUITY_AND_EXCELLENCE, "fairness"))
            .build();

    assertThat(RULE.found(Policy.builder().procedures(procedures).build()))
        .containsExactly("warning at /procedures/strands/1/heading");
  }

  @Test
  void namesTheStrand() {
    assertThat(RULE.says(policy("Fairness", "Excellence")))
        .containsExactly(
            "the strand \"equity and excellence\" has another heading elsewhere in the"
                + " policy; use one wording");
  }

  private static Policy policy(String inAims, String inProcedures) {
    return Strands.policy(
        Aims.builder().addStrands(Strands.aims(EQUITY_AND_EXCELLENCE, inAims)).build(),
        Procedures.builder()
            .addStrands(Strands.procedures(EQUITY_AND_EXCELLENCE, inProcedures))
            .build());
  }
}
