package org.cohesion.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohesion.calendar.Calendars.calendar;
import static org.cohesion.calendar.Calendars.days;
import static org.cohesion.calendar.Calendars.policy;

import java.time.LocalDate;
import java.util.List;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Approval;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.review.Frequency;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.review.ReviewScheduleBuilder;
import org.cohesion.review.SchoolTerm;
import org.cohesion.review.Term;
import org.cohesion.review.TermCalendar;
import org.cohesion.review.TermDates;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewDutiesTest {

  private static final Party GOVERNORS = Party.builder().role(Role.GOVERNING_BODY).build();

  @Test
  void theStatedReviewIsDueAsStated() {
    Policy policy =
        policy(
            ReviewSchedule.builder()
                .statement("The governors look at this again.")
                .reviewer(GOVERNORS)
                .nextReview(PartialDate.of(2026, 9)));

    assertThat(calendar(policy, "2026-09-30", "2026-12-31").getDuties())
        .singleElement()
        .satisfies(
            duty -> {
              assertThat(duty.getKind()).isEqualTo(DutyKind.REVIEW);
              assertThat(duty.getFirstDay()).isEqualTo("2026-09-01");
              assertThat(duty.getLastDay()).isEqualTo("2026-09-30");
              assertThat(duty.getActor()).contains(GOVERNORS);
              assertThat(duty.getReportsTo()).isEmpty();
              assertThat(duty.getStatement()).contains("The governors look at this again.");
              assertThat(duty.getFrequency()).isEmpty();
              assertThat(duty.getPointer()).isEqualTo(JsonPointer.of("review", "nextReview"));
              assertThat(duty.getKey()).isEqualTo(duty.getSeriesKey());
              assertThat(duty.toString()).doesNotContain("governors look");
            });
    assertThat(days(policy, "2026-10-01", "2026-12-31")).isEmpty();
    assertThat(days(policy, "2026-01-01", "2026-09-29")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-28, WEEKLY, 2026-03-07, 2026-03-14",
    "2026-01-31, MONTHLY, 2026-02-28, 2026-03-31",
    "2026-01-31, TERMLY, 2026-05-31, 2026-09-30",
    "2026-01-31, TWICE_YEARLY, 2026-07-31, 2027-01-31",
    "2024-02-29, ANNUAL, 2025-02-28, 2026-02-28",
    "2026, ANNUAL, 2027-01-01 to 2027-12-31, 2028-01-01 to 2028-12-31",
    "2026-02, EVERY_TWO_YEARS, 2028-02-01 to 2028-02-29, 2030-02-01 to 2030-02-28",
    "2026-02, TERMLY, 2026-06-01 to 2026-06-30, 2026-10-01 to 2026-10-31"
  })
  void afterTheStatedReviewFollowOthers(
      String stated, Frequency frequency, String second, String third) {
    ReviewScheduleBuilder review =
        ReviewSchedule.builder().frequency(frequency).nextReview(PartialDate.parse(stated));

    List<Duty> duties = calendar(policy(review), "2024-01-01", "2033-12-31").getDuties();

    assertThat(duties.get(0).getPointer()).hasToString("/review/nextReview");
    assertThat(duties.get(0).getKey()).startsWith(duties.get(0).getSeriesKey() + "-20");
    assertThat(duties.get(0).getFrequency()).contains(frequency);
    assertThat(days(duties.get(1))).isEqualTo(second);
    assertThat(days(duties.get(2))).isEqualTo(third);
    assertThat(duties.get(1).getPointer()).hasToString("/review");
    assertThat(duties.get(1).getFrequency()).contains(frequency);
    assertThat(duties).extracting(Duty::getSeriesKey).containsOnly(duties.get(0).getSeriesKey());
    assertThat(duties).extracting(Duty::getKey).doesNotHaveDuplicates();
  }

  @Test
  void theReviewsOfOldPoliciesGoOn() {
    Policy policy =
        policy(
            ReviewSchedule.builder()
                .frequency(Frequency.EVERY_THREE_YEARS)
                .nextReview(PartialDate.of(1001, 6, 30)));

    assertThat(days(policy, "2020-01-01", "2029-12-31"))
        .containsExactly("2021-06-30", "2024-06-30", "2027-06-30");
  }

  @Test
  void oneThatIsNotStatedIsDueOneCycleAfterTheLast() {
    Policy policy =
        approved(
            ReviewSchedule.builder()
                .frequency(Frequency.EVERY_TWO_YEARS)
                .lastReview(PartialDate.of(2025, 5)));

    assertThat(days(policy, "2020-01-01", "2029-12-31"))
        .containsExactly("2027-05-01 to 2027-05-31", "2029-05-01 to 2029-05-31");
    assertThat(policy.reviewDueBy()).contains(LocalDate.of(2027, 5, 31));
  }

  @Test
  void orOneCycleAfterTheApproval() {
    Policy policy = approved(ReviewSchedule.builder().frequency(Frequency.ANNUAL));

    assertThat(days(policy, "2025-11-11", "2026-11-10")).containsExactly("2026-11-10");
    assertThat(days(policy, "2024-01-01", "2026-11-09")).isEmpty();
    assertThat(days(policy, "2026-11-11", "2027-11-10")).containsExactly("2027-11-10");
  }

  @Test
  void asNeededIsDueAsStatedAndNeverAgain() {
    ReviewScheduleBuilder review =
        ReviewSchedule.builder().frequency(Frequency.AS_NEEDED).term(Term.SPRING);

    assertThat(days(approved(review), "2025-01-01", "2029-12-31")).isEmpty();
    assertThat(days(policy(review), "2025-01-01", "2029-12-31")).isEmpty();
    List<Duty> stated =
        calendar(policy(review.nextReview(PartialDate.of(2027, 2, 1))), "2025-01-01", "2029-12-31")
            .getDuties();
    assertThat(stated).extracting(Calendars::days).containsExactly("2027-02-01");
    assertThat(stated.get(0).getFrequency()).isEmpty();
    assertThat(stated.get(0).getKey()).isEqualTo(stated.get(0).getSeriesKey());
  }

  @ParameterizedTest
  @CsvSource({
    "AUTUMN, 2026-09-01 to 2026-12-31",
    "SPRING, 2026-01-01 to 2026-03-31",
    "SUMMER, 2026-04-01 to 2026-08-31"
  })
  void oneOfAYearIsDueInTheStatedTerm(Term term, String days) {
    Policy policy = policy(ReviewSchedule.builder().term(term).nextReview(PartialDate.of(2026)));

    assertThat(days(policy, "2025-01-01", "2029-12-31")).containsExactly(days);
  }

  @Test
  void theYearEndsATermThatGoesOn() {
    Policy policy =
        policy(ReviewSchedule.builder().term(Term.AUTUMN).nextReview(PartialDate.of(2026)));
    TermCalendar late =
        TermCalendar.of(
            List.of(
                new SchoolTerm(
                    Term.AUTUMN,
                    new TermDates(LocalDate.of(2026, 9, 7), LocalDate.of(2027, 1, 15)))));

    assertThat(
            ReviewCalendar.of(policy, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31), late)
                .getDuties())
        .extracting(Calendars::days)
        .containsExactly("2026-09-07 to 2026-12-31");
  }

  @Test
  void aYearWithoutASchoolYearIsDueAtItsEnd() {
    Policy first =
        policy(ReviewSchedule.builder().term(Term.SPRING).nextReview(PartialDate.of(1000)));
    Policy last =
        policy(ReviewSchedule.builder().term(Term.AUTUMN).nextReview(PartialDate.of(9999)));

    assertThat(days(first, "1000-01-01", "1001-01-01")).containsExactly("1000-01-01 to 1000-12-31");
    assertThat(days(last, "9999-01-01", "9999-12-31")).containsExactly("9999-01-01 to 9999-12-31");
  }

  @Test
  void oneThatIsStatedMoreExactlyIsNotMovedToTheTerm() {
    Policy policy =
        policy(
            ReviewSchedule.builder()
                .term(Term.AUTUMN)
                .frequency(Frequency.ANNUAL)
                .nextReview(PartialDate.of(2026, 6)));

    assertThat(days(policy, "2026-01-01", "2027-12-31"))
        .containsExactly("2026-06-01 to 2026-06-30", "2027-06-01 to 2027-06-30");
  }

  @Test
  void thoseThatFollowAYearAndATermAreInThatTerm() {
    Policy policy =
        policy(
            ReviewSchedule.builder()
                .term(Term.SUMMER)
                .frequency(Frequency.EVERY_TWO_YEARS)
                .nextReview(PartialDate.of(2026)));

    assertThat(days(policy, "2026-01-01", "2029-12-31"))
        .containsExactly("2026-04-01 to 2026-08-31", "2028-04-01 to 2028-08-31");
  }

  @ParameterizedTest
  @CsvSource({
    // in the term, before it, after it
    "2025-10-15, AUTUMN, 2026-09-01 to 2026-12-31",
    "2025-06-15, AUTUMN, 2026-09-01 to 2026-12-31",
    "2025-02-15, AUTUMN, 2025-09-01 to 2026-02-15",
    "2025-02, AUTUMN, 2025-09-01 to 2026-02-28",
    "2025, AUTUMN, 2026-09-01 to 2026-12-31",
    "2025, SPRING, 2026-01-01 to 2026-12-31"
  })
  void oneThatIsWorkedOutIsDueInTheNearestTermButNotBeforeTheCycleIsOver(
      String last, Term term, String due) {
    Policy policy =
        policy(
            ReviewSchedule.builder()
                .term(term)
                .frequency(Frequency.ANNUAL)
                .lastReview(PartialDate.parse(last)));

    assertThat(days(policy, "2025-01-01", "2026-12-31")).containsExactly(due);
  }

  @Test
  void aTermSaysNothingOfReviewsThatComeMoreOftenThanEveryYear() {
    Policy policy =
        policy(
            ReviewSchedule.builder()
                .term(Term.AUTUMN)
                .frequency(Frequency.TERMLY)
                .lastReview(PartialDate.of(2025, 3, 1)));

    assertThat(days(policy, "2025-01-01", "2026-03-31"))
        .containsExactly("2025-07-01", "2025-11-01", "2026-03-01");
  }

  @Test
  void withATermAloneEveryYearHasOne() {
    ReviewScheduleBuilder review = ReviewSchedule.builder().term(Term.SPRING);

    assertThat(days(policy(review), "2026-01-01", "2027-12-31"))
        .containsExactly("2026-01-01 to 2026-03-31", "2027-01-01 to 2027-03-31");
    assertThat(days(approved(review), "2025-01-01", "2027-12-31"))
        .containsExactly("2026-01-01 to 2026-03-31", "2027-01-01 to 2027-03-31");
    assertThat(
            days(policy(review.lastReview(PartialDate.of(2026, 1, 1))), "2025-01-01", "2027-12-31"))
        .containsExactly("2027-01-01 to 2027-03-31");
    assertThat(
            days(
                policy(review.lastReview(PartialDate.of(2025, 12, 31))),
                "2025-01-01",
                "2026-12-31"))
        .containsExactly("2026-01-01 to 2026-03-31");
  }

  @Test
  void withATermAloneAStatedOneIsTheOnlyOne() {
    Policy policy =
        policy(ReviewSchedule.builder().term(Term.SPRING).nextReview(PartialDate.of(2026, 2, 1)));

    assertThat(days(policy, "2025-01-01", "2029-12-31")).containsExactly("2026-02-01");
  }

  @Test
  void halfTermlyOnesFollowInTheHalfTermsThatBeginAfterTheStated() {
    Policy policy =
        policy(
            ReviewSchedule.builder()
                .frequency(Frequency.HALF_TERMLY)
                .nextReview(PartialDate.of(2026, 2, 14)));

    assertThat(days(policy, "2026-01-01", "2026-08-31"))
        .containsExactly(
            "2026-02-14",
            "2026-02-15 to 2026-03-31",
            "2026-04-01 to 2026-06-16",
            "2026-06-17 to 2026-08-31");
  }

  @Test
  void withoutAnyDateEverySchoolYearHasOne() {
    Policy policy = policy(ReviewSchedule.builder().frequency(Frequency.ANNUAL));

    assertThat(days(policy, "2026-01-01", "2027-12-31"))
        .containsExactly("2025-09-01 to 2026-08-31", "2026-09-01 to 2027-08-31");
  }

  @Test
  void withoutAnyDateLongerCyclesCannotBeTold() {
    assertThat(
            days(
                policy(ReviewSchedule.builder().frequency(Frequency.EVERY_TWO_YEARS)),
                "2026-01-01",
                "2035-12-31"))
        .isEmpty();
  }

  @Test
  void nothingAtAllIsStated() {
    assertThat(days(policy(ReviewSchedule.builder()), "2026-01-01", "2035-12-31")).isEmpty();
    assertThat(days(approved(ReviewSchedule.builder()), "2026-01-01", "2035-12-31")).isEmpty();
  }

  @Test
  void noneIsWorkedOutForWhenThePolicyHasEnded() {
    ReviewSchedule review =
        ReviewSchedule.builder()
            .frequency(Frequency.ANNUAL)
            .nextReview(PartialDate.of(2026, 5, 1))
            .build();
    Policy onTheDay = ending(review, PartialDate.of(2027, 5, 1));
    Policy theDayBefore = ending(review, PartialDate.of(2027, 4, 30));
    Policy longAgo = ending(review, PartialDate.of(2020));

    assertThat(reviews(onTheDay)).containsExactly("2026-05-01", "2027-05-01");
    assertThat(reviews(theDayBefore)).containsExactly("2026-05-01");
    assertThat(reviews(longAgo)).containsExactly("2026-05-01");
  }

  private static List<String> reviews(Policy policy) {
    return calendar(policy, "2025-01-01", "2034-12-31").getDuties().stream()
        .filter(duty -> duty.getKind() == DutyKind.REVIEW)
        .map(Calendars::days)
        .toList();
  }

  private static Policy ending(ReviewSchedule review, PartialDate end) {
    return Policy.builder()
        .review(review)
        .control(Control.builder().effectiveUntil(end).build())
        .build();
  }

  private static Policy approved(ReviewScheduleBuilder review) {
    Approval approval = Approval.builder().date(PartialDate.of(2025, 11, 10)).build();
    return Policy.builder()
        .review(review.build())
        .control(Control.builder().approval(approval).build())
        .build();
  }
}
