package org.cohesion.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cohesion.calendar.Calendars.activity;
import static org.cohesion.calendar.Calendars.calendar;
import static org.cohesion.calendar.Calendars.days;
import static org.cohesion.calendar.Calendars.policy;
import static org.cohesion.calendar.Calendars.procedure;

import java.time.LocalDate;
import org.cohesion.policy.Approval;
import org.cohesion.policy.Consultation;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.policy.VersionEntry;
import org.cohesion.review.AcademicYear;
import org.cohesion.review.Frequency;
import org.cohesion.review.Monitoring;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.review.TermCalendar;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.ProceduresBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ReviewCalendarTest {

  private static final Policy NOTHING = Policy.builder().build();

  @Test
  void saysWhichDaysItIsOf() {
    ReviewCalendar calendar = calendar(NOTHING, "2026-01-01", "2026-12-31");

    assertThat(calendar.getFirstDay()).isEqualTo("2026-01-01");
    assertThat(calendar.getLastDay()).isEqualTo("2026-12-31");
    assertThat(calendar.getDuties()).isEmpty();
    assertThat(calendar.isComplete()).isTrue();
  }

  @Test
  void mayBeOfOneDay() {
    Policy policy = policy(procedure().due(PartialDate.of(2026, 5, 1)));

    assertThat(days(policy, "2026-05-01", "2026-05-01")).containsExactly("2026-05-01");
    assertThat(days(policy, "2026-04-30", "2026-04-30")).isEmpty();
    assertThat(days(policy, "2026-05-02", "2026-05-02")).isEmpty();
  }

  @Test
  void mustNotEndBeforeItBegins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar(NOTHING, "2026-05-02", "2026-05-01"))
        .withMessage("A calendar must not end before it begins");
  }

  @Test
  void spansTenYearsAtMost() {
    assertThat(calendar(NOTHING, "2024-02-29", "2034-02-28").isComplete()).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar(NOTHING, "2024-02-29", "2034-03-01"))
        .withMessage("A calendar must not span more than 10 years");
  }

  @Test
  void hasYearsOfFourDigits() {
    assertThat(calendar(NOTHING, "1000-01-01", "1000-01-01").isComplete()).isTrue();
    assertThat(calendar(NOTHING, "9999-12-31", "9999-12-31").isComplete()).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar(NOTHING, "0999-12-31", "1000-01-01"))
        .withMessage("The years of a calendar must have four digits");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar(NOTHING, "9999-12-31", "+10000-01-01"))
        .withMessage("The years of a calendar must have four digits");
  }

  @Test
  void worksOutEveryRhythmAtBothEndsOfTime() {
    for (Frequency frequency : Frequency.values()) {
      Policy policy =
          policy(activity().frequency(frequency)).toBuilder()
              .control(Control.builder().effectiveFrom(PartialDate.of(1000)).build())
              .review(ReviewSchedule.builder().frequency(frequency).build())
              .build();

      assertThat(calendar(policy, "1000-01-01", "1009-12-31").isComplete()).isTrue();
      assertThat(calendar(policy, "9990-01-01", "9999-12-31").isComplete()).isTrue();
    }
  }

  @Test
  @SuppressWarnings("NullAway")
  void needsAPolicyAndTerms() {
    LocalDate day = LocalDate.of(2026, 1, 1);

    assertThatThrownBy(() -> ReviewCalendar.of(null, day, day, TermCalendar.statutory()))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("policy");
    assertThatThrownBy(() -> ReviewCalendar.of(NOTHING, day, day, null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("terms");
  }

  @Test
  void ordersDutiesByLastDayThenFirstThenKindThenPlace() {
    Policy policy =
        Policy.builder()
            .control(Control.builder().effectiveUntil(PartialDate.of(2026, 12, 31)).build())
            .review(ReviewSchedule.builder().nextReview(PartialDate.of(2026, 12, 31)).build())
            .monitoring(
                Monitoring.builder()
                    .addActivities(
                        activity().frequency(Frequency.MONTHLY).build(),
                        activity().frequency(Frequency.TERMLY).build())
                    .build())
            .procedures(
                Procedures.builder()
                    .addGeneral(
                        procedure().due(PartialDate.of(2026, 12)).build(),
                        procedure().due(PartialDate.of(2026, 12, 30)).build(),
                        procedure().due(PartialDate.of(2026, 12)).build())
                    .build())
            .build();

    assertThat(calendar(policy, "2026-12-01", "2026-12-31").getDuties())
        .extracting(duty -> Calendars.days(duty) + " " + duty.getKind() + duty.getPointer())
        .containsExactly(
            "2026-12-30 PROCEDURE_DUE/procedures/general/1/due",
            "2026-09-01 to 2026-12-31 MONITORING/monitoring/activities/1",
            "2026-12-01 to 2026-12-31 MONITORING/monitoring/activities/0",
            "2026-12-01 to 2026-12-31 PROCEDURE_DUE/procedures/general/0/due",
            "2026-12-01 to 2026-12-31 PROCEDURE_DUE/procedures/general/2/due",
            "2026-12-31 REVIEW/review/nextReview",
            "2026-12-31 EXPIRY/control/effectiveUntil");
  }

  @Test
  void hasTheEndOfThePolicyForItsOwner() {
    Party owner = Party.builder().role(Role.SENIOR_LEADERSHIP).build();
    Policy policy =
        Policy.builder()
            .control(Control.builder().owner(owner).effectiveUntil(PartialDate.of(2026, 8)).build())
            .build();

    assertThat(calendar(policy, "2026-08-31", "2026-08-31").getDuties())
        .singleElement()
        .satisfies(
            duty -> {
              assertThat(duty.getKind()).isEqualTo(DutyKind.EXPIRY);
              assertThat(Calendars.days(duty)).isEqualTo("2026-08-01 to 2026-08-31");
              assertThat(duty.getActor()).contains(owner);
              assertThat(duty.getStatement()).isEmpty();
              assertThat(duty.getPointer()).hasToString("/control/effectiveUntil");
            });
  }

  @Test
  void hasNoDutiesFromRecords() {
    PartialDate day = PartialDate.of(2026, 5, 1);
    Approval approval = Approval.builder().date(day).build();
    Policy policy =
        Policy.builder()
            .control(
                Control.builder()
                    .academicYear(AcademicYear.of(2026))
                    .effectiveFrom(day)
                    .approval(approval)
                    .addAlsoApproved(approval)
                    .addConsultations(Consultation.builder().date(day).build())
                    .addHistory(VersionEntry.builder().date(day).build())
                    .build())
            .review(ReviewSchedule.builder().lastReview(day).build())
            .build();

    assertThat(days(policy, "2026-01-01", "2026-12-31")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = PolicyStatus.class,
      names = {"SUPERSEDED", "WITHDRAWN"})
  void isEmptyForAPolicyThatIsInForceNoMore(PolicyStatus status) {
    assertThat(days(everything(status), "2026-01-01", "2026-12-31")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = PolicyStatus.class,
      names = {"SUPERSEDED", "WITHDRAWN"},
      mode = Mode.EXCLUDE)
  void isNotEmptyForAnyOther(PolicyStatus status) {
    assertThat(days(everything(status), "2026-01-01", "2026-12-31")).hasSize(4);
  }

  @Test
  void holdsTenThousandDutiesAtMostAndSaysSo() {
    Policy policy = weekly(200);

    ReviewCalendar full = calendar(policy, "2026-01-01", "2026-12-15"); // 50 Fridays
    ReviewCalendar more = calendar(policy, "2026-01-01", "2026-12-18");

    assertThat(full.getDuties()).hasSize(10_000);
    assertThat(full.isComplete()).isTrue();
    assertThat(more.getDuties()).isEqualTo(full.getDuties());
    assertThat(more.isComplete()).isFalse();
  }

  @Test
  void isMadeInTimeForADocumentThatIsMeantToFloodIt() {
    Policy policy = weekly(16_000);

    ReviewCalendar calendar = calendar(policy, "2026-01-01", "2035-12-31");

    assertThat(calendar.isComplete()).isFalse();
    assertThat(calendar.getDuties()).hasSize(10_000);
    assertThat(calendar.getDuties()).extracting(Duty::getKey).doesNotHaveDuplicates();
  }

  private static Policy weekly(int procedures) {
    ProceduresBuilder all = Procedures.builder();
    for (int i = 0; i < procedures; i++) {
      all.addGeneral(procedure().frequency(Frequency.WEEKLY).due(PartialDate.of(2040)).build());
    }
    return Policy.builder().procedures(all.build()).build();
  }

  private static Policy everything(PolicyStatus status) {
    return policy(activity().frequency(Frequency.ANNUAL)).toBuilder()
        .control(Control.builder().status(status).effectiveUntil(PartialDate.of(2026)).build())
        .review(ReviewSchedule.builder().nextReview(PartialDate.of(2026)).build())
        .procedures(
            Procedures.builder().addGeneral(procedure().due(PartialDate.of(2026)).build()).build())
        .build();
  }
}
