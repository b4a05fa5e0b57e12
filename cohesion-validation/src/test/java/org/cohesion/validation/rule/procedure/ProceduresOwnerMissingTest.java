package org.cohesion.validation.rule.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.cohesion.validation.rule.procedure.ProcedureLists.everywhere;
import static org.cohesion.validation.rule.procedure.ProcedureLists.policy;
import static org.cohesion.validation.rule.procedure.ProcedureLists.procedure;

import org.cohesion.policy.Policy;
import org.cohesion.school.Role;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureStatus;
import org.cohesion.strand.Procedures;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProceduresOwnerMissingTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("procedures.owner-missing");
  private static final Procedure OWNED = procedure().owner(RuleUnderTest.role(Role.STAFF)).build();
  private static final Procedure NOBODYS = procedure().build();

  @Test
  void saysNothingWhenThereAreNoProcedures() {
    assertThat(RULE.found(Policy.builder().build())).isEmpty();
    assertThat(RULE.found(Policy.builder().procedures(Procedures.builder().build()).build()))
        .isEmpty();
  }

  @Test
  void saysNothingWhenEachHasAnOwner() {
    assertThat(RULE.found(everywhere(OWNED, OWNED, OWNED))).isEmpty();
  }

  @Test
  void tellsOnceAPolicyHowManyHaveNone() {
    assertThat(RULE.found(everywhere(NOBODYS, NOBODYS, NOBODYS)))
        .containsExactly("info at /procedures");
    assertThat(RULE.arguments(everywhere(NOBODYS, NOBODYS, NOBODYS)))
        .containsExactly(entry("procedures", 3));
    assertThat(RULE.arguments(everywhere(OWNED, NOBODYS, NOBODYS)))
        .containsExactly(entry("procedures", 2));
    assertThat(RULE.arguments(everywhere(OWNED, OWNED, NOBODYS)))
        .containsExactly(entry("procedures", 1));
  }

  @ParameterizedTest
  @EnumSource(ProcedureStatus.class)
  void doesNotCountWhatIsDone(ProcedureStatus status) {
    Policy policy = policy(procedure().status(status).build());

    assertThat(RULE.found(policy)).hasSize(status == ProcedureStatus.DONE ? 0 : 1);
  }

  @Test
  void givesTheNumber() {
    assertThat(RULE.says(policy(NOBODYS)))
        .containsExactly(
            "nobody is named as responsible for 1 procedure; add \"owner\""
                + " where it is missing");
    assertThat(RULE.says(policy(NOBODYS, OWNED, NOBODYS)))
        .containsExactly(
            "nobody is named as responsible for 2 procedures; add \"owner\""
                + " where it is missing");
  }
}
