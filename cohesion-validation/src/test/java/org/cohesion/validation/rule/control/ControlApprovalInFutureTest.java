package org.cohesion.validation.rule.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.cohesion.validation.rule.RuleUnderTest.date;

import org.cohesion.policy.Approval;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlApprovalInFutureTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("control.approval-in-future");

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-23", "2026-12", "2027", "9999-12-31"})
  void findsAnApprovalThatIsCertainlyAfterTheDay(String approved) {
    assertThat(RULE.found(policy(approved))).containsExactly("error at /control/approval/date");
    assertThat(RULE.arguments(policy(approved))).containsExactly(entry("approved", date(approved)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22", "2026-11-21", "2026-11", "2026", "2010"})
  void saysNothingWhenTheApprovalMayBeOnTheDayOrBefore(String approved) {
    assertThat(RULE.found(policy(approved))).isEmpty();
  }

  @Test
  void findsEachOfSeveralApprovals() {
    Control control =
        RuleUnderTest.approvedOn("2027").toBuilder()
            .addAlsoApproved(Approval.builder().date(date("2026-11-22")).build())
            .addAlsoApproved(Approval.builder().date(date("2026-11-23")).build())
            .build();

    assertThat(RULE.found(Policy.builder().control(control).build()))
        .containsExactly(
            "error at /control/approval/date", "error at /control/alsoApproved/1/date");
  }

  @Test
  void saysNothingWithoutADay() {
    assertThat(RULE.findingsWithoutDay(policy("9999"))).isEmpty();
  }

  @Test
  void saysNothingWithoutAnApproval() {
    assertThat(RULE.found(Policy.builder().build())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void findsItWhateverTheStatus(PolicyStatus status) {
    assertThat(RULE.found(RuleUnderTest.of(status, policy("2027")))).hasSize(1);
  }

  @Test
  void givesTheDate() {
    assertThat(RULE.says(policy("2027-01-15")))
        .containsExactly(
            "the approval on 15 January 2027 is still to come; correct the date, or leave it"
                + " out until then");
  }

  private static Policy policy(String approved) {
    return Policy.builder().control(RuleUnderTest.approvedOn(approved)).build();
  }
}
