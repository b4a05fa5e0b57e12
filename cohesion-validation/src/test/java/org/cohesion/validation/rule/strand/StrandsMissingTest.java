package org.cohesion.validation.rule.strand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.cohesion.strand.AimStrand.ENGAGEMENT_AND_EXTENDED_SERVICES;
import static org.cohesion.strand.AimStrand.EQUITY_AND_EXCELLENCE;
import static org.cohesion.strand.AimStrand.TEACHING_LEARNING_AND_CURRICULUM;

import java.util.List;
import org.cohesion.policy.Policy;
import org.cohesion.strand.Aim;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Aims;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;

class StrandsMissingTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("strands.missing");

  @Test
  void saysNothingWhenTheAimsHaveAllThree() {
    assertThat(RULE.found(Policy.builder().aims(Strands.aims(AimStrand.values())).build()))
        .isEmpty();
  }

  @Test
  void saysNothingWhenTheProceduresHaveAllThree() {
    Policy policy = Policy.builder().procedures(Strands.procedures(AimStrand.values())).build();

    assertThat(RULE.found(policy)).isEmpty();
  }

  @Test
  void saysNothingWhenTheTwoHaveThemTogether() {
    Policy policy =
        Strands.policy(
            Strands.aims(EQUITY_AND_EXCELLENCE),
            Strands.procedures(TEACHING_LEARNING_AND_CURRICULUM, ENGAGEMENT_AND_EXTENDED_SERVICES));

    assertThat(RULE.found(policy)).isEmpty();
  }

  @Test
  void warnsAtTheRootOfAStrandThatIsInNeither() {
    Policy policy =
        Strands.policy(
            Strands.aims(EQUITY_AND_EXCELLENCE, TEACHING_LEARNING_AND_CURRICULUM),
            Strands.procedures(EQUITY_AND_EXCELLENCE));

    assertThat(RULE.found(policy)).containsExactly("warning at ");
    assertThat(RULE.arguments(policy))
        .containsExactly(entry("strand", ENGAGEMENT_AND_EXTENDED_SERVICES));
  }

  @Test
  void namesAllInOneFindingWhenThereAreNone() {
    Aims general =
        Aims.builder().addGeneral(Aim.builder().statement("Know our neighbours").build()).build();

    assertThat(RULE.findings(Policy.builder().aims(general).build()))
        .singleElement()
        .extracting(f -> List.copyOf(f.getArguments().values()))
        .isEqualTo(List.of((Object[]) AimStrand.values()));
    assertThat(RULE.found(Policy.builder().build())).hasSize(1);
  }

  @Test
  void namesTheStrand() {
    Policy policy =
        Policy.builder()
            .aims(Strands.aims(EQUITY_AND_EXCELLENCE, ENGAGEMENT_AND_EXTENDED_SERVICES))
            .build();

    assertThat(RULE.says(policy))
        .containsExactly(
            "neither the aims nor the procedures have the strand \"teaching, learning and"
                + " curriculum\"; add what is missing to aims.strands or procedures.strands");
  }
}
