package org.cohesion.validation.rule.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohesion.validation.rule.procedure.ProcedureLists.aim;
import static org.cohesion.validation.rule.procedure.ProcedureLists.everywhere;
import static org.cohesion.validation.rule.procedure.ProcedureLists.policy;
import static org.cohesion.validation.rule.procedure.ProcedureLists.procedure;
import static org.cohesion.validation.rule.procedure.ProcedureLists.withAims;

import org.cohesion.community.Principle;
import org.cohesion.community.Principles;
import org.cohesion.policy.Policy;
import org.cohesion.strand.Procedure;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProceduresUnknownAimTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("procedures.unknown-aim");

  @Test
  void saysNothingWhenNoProcedureNamesAnAim() {
    assertThat(RULE.found(Policy.builder().build())).isEmpty();
    assertThat(RULE.found(policy(procedure().build()))).isEmpty();
  }

  @Test
  void saysNothingWhenEveryAimNamedExists() {
    Procedure both = procedure().addSupports("belong", "succeed").build();

    assertThat(RULE.found(withAims(everywhere(both, both, both), aim("belong"), aim("succeed"))))
        .isEmpty();
  }

  @Test
  void findsEachEntryThatIsNoAim() {
    Procedure wrong = procedure().addSupports("belong", "thrive").build();

    assertThat(RULE.found(withAims(everywhere(wrong, wrong, wrong), aim("belong"), aim("succeed"))))
        .containsExactly(
            "error at /procedures/general/0/supports/1",
            "error at /procedures/strands/0/procedures/0/supports/1",
            "error at /procedures/strands/0/groups/0/procedures/0/supports/1");
  }

  @Test
  void findsEveryEntryWhenThereAreNoAims() {
    assertThat(RULE.found(policy(procedure().addSupports("belong", "thrive").build())))
        .containsExactly(
            "error at /procedures/general/0/supports/0",
            "error at /procedures/general/0/supports/1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Belong", "belong ", "belongs"})
  void comparesLetterByLetter(String nearly) {
    Policy policy = policy(procedure().addSupports(nearly).build());

    assertThat(RULE.found(withAims(policy, aim("belong"), aim("succeed"))))
        .containsExactly("error at /procedures/general/0/supports/0");
  }

  @Test
  void doesNotTakeAnotherProcedureOrAPrincipleForAnAim() {
    Policy policy =
        policy(procedure().id("sing").build(), procedure().addSupports("sing", "listen").build())
            .toBuilder()
            .principles(
                Principles.builder()
                    .addPrinciples(Principle.builder().id("listen").statement("We listen").build())
                    .build())
            .build();

    assertThat(RULE.found(policy)).hasSize(2);
  }

  @Test
  void leavesBlankTextToAnotherRule() {
    Policy policy = policy(procedure().addSupports("", "\u00A0").build());

    assertThat(RULE.found(policy)).isEmpty();
    assertThat(RuleUnderTest.of("text.blank").found(policy)).hasSize(2);
  }

  @Test
  void saysHowToSettleIt() {
    assertThat(RULE.says(policy(procedure().addSupports("thrive").build())))
        .containsExactly(
            "no aim of the policy has this id; correct it, or give it to the aim that is"
                + " meant");
  }
}
