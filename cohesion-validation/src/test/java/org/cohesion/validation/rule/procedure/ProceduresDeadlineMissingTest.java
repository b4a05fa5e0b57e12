package org.cohesion.validation.rule.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.cohesion.validation.rule.RuleUnderTest.date;
import static org.cohesion.validation.rule.procedure.ProcedureLists.everywhere;
import static org.cohesion.validation.rule.procedure.ProcedureLists.policy;
import static org.cohesion.validation.rule.procedure.ProcedureLists.procedure;

import org.cohesion.policy.Policy;
import org.cohesion.review.Frequency;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureStatus;
import org.cohesion.strand.Procedures;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProceduresDeadlineMissingTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("procedures.deadline-missing");
  private static final Procedure DATED = procedure().due(date("2027")).build();
  private static final Procedure UNDATED = procedure().build();

  @Test
  void saysNothingWhenThereAreNoProcedures() {
    assertThat(RULE.found(Policy.builder().build())).isEmpty();
    assertThat(RULE.found(Policy.builder().procedures(Procedures.builder().build()).build()))
        .isEmpty();
  }

  @Test
  void saysNothingWhenEachHasADate() {
    assertThat(RULE.found(everywhere(DATED, DATED, DATED))).isEmpty();
  }

  @Test
  void tellsOnceAPolicyHowManyHaveNone() {
    assertThat(RULE.found(everywhere(UNDATED, UNDATED, UNDATED)))
        .containsExactly("info at /procedures");
    assertThat(RULE.arguments(everywhere(UNDATED, UNDATED, UNDATED)))
        .containsExactly(entry("procedures", 3));
    assertThat(RULE.arguments(everywhere(DATED, UNDATED, UNDATED)))
        .containsExactly(entry("procedures", 2));
    assertThat(RULE.arguments(everywhere(DATED, DATED, UNDATED)))
        .containsExactly(entry("procedures", 1));
  }

  @ParameterizedTest
  @EnumSource(Frequency.class)
  void doesNotCountWhatIsDoneAgainAndAgain(Frequency frequency) {
    assertThat(RULE.found(policy(procedure().frequency(frequency).build()))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ProcedureStatus.class)
  void countsOnlyWhatIsStillToBeDone(ProcedureStatus status) {
    Policy policy = policy(procedure().status(status).build());

    assertThat(RULE.found(policy)).hasSize(status == ProcedureStatus.PLANNED ? 1 : 0);
  }

  @Test
  void givesTheNumber() {
    assertThat(RULE.says(policy(UNDATED)))
        .containsExactly(
            "nothing says when or how often 1 procedure should be done; add \"due\" or"
                + " \"frequency\" where both are missing");
    assertThat(RULE.says(policy(UNDATED, DATED, UNDATED)))
        .containsExactly(
            "nothing says when or how often 2 procedures should be done; add \"due\" or"
                + " \"frequency\" where both are missing");
  }
}
