package org.cohesion.validation.rule.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohesion.validation.rule.RuleUnderTest.date;

import java.util.Locale;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.review.Frequency;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewNextMissingTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("review.next-missing");
  private static final ReviewSchedule ANNUAL =
      ReviewSchedule.builder().frequency(Frequency.ANNUAL).build();
  private static final Policy WITHOUT_DATES = RuleUnderTest.with(ANNUAL);

  @Test
  void warnsAtTheReviewWhenTheDateCannotBeWorkedOut() {
    assertThat(RULE.found(WITHOUT_DATES)).containsExactly("warning at /review");
    assertThat(RULE.arguments(WITHOUT_DATES)).isEmpty();
  }

  @Test
  void informsWhenTheDateFollowsFromTheApproval() {
    Policy policy = RuleUnderTest.with(ANNUAL, "2026-03-12");

    assertThat(RULE.found(policy)).containsExactly("info at /review");
    assertThat(RULE.arguments(policy)).containsOnly(entry("due", "2027-03-12"));
  }

  @Test
  void informsWhenTheDateFollowsFromTheLastReviewWhichGoesBeforeTheApproval() {
    ReviewSchedule review = ANNUAL.toBuilder().lastReview(date("2026-10-01")).build();

    assertThat(RULE.found(RuleUnderTest.with(review))).containsExactly("info at /review");
    assertThat(RULE.arguments(RuleUnderTest.with(review, "2020-01-01")))
        .containsOnly(entry("due", "2027-10-01"));
  }

  @Test
  void givesAMonthForAMonthAndAYearForAYear() {
    assertThat(RULE.arguments(RuleUnderTest.with(ANNUAL, "2023-02")))
        .containsOnly(entry("due", "2024-02"));
    assertThat(RULE.arguments(RuleUnderTest.with(ANNUAL, "2023")))
        .containsOnly(entry("due", "2024"));
  }

  @Test
  void tellsTheLatestThatItCanBe() {
    ReviewSchedule review = ReviewSchedule.builder().frequency(Frequency.TERMLY).build();
    Policy policy = RuleUnderTest.with(review, "2026");

    assertThat(RULE.found(policy)).containsExactly("info at /review");
    assertThat(RULE.says(policy))
        .containsExactly(
            "the policy does not say when it is reviewed next; add review.nextReview (April"
                + " 2027 at the latest, going by its dates and frequency)");
    assertThat(RULE.findings(policy).get(0).text(Locale.forLanguageTag("cy")))
        .contains(
            "; ychwanegwch review.nextReview (Ebrill 2027 fan bellaf, yn ôl ei ddyddiadau a'i amlder)");
  }

  @Test
  void warnsWhenTheDateThatFollowsWouldHaveAYearOfFiveDigits() {
    assertThat(RULE.arguments(RuleUnderTest.with(ANNUAL, "9998-12-31")))
        .containsOnly(entry("due", "9999-12-31"));
    assertThat(RULE.found(RuleUnderTest.with(ANNUAL, "9999-01-01")))
        .containsExactly("warning at /review");
  }

  @ParameterizedTest
  @EnumSource(
      value = Frequency.class,
      names = {"HALF_TERMLY", "AS_NEEDED"})
  void warnsWhenTheFrequencyHasNoFixedLength(Frequency frequency) {
    ReviewSchedule review = ReviewSchedule.builder().frequency(frequency).build();

    assertThat(RULE.found(RuleUnderTest.with(review, "2026-03-12")))
        .containsExactly("warning at /review");
  }

  @Test
  void warnsWhenThereIsAnApprovalButNoFrequency() {
    Policy policy = RuleUnderTest.with(ReviewSchedule.builder().build(), "2026-03-12");

    assertThat(RULE.found(policy)).containsExactly("warning at /review");
  }

  @Test
  void saysNothingWhenTheNextReviewIsStatedEvenToTheYearOnly() {
    Policy policy = RuleUnderTest.with(ReviewSchedule.builder().nextReview(date("2027")).build());

    assertThat(RULE.found(policy)).isEmpty();
  }

  @Test
  void leavesAPolicyWithoutReviewToAnotherRule() {
    assertThat(RULE.found(Policy.builder().build())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = PolicyStatus.class,
      names = {"SUPERSEDED", "WITHDRAWN"})
  void saysNothingAboutARetiredPolicy(PolicyStatus status) {
    assertThat(RULE.found(RuleUnderTest.of(status, WITHOUT_DATES))).isEmpty();
  }

  @Test
  void asksForTheDate() {
    assertThat(RULE.says(WITHOUT_DATES))
        .containsExactly(
            "the policy does not say when it is reviewed next; add" + " review.nextReview");
  }

  @Test
  void tellsTheDateThatCanBeWorkedOut() {
    assertThat(RULE.says(RuleUnderTest.with(ANNUAL, "2026-03-12")))
        .containsExactly(
            "the policy does not say when it is reviewed next; add review.nextReview (12"
                + " March 2027, going by its dates and frequency)");
  }

  private static java.util.Map.Entry<String, Object> entry(String name, String date) {
    return java.util.Map.entry(name, date(date));
  }
}
