package org.cohesion.validation.rule.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.policy.Approval;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ControlApproverMissingTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("control.approver-missing");
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
  void warnsAtTheApprovalWhenItHasADateOnly() {
    Policy policy = Policy.builder().control(RuleUnderTest.approvedOn("2026-03")).build();

    assertThat(RULE.found(policy)).containsExactly("warning at /control/approval");
  }

  @Test
  void saysNothingWhenARoleOrANameIsStated() {
    assertThat(RULE.found(approvedBy(RuleUnderTest.role(Role.TRUST)))).isEmpty();
    assertThat(RULE.found(approvedBy(Party.builder().name("The trustees").build()))).isEmpty();
  }

  @Test
  void saysNothingWhenAFurtherApprovalNamesSomebody() {
    Approval further = Approval.builder().body(RuleUnderTest.role(Role.TRUST)).build();
    Control control = Control.builder().addAlsoApproved(further).build();

    assertThat(RULE.found(Policy.builder().control(control).build())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = PolicyStatus.class,
      names = {"SUPERSEDED", "WITHDRAWN"})
  void saysNothingAboutARetiredPolicy(PolicyStatus status) {
    assertThat(RULE.found(RuleUnderTest.of(status, UNAPPROVED))).isEmpty();
  }

  @Test
  void saysWhomToName() {
    assertThat(RULE.says(UNAPPROVED))
        .containsExactly("the policy does not say who approved it; add control.approval.body");
  }

  private static Policy approvedBy(Party body) {
    Approval approval = Approval.builder().body(body).build();
    return Policy.builder().control(Control.builder().approval(approval).build()).build();
  }
}
