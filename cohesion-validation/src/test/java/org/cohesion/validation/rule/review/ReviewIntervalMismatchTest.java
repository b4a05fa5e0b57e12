package org.cohesion.validation.rule.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.cohesion.validation.rule.RuleUnderTest.date;

import java.util.List;
import java.util.Locale;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.review.Frequency;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewIntervalMismatchTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("review.interval-mismatch");

  @ParameterizedTest
  @CsvSource({
    "2025-01-15, 2026-01-15", // on the day
    "2025-01-15, 2026-05-15", // four months late
    "2025-01-15, 2025-09-15", // four months early
    "2024-02-29, 2025-06-29", // sixteen months, from a leap day
    "2024-10-31, 2026-02-28", // four months after 31 October
  })
  void saysNothingWithinFourMonthsToTheDay(String approved, String next) {
    assertThat(RULE.found(annual(approved, next))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-15, 2026-05-16", // a day more
    "2025-01-15, 2025-09-14", // a day less
    "2024-02-29, 2025-06-30",
    "2024-10-31, 2026-03-01",
  })
  void warnsFromADayMoreThanFourMonthsOn(String approved, String next) {
    assertThat(RULE.found(annual(approved, next))).containsExactly("warning at /review/nextReview");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01, 2026-05", // 31 January and 1 May are within four months of a year
    "2025-01, 2026-05-31", // four months after 31 January 2026
    "2025-01-15, 2026-05", // 1 to 15 May are
    "2025, 2026", // any year apart
    "2025, 2027-04", // 31 December 2025 and 1 April are
    "2025-01-15, 2025", // after 15 September it is
    "2025-06, 2026-02",
    "2025-03, 2025",
  })
  void saysNothingWhenSomeDayThatTheDatesCanMeanFits(String approved, String next) {
    assertThat(RULE.found(annual(approved, next))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01, 2026-06",
    "2025-01, 2026-06-01",
    "2025-01-15, 2026-06",
    "2025, 2027-05",
    "2025, 2028",
    "2025-06, 2026-01",
    "2025-06, 2025",
    "2025-06-30, 2026-02-27",
  })
  void warnsWhenNoDayThatTheDatesCanMeanFits(String approved, String next) {
    assertThat(RULE.found(annual(approved, next))).containsExactly("warning at /review/nextReview");
  }

  @Test
  void countsFromTheLastReviewAndNotFromTheApproval() {
    ReviewSchedule fits = review("2026-01-15").lastReview(date("2025-01-15")).build();
    ReviewSchedule doesNot = review("2028-01-15").lastReview(date("2025-01-15")).build();

    assertThat(RULE.found(RuleUnderTest.with(fits, "2020-01-15"))).isEmpty();
    assertThat(RULE.arguments(RuleUnderTest.with(doesNot, "2020-01-15")))
        .containsExactly(
            entry("months", 36),
            entry("stated", Frequency.ANNUAL),
            entry("last", date("2025-01-15")));
  }

  @Test
  void namesTheApprovalWhenThereIsNoLastReview() {
    assertThat(RULE.arguments(annual("2025-01", "2028-03")))
        .containsExactly(
            entry("months", 38),
            entry("stated", Frequency.ANNUAL),
            entry("approved", date("2025-01")));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-31, 2028-02-01, 37",
    "2025-06, 2025-07, 1",
    "2025-06, 2025-06, 0",
  })
  void countsTheMonthsWhereBothAreKnown(String approved, String next, int months) {
    assertThat(RULE.arguments(annual(approved, next)))
        .containsEntry("months", months)
        .doesNotContainKey("least");
  }

  @ParameterizedTest
  @CsvSource({
    "2016-09, 2019, 28, 39",
    "2016, 2019-09, 33, 44",
    "2016, 2019-09-30, 33, 44",
    "2016, 2019, 25, 47",
    "2025-06, 2025, 0, 6", // a review before the approval is not one after it
  })
  void saysHowFewAndHowManyMonthsTheyCanBe(String approved, String next, int least, int most) {
    assertThat(RULE.arguments(annual(approved, next)))
        .containsEntry("least", least)
        .containsEntry("months", most);
  }

  @Test
  void isNoSurerThanTheDates() {
    ReviewSchedule review =
        review("2017-01").lastReview(date("2016")).frequency(Frequency.EVERY_TWO_YEARS).build();
    Policy policy = RuleUnderTest.with(review);

    assertThat(RULE.says(policy))
        .containsExactly(
            "the next review is 1 to 12 months after the last review in 2016, but the policy"
                + " says it is reviewed every two years; change the date or the frequency");
    assertThat(RULE.findings(policy).get(0).text(Locale.forLanguageTag("cy")))
        .startsWith("mae'r adolygiad nesaf 1 i 12 mis ar ôl yr adolygiad diwethaf yn 2016, ond");
  }

  @ParameterizedTest
  @CsvSource({
    "WEEKLY, 2025-05-22, 2025-05-23",
    "MONTHLY, 2025-06-15, 2025-06-16",
    "TERMLY, 2025-09-15, 2025-09-16",
    "TWICE_YEARLY, 2025-11-15, 2025-11-16",
    "EVERY_TWO_YEARS, 2027-05-15, 2027-05-16",
    "EVERY_THREE_YEARS, 2028-05-15, 2028-05-16",
    "EVERY_FOUR_YEARS, 2029-05-15, 2029-05-16",
    "EVERY_FIVE_YEARS, 2030-05-15, 2030-05-16",
  })
  void knowsEveryCycle(Frequency frequency, String lastThatFits, String firstThatDoesNot) {
    ReviewSchedule fits = review(lastThatFits).frequency(frequency).build();
    ReviewSchedule doesNot = review(firstThatDoesNot).frequency(frequency).build();

    assertThat(RULE.found(RuleUnderTest.with(fits, "2025-01-15"))).isEmpty();
    assertThat(RULE.found(RuleUnderTest.with(doesNot, "2025-01-15"))).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Frequency.class,
      names = {"HALF_TERMLY", "AS_NEEDED"})
  void saysNothingWhenTheFrequencyHasNoFixedLength(Frequency frequency) {
    ReviewSchedule review = review("2035").frequency(frequency).build();

    assertThat(RULE.found(RuleUnderTest.with(review, "2025-01-15"))).isEmpty();
  }

  @Test
  void saysNothingWhenOneOfTheThreeIsMissing() {
    ReviewSchedule noFrequency = ReviewSchedule.builder().nextReview(date("2035")).build();
    ReviewSchedule noNextReview =
        ReviewSchedule.builder().frequency(Frequency.ANNUAL).lastReview(date("2025")).build();
    ReviewSchedule nothingToCountFrom = review("2035").build();

    assertThat(
            List.of(
                RuleUnderTest.with(noFrequency, "2025"),
                RuleUnderTest.with(noNextReview, "2025"),
                RuleUnderTest.with(nothingToCountFrom),
                Policy.builder().build()))
        .allSatisfy(policy -> assertThat(RULE.found(policy)).isEmpty());
  }

  @Test
  void leavesANextReviewBeforeTheApprovalToAnotherRule() {
    Policy policy = annual("2025-01-15", "2024-01-15");

    assertThat(RULE.found(policy)).isEmpty();
    assertThat(RuleUnderTest.of("review.before-approval").found(policy)).hasSize(1);
  }

  @Test
  void leavesANextReviewBetweenLastReviewAndApprovalToAnotherRule() {
    ReviewSchedule review = review("2024-09").lastReview(date("2020-01")).build();

    assertThat(RULE.found(RuleUnderTest.with(review, "2025-01-15"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = PolicyStatus.class,
      names = {"SUPERSEDED", "WITHDRAWN"})
  void saysNothingAboutARetiredPolicy(PolicyStatus status) {
    assertThat(RULE.found(RuleUnderTest.of(status, annual("2025-01-15", "2028-01-15")))).isEmpty();
  }

  @Test
  void saysHowFarTheReviewIsFromTheApproval() {
    assertThat(RULE.says(annual("2016-09", "2019-09")))
        .containsExactly(
            "the next review is 36 months after the approval in September 2016, but the"
                + " policy says it is reviewed every year; change the date or the frequency");
  }

  @Test
  void saysHowFarTheReviewIsFromTheLastOne() {
    ReviewSchedule review =
        review("2025-02-03")
            .lastReview(date("2025-01-02"))
            .frequency(Frequency.EVERY_TWO_YEARS)
            .build();

    assertThat(RULE.says(RuleUnderTest.with(review)))
        .containsExactly(
            "the next review is 1 month after the last review on 2 January 2025, but the"
                + " policy says it is reviewed every two years; change the date or the frequency");
  }

  private static org.cohesion.review.ReviewScheduleBuilder review(String next) {
    return ReviewSchedule.builder().frequency(Frequency.ANNUAL).nextReview(date(next));
  }

  private static Policy annual(String approved, String next) {
    return RuleUnderTest.with(review(next).build(), approved);
  }
}
