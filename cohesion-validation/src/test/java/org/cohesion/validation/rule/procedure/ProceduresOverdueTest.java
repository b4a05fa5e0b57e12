package org.cohesion.validation.rule.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.cohesion.validation.rule.RuleUnderTest.date;
import static org.cohesion.validation.rule.procedure.ProcedureLists.everywhere;
import static org.cohesion.validation.rule.procedure.ProcedureLists.policy;
import static org.cohesion.validation.rule.procedure.ProcedureLists.procedure;

import java.time.LocalDate;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureStatus;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProceduresOverdueTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("procedures.overdue");

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22", "2026-11-23", "2026-11", "2026", "2027-01"})
  void saysNothingWhenADateIsTodayOrMayStillCome(String due) {
    assertThat(RULE.found(policy(dueBy(due)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-21", "2026-10", "2025"})
  void warnsAtADateThatIsPast(String due) {
    assertThat(RULE.found(policy(dueBy(due))))
        .containsExactly("warning at /procedures/general/0/due");
    assertThat(RULE.arguments(policy(dueBy(due)))).containsExactly(entry("due", date(due)));
  }

  @Test
  void countsFromTheDayThatIsGiven() {
    Policy policy = policy(dueBy("2026-11-22"));

    assertThat(RULE.found(policy, LocalDate.of(2026, 11, 22))).isEmpty();
    assertThat(RULE.found(policy, LocalDate.of(2026, 11, 23))).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(ProcedureStatus.class)
  void saysNothingOfWhatIsDone(ProcedureStatus status) {
    Policy policy = policy(dueBy("2026-10").toBuilder().status(status).build());

    assertThat(RULE.found(policy)).hasSize(status == ProcedureStatus.DONE ? 0 : 1);
  }

  @Test
  void saysNothingOfProceduresWithoutADate() {
    assertThat(RULE.found(Policy.builder().build())).isEmpty();
    assertThat(RULE.found(policy(procedure().build()))).isEmpty();
  }

  @Test
  void warnsOfEachWhereverItStands() {
    assertThat(RULE.found(everywhere(dueBy("2025"), dueBy("2026-10-01"), dueBy("2026-10"))))
        .containsExactly(
            "warning at /procedures/general/0/due",
            "warning at /procedures/strands/0/procedures/0/due",
            "warning at /procedures/strands/0/groups/0/procedures/0/due");
  }

  @ParameterizedTest
  @EnumSource(PolicyStatus.class)
  void saysNothingOfAPolicyThatNobodyWorksBy(PolicyStatus status) {
    Policy policy = RuleUnderTest.of(status, policy(dueBy("2025")));
    boolean retired = status == PolicyStatus.SUPERSEDED || status == PolicyStatus.WITHDRAWN;

    assertThat(RULE.found(policy)).hasSize(retired ? 0 : 1);
  }

  @Test
  void saysNothingWithoutADay() {
    assertThat(RULE.findingsWithoutDay(policy(dueBy("2025")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-11-21,on 21 November 2026", "2026-10,in October 2026", "2025,in 2025"})
  void givesTheDate(String due, String words) {
    assertThat(RULE.says(policy(dueBy(due))))
        .containsExactly(
            "the procedure was due "
                + words
                + " and is not marked as done; set its \"status\" to \"done\", or give a new date");
  }

  private static Procedure dueBy(String date) {
    return procedure().due(date(date)).build();
  }
}
