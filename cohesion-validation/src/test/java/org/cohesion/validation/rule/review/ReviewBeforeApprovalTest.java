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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewBeforeApprovalTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("review.before-approval");

  @ParameterizedTest
  @CsvSource({
    "2025-06-14, 2025-06-15",
    "2025-05, 2025-06-01",
    "2025-05-31, 2025-06",
    "2025-05, 2025-06",
    "2024, 2025-01-01",
    "2024-12-31, 2025",
    "2024, 2025",
  })
  void findsANextReviewThatIsCertainlyBeforeTheApproval(String next, String approved) {
    assertThat(RULE.found(policy(next, approved))).containsExactly("error at /review/nextReview");
    assertThat(RULE.arguments(policy(next, approved)))
        .containsExactly(entry("next", date(next)), entry("approved", date(approved)));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-06-15, 2025-06-15",
    "2025-06-16, 2025-06-15",
    "2025-06, 2025-06-30",
    "2025-06-01, 2025-06",
    "2025, 2025-06-15",
    "2025-01-01, 2025",
    "2025, 2025",
  })
  void saysNothingWhenTheNextReviewMayBeOnTheDayOfTheApprovalOrLater(String next, String approved) {
    assertThat(RULE.found(policy(next, approved))).isEmpty();
  }

  @Test
  void findsANextReviewBeforeTheLastOne() {
    ReviewSchedule review = review("2025-06-14", "2025-06-15");

    assertThat(RULE.found(RuleUnderTest.with(review)))
        .containsExactly("error at /review/nextReview");
    assertThat(RULE.arguments(RuleUnderTest.with(review)))
        .containsExactly(entry("next", date("2025-06-14")), entry("last", date("2025-06-15")));
  }

  @Test
  void saysNothingWhenTheNextReviewIsOnTheDayOfTheLastOne() {
    assertThat(RULE.found(RuleUnderTest.with(review("2025-06-15", "2025-06-15")))).isEmpty();
  }

  @Test
  void makesOneFindingOfANextReviewBeforeBoth() {
    Policy policy = RuleUnderTest.with(review("2024", "2025"), "2026");

    assertThat(RULE.arguments(policy))
        .containsExactly(entry("next", date("2024")), entry("last", date("2025")));
  }

  @Test
  void findsANextReviewBetweenTheLastOneAndTheApproval() {
    Policy policy = RuleUnderTest.with(review("2025", "2024"), "2026");

    assertThat(RULE.arguments(policy))
        .containsExactly(entry("next", date("2025")), entry("approved", date("2026")));
  }

  @Test
  void saysNothingWhenThereIsNothingToCompare() {
    ReviewSchedule nextOnly = ReviewSchedule.builder().nextReview(date("2020")).build();
    ReviewSchedule lastOnly = ReviewSchedule.builder().lastReview(date("2020")).build();

    assertThat(RULE.found(RuleUnderTest.with(nextOnly))).isEmpty();
    assertThat(RULE.found(RuleUnderTest.with(lastOnly, "2025"))).isEmpty();
    assertThat(RULE.found(Policy.builder().control(RuleUnderTest.approvedOn("2025")).build()))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = PolicyStatus.class,
      names = {"SUPERSEDED", "WITHDRAWN"})
  void saysNothingAboutARetiredPolicy(PolicyStatus status) {
    assertThat(RULE.found(RuleUnderTest.of(status, policy("2024", "2025")))).isEmpty();
  }

  @Test
  void givesBothDatesWhenTheReviewIsBeforeTheApproval() {
    assertThat(RULE.says(policy("2024-03", "2025-06-15")))
        .containsExactly(
            "the next review is due in March 2024, before the approval on 15 June 2025;"
                + " correct one of the dates");
  }

  @Test
  void givesBothDatesWhenTheReviewIsBeforeTheLastOne() {
    assertThat(RULE.says(RuleUnderTest.with(review("2024", "2025-06"))))
        .containsExactly(
            "the next review is due in 2024, before the last review in June 2025; correct"
                + " one of the dates");
  }

  private static ReviewSchedule review(String next, String last) {
    return ReviewSchedule.builder().nextReview(date(next)).lastReview(date(last)).build();
  }

  private static Policy policy(String next, String approved) {
    return RuleUnderTest.with(ReviewSchedule.builder().nextReview(date(next)).build(), approved);
  }
}
