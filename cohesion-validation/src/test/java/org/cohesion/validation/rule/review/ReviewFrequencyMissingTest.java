package org.cohesion.validation.rule.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.review.Frequency;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.review.Term;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewFrequencyMissingTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("review.frequency-missing");
  private static final Policy WITHOUT_FREQUENCY =
      RuleUnderTest.with(ReviewSchedule.builder().build());

  @Test
  void warnsAtTheReviewWhenThereIsNoFrequency() {
    assertThat(RULE.found(WITHOUT_FREQUENCY)).containsExactly("warning at /review");
  }

  @Test
  void needsNoDay() {
    assertThat(RULE.findingsWithoutDay(WITHOUT_FREQUENCY)).hasSize(1);
  }

  @Test
  void warnsWhenTheFrequencyStandsInASentenceOrCouldBeGuessed() {
    ReviewSchedule review =
        ReviewSchedule.builder()
            .statement("The governors look at it every spring.")
            .term(Term.SPRING)
            .lastReview(RuleUnderTest.date("2026-03"))
            .nextReview(RuleUnderTest.date("2027-03"))
            .build();

    assertThat(RULE.found(RuleUnderTest.with(review))).containsExactly("warning at /review");
  }

  @ParameterizedTest
  @EnumSource
  void saysNothingWhateverTheFrequency(Frequency frequency) {
    ReviewSchedule review = ReviewSchedule.builder().frequency(frequency).build();

    assertThat(RULE.found(RuleUnderTest.with(review))).isEmpty();
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
    assertThat(RULE.found(RuleUnderTest.of(status, WITHOUT_FREQUENCY))).isEmpty();
  }

  @Test
  void saysWhatToState() {
    assertThat(RULE.says(WITHOUT_FREQUENCY))
        .containsExactly(
            "the policy does not say how often it is reviewed; add" + " review.frequency");
  }
}
