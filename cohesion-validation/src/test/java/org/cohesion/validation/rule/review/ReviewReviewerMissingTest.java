package org.cohesion.validation.rule.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewReviewerMissingTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("review.reviewer-missing");
  private static final Policy WITHOUT_REVIEWER =
      RuleUnderTest.with(ReviewSchedule.builder().build());

  @Test
  void warnsAtTheReviewWhenNobodyIsNamed() {
    assertThat(RULE.found(WITHOUT_REVIEWER)).containsExactly("warning at /review");
  }

  @Test
  void warnsWhenTheReviewerStandsInASentenceOnly() {
    Policy policy =
        RuleUnderTest.with(
            ReviewSchedule.builder().statement("The governors look at it every spring.").build());

    assertThat(RULE.found(policy)).containsExactly("warning at /review");
  }

  @Test
  void saysNothingWhenARoleIsNamed() {
    Policy policy =
        RuleUnderTest.with(
            ReviewSchedule.builder().reviewer(RuleUnderTest.role(Role.HEADTEACHER)).build());

    assertThat(RULE.found(policy)).isEmpty();
  }

  @Test
  void saysNothingWhenABodyIsNamedWithoutARole() {
    Policy policy =
        RuleUnderTest.with(
            ReviewSchedule.builder()
                .reviewer(Party.builder().name("The trustees").build())
                .build());

    assertThat(RULE.found(policy)).isEmpty();
  }

  @Test
  void leavesAPolicyWithoutReviewToAnotherRule() {
    Policy policy = Policy.builder().build();

    assertThat(RULE.found(policy)).isEmpty();
    assertThat(RuleUnderTest.of("review.missing").found(policy)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = PolicyStatus.class,
      names = {"SUPERSEDED", "WITHDRAWN"})
  void saysNothingAboutARetiredPolicy(PolicyStatus status) {
    assertThat(RULE.found(RuleUnderTest.of(status, WITHOUT_REVIEWER))).isEmpty();
  }

  @Test
  void saysWhomToName() {
    assertThat(RULE.says(WITHOUT_REVIEWER))
        .containsExactly("nobody is named to review the policy; add review.reviewer");
  }
}
