package org.cohesion.validation.rule.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.cohesion.validation.rule.RuleUnderTest.date;

import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.review.Frequency;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.validation.PolicyValidator;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewNotRecordedTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("review.not-recorded");
  private static final RuleUnderTest OVERDUE = RuleUnderTest.of("review.overdue");
  private static final ReviewSchedule OF_A_YEAR =
      ReviewSchedule.builder().frequency(Frequency.ANNUAL).build();

  /** A next review that is still to come, since one that is past has a finding of its own. */
  private static final ReviewSchedule ANNUAL =
      OF_A_YEAR.toBuilder().nextReview(date("2030")).build();

  @ParameterizedTest
  @ValueSource(strings = {"2025-11-21", "2025-10", "2024"})
  void tellsAtTheReviewWhenACycleAfterTheApprovalIsPast(String approved) {
    Policy policy = RuleUnderTest.with(ANNUAL, approved);

    assertThat(RULE.found(policy)).containsExactly("info at /review");
    assertThat(RULE.arguments(policy)).containsExactly(entry("approved", date(approved)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-11-22", "2025-11", "2025", "2026"})
  void saysNothingWhenTheCycleEndsTodayOrMayNotHaveEnded(String approved) {
    assertThat(RULE.found(RuleUnderTest.with(ANNUAL, approved))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "WEEKLY, 2026-11-15, 2026-11-14",
    "TERMLY, 2026-07-22, 2026-07-21",
    "EVERY_THREE_YEARS, 2023-11-22, 2023-11-21",
  })
  void goesByTheFrequencyStated(Frequency frequency, String lastThatIsNotPast, String firstPast) {
    ReviewSchedule review = ANNUAL.toBuilder().frequency(frequency).build();

    assertThat(RULE.found(RuleUnderTest.with(review, lastThatIsNotPast))).isEmpty();
    assertThat(RULE.found(RuleUnderTest.with(review, firstPast))).hasSize(1);
  }

  @Test
  void goesByTheFrequencyEvenIfTheNextReviewIsStillToCome() {
    ReviewSchedule review = ANNUAL.toBuilder().nextReview(date("2027-01")).build();

    assertThat(RULE.found(RuleUnderTest.with(review, "2025-10")))
        .containsExactly("info at /review");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2012", "2025-11"})
  void saysNothingWhenAReviewIsRecordedHoweverLongAgo(String last) {
    ReviewSchedule review = ANNUAL.toBuilder().lastReview(date(last)).build();

    assertThat(RULE.found(RuleUnderTest.with(review, "2010"))).isEmpty();
  }

  @Test
  void saysNothingWithoutADay() {
    assertThat(RULE.findingsWithoutDay(RuleUnderTest.with(ANNUAL, "1999"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Frequency.class,
      names = {"HALF_TERMLY", "AS_NEEDED"})
  void saysNothingWhenTheFrequencyHasNoFixedLength(Frequency frequency) {
    ReviewSchedule review = ReviewSchedule.builder().frequency(frequency).build();

    assertThat(RULE.found(RuleUnderTest.with(review, "2010"))).isEmpty();
  }

  @Test
  void saysNothingWhenFrequencyOrApprovalIsMissing() {
    assertThat(RULE.found(RuleUnderTest.with(ANNUAL))).isEmpty();
    assertThat(RULE.found(RuleUnderTest.with(ReviewSchedule.builder().build(), "2010"))).isEmpty();
  }

  @Test
  void leavesAPolicyWithoutReviewToAnotherRule() {
    Policy policy = Policy.builder().control(RuleUnderTest.approvedOn("2010")).build();

    assertThat(RULE.found(policy)).isEmpty();
    assertThat(RuleUnderTest.of("review.missing").found(policy)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = PolicyStatus.class,
      names = {"SUPERSEDED", "WITHDRAWN"})
  void saysNothingAboutARetiredPolicy(PolicyStatus status) {
    assertThat(RULE.found(RuleUnderTest.of(status, RuleUnderTest.with(ANNUAL, "2010")))).isEmpty();
  }

  @Test
  void leavesAnOverdueReviewToTheRuleAboutIt() {
    Policy overdue = RuleUnderTest.with(OF_A_YEAR, "2016-09");

    assertThat(RULE.found(overdue)).isEmpty();
    assertThat(OVERDUE.found(overdue)).hasSize(1);
  }

  @Test
  void tellsOfAnOverdueReviewIfNoOtherRuleDoes() {
    Policy overdue = RuleUnderTest.with(OF_A_YEAR, "2016-09");
    PolicyValidator validator = PolicyValidator.builder().without("review.overdue").build();

    assertThat(validator.validate(overdue, RuleUnderTest.TODAY).getFindings())
        .extracting(finding -> finding.getKind().getId())
        .contains("review.not-recorded");
  }

  @Test
  void leavesAReviewThatGoesOnForTooLongToTheRuleAboutTheStatus() {
    Policy underReview =
        RuleUnderTest.of(PolicyStatus.UNDER_REVIEW, RuleUnderTest.with(ANNUAL, "2016-09"));

    assertThat(RULE.found(underReview)).isEmpty();
    assertThat(RuleUnderTest.of("control.status-conflict").found(underReview)).hasSize(1);
  }

  @Test
  void saysSinceWhen() {
    assertThat(RULE.says(RuleUnderTest.with(ANNUAL, "2016-09")))
        .containsExactly(
            "a whole review cycle has passed since the approval in September 2016, and no"
                + " review is recorded; add review.lastReview once the policy has been reviewed");
  }
}
