package org.cohesion.validation.rule.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.policy.Approval;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.school.Role;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlApprovalMissingTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("control.approval-missing");
  private static final Policy UNAPPROVED = Policy.builder().build();

  @Test
  void warnsAtTheRootWhenThereIsNoControl() {
    assertThat(RULE.found(UNAPPROVED)).containsExactly("warning at ");
  }

  @Test
  void warnsAtTheControlWhenItHasNoApproval() {
    Policy policy = Policy.builder().control(Control.builder().version("2").build()).build();

    assertThat(RULE.found(policy)).containsExactly("warning at /control");
  }

  @Test
  void warnsAtTheApprovalWhenItHasNoDate() {
    Approval approval = Approval.builder().body(RuleUnderTest.role(Role.GOVERNING_BODY)).build();
    Policy policy = Policy.builder().control(Control.builder().approval(approval).build()).build();

    assertThat(RULE.found(policy)).containsExactly("warning at /control/approval");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026", "2026-03", "2026-03-12"})
  void saysNothingWhenTheDateIsStated(String date) {
    Policy policy = Policy.builder().control(RuleUnderTest.approvedOn(date)).build();

    assertThat(RULE.found(policy)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = PolicyStatus.class,
      names = {"SUPERSEDED", "WITHDRAWN"})
  void saysNothingAboutARetiredPolicy(PolicyStatus status) {
    assertThat(RULE.found(RuleUnderTest.of(status, UNAPPROVED))).isEmpty();
  }

  @Test
  void asksForTheDate() {
    assertThat(RULE.says(UNAPPROVED))
        .containsExactly(
            "the policy does not say when it was approved; add" + " control.approval.date");
  }
}
