package org.cohesion.validation.rule.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.cohesion.validation.rule.RuleUnderTest.date;

import java.time.LocalDate;
import java.util.Locale;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.review.Frequency;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.review.Term;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewOverdueTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("review.overdue");
  private static final ReviewSchedule ANNUAL =
      ReviewSchedule.builder().frequency(Frequency.ANNUAL).build();

  @ParameterizedTest
  @CsvSource({"2026-11-22", "2026-11-23", "2026-11", "2026", "2027-01"})
  void saysNothingWhenTheNextReviewIsTodayOrMayStillCome(String next) {
    assertThat(RULE.found(dueOn(next))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-11-21", "2026-10", "2025"})
  void warnsAtTheNextReviewWhenItIsPast(String next) {
    assertThat(RULE.found(dueOn(next))).containsExactly("warning at /review/nextReview");
    assertThat(RULE.arguments(dueOn(next))).containsExactly(entry("stated", date(next)));
  }

  @ParameterizedTest
  @CsvSource({"2026-11, 2026-11-30, 2026-12-01", "2026, 2026-12-31, 2027-01-01"})
  void aMonthOrAYearIsPastWhenItsLastDayIs(String next, LocalDate lastDay, LocalDate dayAfter) {
    assertThat(RULE.found(dueOn(next), lastDay)).isEmpty();
    assertThat(RULE.found(dueOn(next), dayAfter)).hasSize(1);
  }

  @Test
  void saysNothingWithoutADay() {
    assertThat(RULE.findingsWithoutDay(dueOn("1999"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2025-11-22", "2025-11", "2025", "2026"})
  void saysNothingWhenACycleAfterTheApprovalIsNotPast(String approved) {
    assertThat(RULE.found(RuleUnderTest.with(ANNUAL, approved))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2025-11-21, 2026-11-21", "2025-10, 2026-10", "2024, 2025"})
  void warnsAtTheReviewWhenACycleAfterTheApprovalIsPast(String approved, String due) {
    Policy policy = RuleUnderTest.with(ANNUAL, approved);

    assertThat(RULE.found(policy)).containsExactly("warning at /review");
    assertThat(RULE.arguments(policy))
        .containsExactly(entry("due", date(due)), entry("approved", date(approved)));
  }

  @Test
  void countsFromTheLastReviewWhenThereIsOne() {
    ReviewSchedule recent = ANNUAL.toBuilder().lastReview(date("2026-01")).build();
    ReviewSchedule longAgo = ANNUAL.toBuilder().lastReview(date("2025-10-01")).build();

    assertThat(RULE.found(RuleUnderTest.with(recent, "2010-01"))).isEmpty();
    assertThat(RULE.found(RuleUnderTest.with(longAgo))).containsExactly("warning at /review");
  }

  @Test
  void goesByTheStatedNextReviewEvenIfTheFrequencyMakesItEarlier() {
    ReviewSchedule review = ANNUAL.toBuilder().nextReview(date("2027-01")).build();

    assertThat(RULE.found(RuleUnderTest.with(review, "2020"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Frequency.class,
      names = {"HALF_TERMLY", "AS_NEEDED"})
  void saysNothingWhenNoDayCanBeWorkedOut(Frequency frequency) {
    ReviewSchedule review = ReviewSchedule.builder().frequency(frequency).build();

    assertThat(RULE.found(RuleUnderTest.with(review, "2010"))).isEmpty();
    assertThat(RULE.found(RuleUnderTest.with(ANNUAL))).isEmpty();
    assertThat(RULE.found(Policy.builder().build())).isEmpty();
  }

  @Test
  void leavesANextReviewBeforeTheApprovalToAnotherRule() {
    ReviewSchedule review = ReviewSchedule.builder().nextReview(date("2024")).build();

    assertThat(RULE.found(RuleUnderTest.with(review, "2025"))).isEmpty();
  }

  @Test
  void leavesANextReviewBeforeTheLastOneToAnotherRule() {
    ReviewSchedule review =
        ReviewSchedule.builder().nextReview(date("2024")).lastReview(date("2025")).build();

    assertThat(RULE.found(RuleUnderTest.with(review))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = PolicyStatus.class,
      names = {"SUPERSEDED", "WITHDRAWN"})
  void saysNothingAboutARetiredPolicy(PolicyStatus status) {
    assertThat(RULE.found(RuleUnderTest.of(status, dueOn("2020")))).isEmpty();
  }

  @Test
  void saysWhichStatedDateIsPast() {
    assertThat(RULE.says(dueOn("2019-09")))
        .containsExactly(
            "the review was due in September 2019; review the policy, then set"
                + " review.lastReview and review.nextReview");
  }

  @Test
  void saysWhichDayWasWorkedOut() {
    assertThat(RULE.says(RuleUnderTest.with(ANNUAL, "2010-01")))
        .containsExactly(
            "the review was due in January 2011, going by the policy's dates and frequency, and none"
                + " is recorded since the approval in January 2010; review the policy, then set review.lastReview and review.nextReview");
  }

  @ParameterizedTest
  @CsvSource({
    "TERMLY, 2024, 2025-04",
    "TWICE_YEARLY, 2024, 2025-06",
    "MONTHLY, 2024, 2025-01",
    "WEEKLY, 2024, 2025-01-07",
    "WEEKLY, 2024-06, 2024-07-07",
  })
  void saysWhatIsTheLatestWhereADateOfThatKindCannotTell(
      Frequency frequency, String approved, String latest) {
    ReviewSchedule review = ReviewSchedule.builder().frequency(frequency).build();

    assertThat(RULE.arguments(RuleUnderTest.with(review, approved)))
        .containsExactly(entry("latest", date(latest)), entry("approved", date(approved)));
  }

  @ParameterizedTest
  @CsvSource({
    "TERMLY, 2024-06, 2024-10",
    "WEEKLY, 2024-06-30, 2024-07-07",
    "EVERY_TWO_YEARS, 2022, 2024",
    "EVERY_TWO_YEARS, 2022-02, 2024-02",
  })
  void saysTheDateAsFarAsItIsKnown(Frequency frequency, String approved, String due) {
    ReviewSchedule review = ReviewSchedule.builder().frequency(frequency).build();

    assertThat(RULE.arguments(RuleUnderTest.with(review, approved)))
        .containsExactly(entry("due", date(due)), entry("approved", date(approved)));
  }

  @Test
  void saysWhichMonthIsTheLatest() {
    ReviewSchedule review = ReviewSchedule.builder().frequency(Frequency.TERMLY).build();
    Policy policy = RuleUnderTest.with(review, "2024");

    assertThat(RULE.says(policy))
        .containsExactly(
            "the review was due by April 2025 at the latest, going by the policy's dates and"
                + " frequency, and none is recorded since the approval in 2024; review the policy,"
                + " then set review.lastReview and review.nextReview");
    assertThat(RULE.findings(policy).get(0).text(Locale.forLanguageTag("cy")))
        .contains("i'w gynnal erbyn Ebrill 2025 fan bellaf, yn ôl dyddiadau");
  }

  @Test
  void saysNothingOfAYearThatNoDateCanHave() {
    assertThat(RULE.found(RuleUnderTest.with(ANNUAL, "9999"), LocalDate.MAX)).isEmpty();
    assertThat(RULE.found(RuleUnderTest.with(ANNUAL, "9998"), LocalDate.MAX)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "AUTUMN, 2019, the autumn term 2019, yn ystod tymor yr hydref 2019",
    "SPRING, 2019, the spring term 2019, yn ystod tymor y gwanwyn 2019",
    "SUMMER, 2026, the summer term 2026, yn ystod tymor yr haf 2026",
  })
  void namesTheTermThatThePolicyNames(Term term, String next, String said, String inWelsh) {
    Policy policy = inTerm(term, next);

    assertThat(RULE.says(policy))
        .containsExactly(
            "the review was due in "
                + said
                + "; review the policy, then set review.lastReview and review.nextReview");
    assertThat(RULE.findings(policy).get(0).text(Locale.forLanguageTag("cy"))).contains(inWelsh);
  }

  @ParameterizedTest
  @CsvSource({"2019-11, in November 2019", "2019-11-05, on 5 November 2019"})
  void namesTheMonthOrDayWhereThePolicyDoesWhateverTheTerm(String next, String said) {
    assertThat(RULE.says(inTerm(Term.AUTUMN, next)))
        .containsExactly(
            "the review was due "
                + said
                + "; review the policy, then set review.lastReview and review.nextReview");
  }

  @ParameterizedTest
  @CsvSource({
    "SPRING, 2026-04-14, 2026-04-15",
    "SUMMER, 2026-09-14, 2026-09-15",
    "AUTUMN, 2026-12-31, 2027-01-01",
  })
  void aTermIsPastWhenItsLastDayOrThatOfTheYearIs(
      Term term, LocalDate lastDay, LocalDate dayAfter) {
    assertThat(RULE.found(inTerm(term, "2026"), lastDay)).isEmpty();
    assertThat(RULE.found(inTerm(term, "2026"), dayAfter)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-09-18, AUTUMN, autumn term 2019",
    "2018-09-18, SUMMER, summer term 2019",
    "2018-06, AUTUMN, autumn term 2019",
    "2018-01, SUMMER, summer term 2019",
    "2018, SPRING, spring term 2019",
  })
  void worksOutNoDayWhereThePolicyNamesATerm(String approved, Term term, String said) {
    ReviewSchedule review = ANNUAL.toBuilder().term(term).build();

    assertThat(RULE.says(RuleUnderTest.with(review, approved)).get(0))
        .startsWith(
            "the review was due in the "
                + said
                + ", going by the policy's dates and frequency, and none is recorded since the"
                + " approval ");
  }

  @Test
  void aTermThatWasWorkedOutIsPastWhenItsLastDayIs() {
    Policy policy = RuleUnderTest.with(ANNUAL.toBuilder().term(Term.AUTUMN).build(), "2025-09-18");

    assertThat(RULE.found(policy, LocalDate.of(2027, 1, 14))).isEmpty();
    assertThat(RULE.found(policy, LocalDate.of(2027, 1, 15))).hasSize(1);
  }

  @Test
  void worksOutADayWhereReviewsAreMoreOftenThanTheTermComes() {
    ReviewSchedule review =
        ReviewSchedule.builder().frequency(Frequency.TERMLY).term(Term.AUTUMN).build();

    assertThat(RULE.arguments(RuleUnderTest.with(review, "2025-09-18")))
        .contains(entry("due", date("2026-01-18")));
  }

  @Test
  void saysNothingOfApprovalsWhereAReviewIsRecorded() {
    ReviewSchedule review = ANNUAL.toBuilder().lastReview(date("2020-03")).build();

    assertThat(RULE.arguments(RuleUnderTest.with(review, "2019-03")))
        .containsExactly(entry("due", date("2021-03")));
  }

  private static Policy inTerm(Term term, String next) {
    return RuleUnderTest.with(ReviewSchedule.builder().term(term).nextReview(date(next)).build());
  }

  private static Policy dueOn(String next) {
    return RuleUnderTest.with(ReviewSchedule.builder().nextReview(date(next)).build());
  }
}
