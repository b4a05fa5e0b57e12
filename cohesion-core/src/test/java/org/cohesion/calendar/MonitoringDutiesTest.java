package org.cohesion.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohesion.calendar.Calendars.activity;
import static org.cohesion.calendar.Calendars.calendar;
import static org.cohesion.calendar.Calendars.days;
import static org.cohesion.calendar.Calendars.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cohesion.policy.Approval;
import org.cohesion.policy.Control;
import org.cohesion.policy.ControlBuilder;
import org.cohesion.policy.Policy;
import org.cohesion.review.Frequency;
import org.cohesion.review.MonitoringActivityBuilder;
import org.cohesion.review.PartialDate;
import org.cohesion.review.SchoolTerm;
import org.cohesion.review.Term;
import org.cohesion.review.TermCalendar;
import org.cohesion.review.TermDates;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MonitoringDutiesTest {

  private static final Party HEAD = Party.builder().role(Role.HEADTEACHER).build();
  private static final Party GOVERNORS = Party.builder().role(Role.GOVERNING_BODY).build();

  @Test
  void aTermlyReportIsDueOnTheLastDayOfEachTerm() {
    Policy policy =
        policy(activity().id("m1").actor(HEAD).reportsTo(GOVERNORS).frequency(Frequency.TERMLY));

    List<Duty> duties = calendar(policy, "2026-03-31", "2027-03-30").getDuties();

    assertThat(duties)
        .extracting(Calendars::days)
        .containsExactly(
            "2026-01-01 to 2026-03-31", "2026-04-01 to 2026-08-31", "2026-09-01 to 2026-12-31");
    Duty first = duties.get(0);
    assertThat(first.getKind()).isEqualTo(DutyKind.REPORT);
    assertThat(first.getActor()).contains(HEAD);
    assertThat(first.getReportsTo()).contains(GOVERNORS);
    assertThat(first.getStatement()).contains("We look at the figures.");
    assertThat(first.getFrequency()).contains(Frequency.TERMLY);
    assertThat(first.getPointer()).hasToString("/monitoring/activities/0");
    assertThat(first.getKey()).isEqualTo(first.getSeriesKey() + "-20260331");
  }

  @Test
  void withoutSomebodyToTellItIsMonitoring() {
    Policy policy = policy(activity().frequency(Frequency.ANNUAL));

    assertThat(calendar(policy, "2026-08-31", "2026-08-31").getDuties())
        .singleElement()
        .satisfies(
            duty -> {
              assertThat(duty.getKind()).isEqualTo(DutyKind.MONITORING);
              assertThat(duty.getActor()).isEmpty();
              assertThat(duty.getReportsTo()).isEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "WEEKLY, 2026-05-04 to 2026-05-08, 52",
    "MONTHLY, 2026-05-01 to 2026-05-31, 12",
    "HALF_TERMLY, 2026-04-01 to 2026-06-16, 6",
    "TERMLY, 2026-04-01 to 2026-08-31, 3",
    "TWICE_YEARLY, 2026-03-01 to 2026-08-31, 2",
    "ANNUAL, 2025-09-01 to 2026-08-31, 1"
  })
  void isDueAtTheEndOfEachPeriod(Frequency frequency, String first, int inAYear) {
    Policy policy = policy(activity().frequency(frequency));

    assertThat(days(policy, "2026-05-03", "2027-05-02")).hasSize(inAYear).startsWith(first);
  }

  @Test
  void aWeekEndsOnFriday() {
    Policy policy = policy(activity().frequency(Frequency.WEEKLY));

    assertThat(days(policy, "2026-05-08", "2026-05-14"))
        .containsExactly("2026-05-04 to 2026-05-08");
    assertThat(days(policy, "2026-05-09", "2026-05-14")).isEmpty();
    assertThat(days(policy, "2026-05-09", "2026-05-15"))
        .containsExactly("2026-05-11 to 2026-05-15");
  }

  @Test
  void halfASchoolYearEndsWithFebruary() {
    Policy policy = policy(activity().frequency(Frequency.TWICE_YEARLY));

    assertThat(days(policy, "2027-09-01", "2028-08-31"))
        .containsExactly("2027-09-01 to 2028-02-29", "2028-03-01 to 2028-08-31");
  }

  @Test
  void aTermIsCutInTheMiddle() {
    Policy policy = policy(activity().frequency(Frequency.HALF_TERMLY).term(Term.SPRING));

    assertThat(days(policy, "2026-01-01", "2026-08-31"))
        .containsExactly("2026-01-01 to 2026-02-14", "2026-02-15 to 2026-03-31");
  }

  @Test
  void aTermOfOneDayHasNoHalves() {
    LocalDate day = LocalDate.of(2026, 1, 8);
    TermCalendar terms =
        TermCalendar.of(List.of(new SchoolTerm(Term.SPRING, new TermDates(day, day))));
    Policy policy = policy(activity().frequency(Frequency.HALF_TERMLY).term(Term.SPRING));

    assertThat(ReviewCalendar.of(policy, day, day.plusMonths(6), terms).getDuties())
        .extracting(Calendars::days)
        .containsExactly("2026-01-08");
  }

  @ParameterizedTest
  @CsvSource({
    "ANNUAL, 2026-09-01 to 2026-12-31, 1",
    ", 2026-09-01 to 2026-12-31, 1",
    "TERMLY, 2026-09-01 to 2026-12-31, 1",
    "HALF_TERMLY, 2026-09-01 to 2026-10-31, 2",
    "MONTHLY, 2026-09-01 to 2026-09-30, 4",
    "WEEKLY, 2026-08-31 to 2026-09-04, 18",
    "TWICE_YEARLY, 2025-09-01 to 2026-02-28, 2"
  })
  void aTermSaysWhen(Frequency frequency, String first, int inAYear) {
    MonitoringActivityBuilder activity = activity().term(Term.AUTUMN);
    Policy policy = policy(frequency == null ? activity : activity.frequency(frequency));

    assertThat(days(policy, "2026-02-01", "2027-01-01")).hasSize(inAYear).startsWith(first);
  }

  @Test
  void aTermAloneComesEveryYearAndSaysNoFrequency() {
    Policy policy = policy(activity().term(Term.SUMMER));

    assertThat(calendar(policy, "2026-01-01", "2027-12-31").getDuties())
        .extracting(Duty::getFrequency)
        .hasSize(2)
        .containsOnly(Optional.empty());
  }

  @Test
  void withoutARhythmItIsNotInTheCalendar() {
    assertThat(days(policy(activity()), "2026-01-01", "2035-12-31")).isEmpty();
    assertThat(days(policy(activity().frequency(Frequency.AS_NEEDED)), "2026-01-01", "2035-12-31"))
        .isEmpty();
    assertThat(
            days(
                policy(activity().frequency(Frequency.AS_NEEDED).term(Term.SPRING)),
                "2026-01-01",
                "2035-12-31"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "EVERY_TWO_YEARS, 2024-09-01 to 2026-08-31, 2026-09-01 to 2028-08-31",
    "EVERY_THREE_YEARS, 2024-09-01 to 2027-08-31, 2027-09-01 to 2030-08-31",
    "EVERY_FOUR_YEARS, 2024-09-01 to 2028-08-31, 2028-09-01 to 2032-08-31",
    "EVERY_FIVE_YEARS, 2024-09-01 to 2029-08-31, 2029-09-01 to 2034-08-31"
  })
  void yearsAreCountedFromWhenThePolicyTakesEffect(
      Frequency frequency, String first, String second) {
    Policy policy = inForce(activity().frequency(frequency), from(PartialDate.of(2025, 8, 31)));

    assertThat(days(policy, "2024-09-01", "2034-09-01")).startsWith(first, second);
  }

  @Test
  void yearsAreCountedFromTheApprovalIfItDoesNotSay() {
    Approval approval = Approval.builder().date(PartialDate.of(2025, 9)).build();
    Policy policy =
        inForce(
            activity().frequency(Frequency.EVERY_TWO_YEARS).term(Term.SPRING),
            Control.builder().approval(approval));

    assertThat(days(policy, "2025-09-01", "2031-09-01"))
        .containsExactly(
            "2027-01-01 to 2027-03-31", "2029-01-01 to 2029-03-31", "2031-01-01 to 2031-03-31");
  }

  @ParameterizedTest
  @EnumSource(
      value = Frequency.class,
      names = {"EVERY_TWO_YEARS", "EVERY_THREE_YEARS", "EVERY_FOUR_YEARS", "EVERY_FIVE_YEARS"})
  void withoutAnyStartYearsCannotBeCounted(Frequency frequency) {
    assertThat(days(policy(activity().frequency(frequency)), "2020-01-01", "2029-12-31")).isEmpty();
  }

  @Test
  void nothingIsDueBeforeThePolicyTakesEffectNorAfterItsEnd() {
    MonitoringActivityBuilder monthly = activity().frequency(Frequency.MONTHLY);
    Policy policy =
        inForce(
            monthly, from(PartialDate.of(2026, 3, 31)).effectiveUntil(PartialDate.of(2026, 5, 30)));
    Policy dayLater =
        inForce(
            monthly, from(PartialDate.of(2026, 4, 1)).effectiveUntil(PartialDate.of(2026, 5, 31)));

    assertThat(monitoring(policy))
        .containsExactly("2026-03-01 to 2026-03-31", "2026-04-01 to 2026-04-30");
    assertThat(monitoring(dayLater))
        .containsExactly("2026-04-01 to 2026-04-30", "2026-05-01 to 2026-05-31");
  }

  @Test
  void termsAreThoseOfTheSchoolAndElsewhereThoseOfTheLaw() {
    TermCalendar terms =
        TermCalendar.of(
            List.of(
                new SchoolTerm(
                    Term.SUMMER,
                    new TermDates(LocalDate.of(2026, 4, 13), LocalDate.of(2026, 7, 21))),
                new SchoolTerm(
                    Term.AUTUMN,
                    new TermDates(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 12, 18)))));
    Policy policy = policy(activity().frequency(Frequency.TERMLY));

    assertThat(
            ReviewCalendar.of(policy, LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31), terms)
                .getDuties())
        .extracting(Calendars::days)
        .containsExactly(
            "2026-04-13 to 2026-07-21", "2026-08-31 to 2026-12-18", "2027-01-01 to 2027-03-31");
  }

  @Test
  void weeksAndMonthsOfHolidaysAreLeftOut() {
    TermCalendar terms =
        TermCalendar.of(
            List.of(
                new SchoolTerm(
                    Term.SUMMER,
                    new TermDates(LocalDate.of(2026, 4, 13), LocalDate.of(2026, 7, 20))),
                new SchoolTerm(
                    Term.AUTUMN,
                    new TermDates(LocalDate.of(2026, 9, 4), LocalDate.of(2026, 12, 18)))));
    LocalDate from = LocalDate.of(2026, 7, 18);
    LocalDate to = LocalDate.of(2026, 9, 30);

    assertThat(
            ReviewCalendar.of(policy(activity().frequency(Frequency.WEEKLY)), from, to, terms)
                .getDuties())
        .extracting(Calendars::days)
        .startsWith(
            "2026-07-20 to 2026-07-24", "2026-08-31 to 2026-09-04", "2026-09-07 to 2026-09-11");
    assertThat(
            ReviewCalendar.of(policy(activity().frequency(Frequency.MONTHLY)), from, to, terms)
                .getDuties())
        .extracting(Calendars::days)
        .containsExactly("2026-07-01 to 2026-07-31", "2026-09-01 to 2026-09-30");
  }

  @Test
  void aTermThatEndsLateIsInTheYearInWhichItEnds() {
    TermCalendar terms =
        TermCalendar.of(
            List.of(
                new SchoolTerm(
                    Term.SUMMER,
                    new TermDates(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 10, 1)))));
    Policy policy = policy(activity().term(Term.SUMMER));

    assertThat(
            ReviewCalendar.of(policy, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31), terms)
                .getDuties())
        .extracting(Calendars::days)
        .containsExactly("2026-05-01 to 2026-10-01");
  }

  private static List<String> monitoring(Policy policy) {
    return calendar(policy, "2026-01-01", "2026-12-31").getDuties().stream()
        .filter(duty -> duty.getKind() == DutyKind.MONITORING)
        .map(Calendars::days)
        .toList();
  }

  private static ControlBuilder from(PartialDate date) {
    return Control.builder().effectiveFrom(date);
  }

  private static Policy inForce(MonitoringActivityBuilder activity, ControlBuilder control) {
    return policy(activity).toBuilder().control(control.build()).build();
  }
}
