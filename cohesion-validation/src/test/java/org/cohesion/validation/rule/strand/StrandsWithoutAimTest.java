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

class StrandsWithoutAimTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("strands.without-aim");
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
  void saysNothingOfAnEntryWithoutProcedures() {
    Policy policy =
        Strands.policy(
            Strands.aims(EQUITY_AND_EXCELLENCE, AIM),
            Strands.procedures(TEACHING_LEARNING_AND_CURRICULUM));

    assertThat(RULE.found(policy)).isEmpty();
  }

  @Test
  void warnsAtTheAimsThatLackTheStrand() {
    Policy policy =
        Strands.policy(
            Strands.aims(EQUITY_AND_EXCELLENCE, AIM),
            Strands.procedures(TEACHING_LEARNING_AND_CURRICULUM, PROCEDURE));

    assertThat(RULE.found(policy)).containsExactly("warning at /aims");
    assertThat(RULE.arguments(policy))
        .containsExactly(entry("strand", TEACHING_LEARNING_AND_CURRICULUM));
  }

  @Test
  void warnsAtTheStrandsOwnEntryIfThatIsEmpty() {
    Policy policy =
        Strands.policy(
            Strands.aims(EQUITY_AND_EXCELLENCE, TEACHING_LEARNING_AND_CURRICULUM),
            Strands.procedures(TEACHING_LEARNING_AND_CURRICULUM, PROCEDURE));

    assertThat(RULE.found(policy)).containsExactly("warning at /aims/strands/1");
  }

  @Test
  void warnsAtTheRootIfThereAreNoAims() {
    Policy policy =
        Policy.builder()
            .procedures(Strands.procedures(TEACHING_LEARNING_AND_CURRICULUM, PROCEDURE))
            .build();

    assertThat(RULE.found(policy)).containsExactly("warning at ");
  }

  @Test
  void makesAFindingOfEachStrand() {
    Procedures procedures =
        Strands.procedures(TEACHING_LEARNING_AND_CURRICULUM, PROCEDURE).toBuilder()
            .addAllStrands(
                Strands.procedures(ENGAGEMENT_AND_EXTENDED_SERVICES, PROCEDURE).getStrands())
            .build();

    assertThat(RULE.findings(Policy.builder().procedures(procedures).build()))
        .extracting(f -> f.getArguments().get("strand"))
        .containsExactlyInAnyOrder(
            TEACHING_LEARNING_AND_CURRICULUM, ENGAGEMENT_AND_EXTENDED_SERVICES);
  }

  @Test
  void countsProceduresInGroups() {
    StrandProcedures grouped =
        StrandProcedures.builder()
            .strand(EQUITY_AND_EXCELLENCE)
            .addGroups(ProcedureGroup.builder().heading("Music").build())
            .addGroups(ProcedureGroup.builder().heading("Choir").addProcedures(PROCEDURE).build())
            .build();

    assertThat(
            RULE.found(
                Strands.policy(
                    Strands.aims(EQUITY_AND_EXCELLENCE),
                    Procedures.builder().addStrands(grouped).build())))
        .containsExactly("warning at /aims/strands/0");
  }

  @Test
  void saysNothingWhenAProcedureServesAnAimThatStandsElsewhere() {
    Aims general = Aims.builder().addGeneral(AIM).build();
    Procedures serving = Strands.procedures(EQUITY_AND_EXCELLENCE, PROCEDURE, SERVING);

    assertThat(RULE.found(Strands.policy(general, serving))).isEmpty();
    assertThat(
            RULE.found(
                Strands.policy(Strands.aims(TEACHING_LEARNING_AND_CURRICULUM, AIM), serving)))
        .isEmpty();
  }

  @Test
  void warnsWhenTheAimThatAProcedureNamesDoesNotExist() {
    Aims general = Aims.builder().addGeneral(AIM.toBuilder().id("be-long").build()).build();

    assertThat(
            RULE.found(Strands.policy(general, Strands.procedures(EQUITY_AND_EXCELLENCE, SERVING))))
        .containsExactly("warning at /aims");
  }

  @Test
  void namesTheStrand() {
    Policy policy =
        Policy.builder().procedures(Strands.procedures(EQUITY_AND_EXCELLENCE, PROCEDURE)).build();

    assertThat(RULE.says(policy))
        .containsExactly(
            "the strand \"equity and excellence\" has procedures but no aim; add one to"
                + " aims.strands");
  }
}
