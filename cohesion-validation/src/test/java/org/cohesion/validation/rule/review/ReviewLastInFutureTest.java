package org.cohesion.validation.rule.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.cohesion.validation.rule.RuleUnderTest.date;

import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewLastInFutureTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("review.last-in-future");

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-23", "2026-12", "2027", "2027-05-12"})
  void findsAReviewThatIsCertainlyAfterTheDay(String last) {
    assertThat(RULE.found(policy(last))).containsExactly("error at /review/lastReview");
    assertThat(RULE.arguments(policy(last))).containsExactly(entry("last", date(last)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22", "2026-11-21", "2026-11", "2026", "2012"})
  void saysNothingWhenTheReviewMayBeOnTheDayOrBefore(String last) {
    assertThat(RULE.found(policy(last))).isEmpty();
  }

  @Test
  void saysNothingWithoutADayOrALastReview() {
    ReviewSchedule next = ReviewSchedule.builder().nextReview(date("2028")).build();

    assertThat(RULE.findingsWithoutDay(policy("9999"))).isEmpty();
    assertThat(RULE.found(RuleUnderTest.with(next))).isEmpty();
    assertThat(RULE.found(Policy.builder().build())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void findsItWhateverTheStatus(PolicyStatus status) {
    assertThat(RULE.found(RuleUnderTest.of(status, policy("2027")))).hasSize(1);
  }

  @Test
  void givesTheDate() {
    assertThat(RULE.says(policy("2027-05-12")))
        .containsExactly(
            "the last review is dated 12 May 2027, which is still to come; correct the date, or"
                + " put it in review.nextReview if that is meant");
  }

  private static Policy policy(String last) {
    return RuleUnderTest.with(ReviewSchedule.builder().lastReview(date(last)).build());
  }
}
