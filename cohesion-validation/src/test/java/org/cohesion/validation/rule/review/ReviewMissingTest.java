package org.cohesion.validation.rule.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewMissingTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("review.missing");
  private static final Policy WITHOUT_REVIEW = Policy.builder().title("Together").build();

  @Test
  void warnsAtTheRootWhenThereIsNoReview() {
    assertThat(RULE.found(WITHOUT_REVIEW)).containsExactly("warning at ");
  }

  @Test
  void needsNoDay() {
    assertThat(RULE.findingsWithoutDay(WITHOUT_REVIEW)).hasSize(1);
  }

  @Test
  void saysNothingWhenThereIsAReviewEvenOneThatSaysNothing() {
    Policy policy = RuleUnderTest.with(ReviewSchedule.builder().build());

    assertThat(RULE.found(policy)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = PolicyStatus.class,
      names = {"SUPERSEDED", "WITHDRAWN"})
  void saysNothingAboutARetiredPolicy(PolicyStatus status) {
    assertThat(RULE.found(RuleUnderTest.of(status, WITHOUT_REVIEW))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = PolicyStatus.class,
      names = {"SUPERSEDED", "WITHDRAWN"},
      mode = EnumSource.Mode.EXCLUDE)
  void warnsWhateverTheStatusOfAPolicyInUse(PolicyStatus status) {
    assertThat(RULE.found(RuleUnderTest.of(status, WITHOUT_REVIEW))).containsExactly("warning at ");
  }

  @Test
  void saysWhatToAdd() {
    assertThat(RULE.says(WITHOUT_REVIEW))
        .containsExactly(
            "nothing says how the policy is reviewed; add review.reviewer, review.frequency"
                + " and review.nextReview");
  }
}
