package org.cohesion.validation.rule.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ControlTitleMissingTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("control.title-missing");
  private static final Policy UNTITLED = Policy.builder().build();

  @Test
  void findsAtTheRootThatThereIsNoTitle() {
    assertThat(RULE.found(UNTITLED)).containsExactly("error at ");
  }

  @Test
  void saysNothingWhenThereIsATitle() {
    assertThat(RULE.found(Policy.builder().title("Together").build())).isEmpty();
  }

  @Test
  void leavesABlankTitleToAnotherRule() {
    Policy policy = Policy.builder().title(" ").build();

    assertThat(RULE.found(policy)).isEmpty();
    assertThat(RuleUnderTest.of("text.blank").found(policy)).containsExactly("error at /title");
  }

  @ParameterizedTest
  @EnumSource(
      value = PolicyStatus.class,
      names = {"SUPERSEDED", "WITHDRAWN"})
  void saysNothingAboutARetiredPolicy(PolicyStatus status) {
    assertThat(RULE.found(RuleUnderTest.of(status, UNTITLED))).isEmpty();
  }

  @Test
  void asksForATitle() {
    assertThat(RULE.says(UNTITLED)).containsExactly("the policy has no title; add \"title\"");
  }
}
