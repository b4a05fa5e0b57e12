package org.cohesion.validation.rule.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohesion.validation.rule.procedure.ProcedureLists.aim;
import static org.cohesion.validation.rule.procedure.ProcedureLists.everywhere;
import static org.cohesion.validation.rule.procedure.ProcedureLists.policy;
import static org.cohesion.validation.rule.procedure.ProcedureLists.procedure;
import static org.cohesion.validation.rule.procedure.ProcedureLists.withAims;

import org.cohesion.policy.Policy;
import org.cohesion.strand.Procedure;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;

class ProceduresDuplicateIdTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("procedures.duplicate-id");
  private static final Procedure CHOIR = procedure().id("choir").build();

  @Test
  void saysNothingWhenThereAreNoIds() {
    assertThat(RULE.found(Policy.builder().build())).isEmpty();
    assertThat(RULE.found(policy(procedure().build(), procedure().build()))).isEmpty();
  }

  @Test
  void saysNothingWhenEveryIdIsUsedOnce() {
    Policy policy = everywhere(CHOIR, procedure().id("Choir").build(), procedure().id("c").build());

    assertThat(RULE.found(withAims(policy, aim("belong"), aim("succeed")))).isEmpty();
  }

  @Test
  void findsEachProcedureAfterTheFirstWhereverItStands() {
    assertThat(RULE.found(everywhere(CHOIR, CHOIR, CHOIR)))
        .containsExactly(
            "error at /procedures/strands/0/procedures/0/id",
            "error at /procedures/strands/0/groups/0/procedures/0/id");
  }

  @Test
  void findsTheSecondOfTwoAims() {
    assertThat(RULE.found(withAims(policy(CHOIR), aim("belong"), aim("belong"))))
        .containsExactly("error at /aims/strands/0/aims/0/id");
  }

  @Test
  void letsAProcedureHaveTheIdOfAnAim() {
    assertThat(RULE.found(withAims(policy(CHOIR), aim("choir"), aim("belong")))).isEmpty();
  }

  @Test
  void leavesBlankTextToAnotherRule() {
    Procedure blank = procedure().id(" ").build();

    assertThat(RULE.found(policy(blank, blank))).isEmpty();
    assertThat(RuleUnderTest.of("text.blank").found(policy(blank, blank))).hasSize(2);
  }

  @Test
  void saysHowToSettleIt() {
    assertThat(RULE.says(policy(CHOIR, CHOIR)))
        .containsExactly("an earlier entry has the same id; give this one an id of its own");
  }
}
