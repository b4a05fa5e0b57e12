package org.cohesion.validation.rule.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ControlOwnerMissingTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("control.owner-missing");
  private static final Policy NOBODYS = Policy.builder().build();

  @Test
  void warnsAtTheRootWhenThereIsNoControl() {
    assertThat(RULE.found(NOBODYS)).containsExactly("warning at ");
  }

  @Test
  void warnsAtTheControlWhenItNamesNeitherOwnerNorAuthor() {
    Control control =
        Control.builder().linkGovernor(RuleUnderTest.role(Role.LINK_GOVERNOR)).build();

    assertThat(RULE.found(policy(control))).containsExactly("warning at /control");
  }

  @Test
  void saysNothingWhenThereIsAnOwner() {
    Control control = Control.builder().owner(RuleUnderTest.role(Role.HEADTEACHER)).build();

    assertThat(RULE.found(policy(control))).isEmpty();
  }

  @Test
  void saysNothingWhenThereIsAnAuthorEvenWithoutARole() {
    Control control =
        Control.builder().author(Party.builder().name("Robin Example").build()).build();

    assertThat(RULE.found(policy(control))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = PolicyStatus.class,
      names = {"SUPERSEDED", "WITHDRAWN"})
  void saysNothingAboutARetiredPolicy(PolicyStatus status) {
    assertThat(RULE.found(RuleUnderTest.of(status, NOBODYS))).isEmpty();
  }

  @Test
  void saysWhomToName() {
    assertThat(RULE.says(NOBODYS))
        .containsExactly(
            "nobody is named who wrote the policy or keeps it up to date; add control.author"
                + " or control.owner");
  }

  private static Policy policy(Control control) {
    return Policy.builder().control(control).build();
  }
}
