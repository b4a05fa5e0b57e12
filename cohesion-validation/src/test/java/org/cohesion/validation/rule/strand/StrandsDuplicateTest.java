package org.cohesion.validation.rule.strand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.cohesion.strand.AimStrand.ENGAGEMENT_AND_EXTENDED_SERVICES;
import static org.cohesion.strand.AimStrand.EQUITY_AND_EXCELLENCE;

import org.cohesion.policy.Policy;
import org.cohesion.strand.AimStrand;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;

class StrandsDuplicateTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("strands.duplicate");

  @Test
  void saysNothingWhenEachStrandStandsOnceInAimsAndOnceInProcedures() {
    Policy policy =
        Strands.policy(Strands.aims(AimStrand.values()), Strands.procedures(AimStrand.values()));

    assertThat(RULE.found(policy)).isEmpty();
  }

  @Test
  void saysNothingWhenThereAreNoStrands() {
    assertThat(RULE.found(Policy.builder().build())).isEmpty();
    assertThat(RULE.found(Strands.policy(Strands.aims(), Strands.procedures()))).isEmpty();
  }

  @Test
  void findsTheSecondOfTwoInAims() {
    Policy policy =
        Policy.builder()
            .aims(
                Strands.aims(
                    EQUITY_AND_EXCELLENCE, ENGAGEMENT_AND_EXTENDED_SERVICES, EQUITY_AND_EXCELLENCE))
            .build();

    assertThat(RULE.found(policy)).containsExactly("error at /aims/strands/2/strand");
    assertThat(RULE.arguments(policy)).containsExactly(entry("strand", EQUITY_AND_EXCELLENCE));
  }

  @Test
  void findsTheSecondAndTheThirdInProcedures() {
    Policy policy =
        Policy.builder()
            .procedures(
                Strands.procedures(
                    EQUITY_AND_EXCELLENCE, EQUITY_AND_EXCELLENCE, EQUITY_AND_EXCELLENCE))
            .build();

    assertThat(RULE.found(policy))
        .containsExactly(
            "error at /procedures/strands/1/strand", "error at /procedures/strands/2/strand");
  }

  @Test
  void namesTheStrand() {
    Policy policy =
        Policy.builder().aims(Strands.aims(EQUITY_AND_EXCELLENCE, EQUITY_AND_EXCELLENCE)).build();

    assertThat(RULE.says(policy))
        .containsExactly(
            "the strand \"equity and excellence\" is here a second time; put its items into"
                + " one entry");
  }
}
