package org.cohesion.validation.rule.strand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.cohesion.strand.AimStrand.ENGAGEMENT_AND_EXTENDED_SERVICES;
import static org.cohesion.strand.AimStrand.EQUITY_AND_EXCELLENCE;
import static org.cohesion.strand.AimStrand.TEACHING_LEARNING_AND_CURRICULUM;

import org.cohesion.policy.Policy;
import org.cohesion.strand.Aim;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandProcedures;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;

class StrandsWithoutProcedureTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("strands.without-procedure");
  private static final Aim AIM = Aim.builder().id("belong").statement("Everybody belongs").build();
  private static final Procedure PROCEDURE = Procedure.builder().statement("Sing together").build();
  private static final Procedure SERVING = PROCEDURE.toBuilder().addSupports("belong").build();

  @Test
  void saysNothingWhenAStrandHasBoth() {
    Policy policy =
        Strands.policy(
            Strands.aims(EQUITY_AND_EXCELLENCE, AIM),
            Strands.procedures(EQUITY_AND_EXCELLENCE, PROCEDURE));

    assertThat(RULE.found(policy)).isEmpty();
  }

  @Test
  void saysNothingWhenTheProceduresAreInAGroup() {
    StrandProcedures grouped =
        StrandProcedures.builder()
            .strand(EQUITY_AND_EXCELLENCE)
            .addGroups(ProcedureGroup.builder().heading("Choir").addProcedures(PROCEDURE).build())
            .build();

    assertThat(
            RULE.found(
                Strands.policy(
                    Strands.aims(EQUITY_AND_EXCELLENCE, AIM),
                    Procedures.builder().addStrands(grouped).build())))
        .isEmpty();
  }

  @Test
  void saysNothingWhenAStrandHasNeither() {
    assertThat(RULE.found(Policy.builder().build())).isEmpty();
    assertThat(
            RULE.found(
                Strands.policy(
                    Strands.aims(EQUITY_AND_EXCELLENCE),
                    Strands.procedures(EQUITY_AND_EXCELLENCE))))
        .isEmpty();
  }

  @Test
  void saysNothingOfGeneralAims() {
    assertThat(RULE.found(Policy.builder().aims(Aims.builder().addGeneral(AIM).build()).build()))
        .isEmpty();
  }

  @Test
  void warnsAtTheProceduresThatLackTheStrand() {
    Policy policy =
        Strands.policy(
            Strands.aims(TEACHING_LEARNING_AND_CURRICULUM, AIM),
            Strands.procedures(EQUITY_AND_EXCELLENCE, PROCEDURE));

    assertThat(RULE.found(policy)).containsExactly("warning at /procedures");
    assertThat(RULE.arguments(policy))
        .containsExactly(entry("strand", TEACHING_LEARNING_AND_CURRICULUM));
  }

  @Test
  void warnsAtTheStrandsOwnEntryIfThatIsEmpty() {
    Policy policy =
        Strands.policy(
            Strands.aims(TEACHING_LEARNING_AND_CURRICULUM, AIM),
            Strands.procedures(EQUITY_AND_EXCELLENCE, TEACHING_LEARNING_AND_CURRICULUM));

    assertThat(RULE.found(policy)).containsExactly("warning at /procedures/strands/1");
  }

  @Test
  void warnsAtTheRootIfThereAreNoProcedures() {
    Policy policy =
        Policy.builder().aims(Strands.aims(TEACHING_LEARNING_AND_CURRICULUM, AIM)).build();

    assertThat(RULE.found(policy)).containsExactly("warning at ");
  }

  @Test
  void makesAFindingOfEachStrand() {
    Aims aims =
        Strands.aims(TEACHING_LEARNING_AND_CURRICULUM, AIM).toBuilder()
            .addAllStrands(Strands.aims(ENGAGEMENT_AND_EXTENDED_SERVICES, AIM).getStrands())
            .build();

    assertThat(RULE.findings(Policy.builder().aims(aims).build()))
        .extracting(f -> f.getArguments().get("strand"))
        .containsExactlyInAnyOrder(
            TEACHING_LEARNING_AND_CURRICULUM, ENGAGEMENT_AND_EXTENDED_SERVICES);
  }

  @Test
  void saysNothingWhenAProcedureElsewhereServesAnAimOfIt() {
    Aims aims = Strands.aims(EQUITY_AND_EXCELLENCE, AIM.toBuilder().id("sing").build(), AIM);
    Procedures general = Procedures.builder().addGeneral(PROCEDURE, SERVING).build();

    assertThat(RULE.found(Strands.policy(aims, general))).isEmpty();
    assertThat(
            RULE.found(
                Strands.policy(
                    aims, Strands.procedures(TEACHING_LEARNING_AND_CURRICULUM, SERVING))))
        .isEmpty();
  }

  @Test
  void warnsWhenTheAimServedIsAnother() {
    Aims aims = Strands.aims(EQUITY_AND_EXCELLENCE, AIM.toBuilder().id("be-long").build());
    Procedures general = Procedures.builder().addGeneral(SERVING).build();

    assertThat(RULE.found(Strands.policy(aims, general))).containsExactly("warning at /procedures");
  }

  @Test
  void namesTheStrand() {
    Policy policy = Policy.builder().aims(Strands.aims(EQUITY_AND_EXCELLENCE, AIM)).build();

    assertThat(RULE.says(policy))
        .containsExactly(
            "the strand \"equity and excellence\" has aims but no procedure; add one to"
                + " procedures.strands");
  }
}
