package org.cohesion.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohesion.calendar.Calendars.calendar;
import static org.cohesion.calendar.Calendars.days;
import static org.cohesion.calendar.Calendars.policy;
import static org.cohesion.calendar.Calendars.procedure;

import org.cohesion.policy.Policy;
import org.cohesion.review.Frequency;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.ProcedureStatus;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandProcedures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ProcedureDutiesTest {

  private static final Party COORDINATOR = Party.builder().role(Role.COORDINATOR).build();

  @ParameterizedTest
  @CsvSource({
    "2026-07-31, 2026-07-31",
    "2026-07, 2026-07-01 to 2026-07-31",
    "2026, 2026-01-01 to 2026-12-31"
  })
  void isDueOnTheLastDayThatTheDateCanMean(String due, String days) {
    Policy policy = policy(procedure().owner(COORDINATOR).due(PartialDate.parse(due)));

    assertThat(calendar(policy, "2026-07-31", "2026-12-31").getDuties())
        .singleElement()
        .satisfies(
            duty -> {
              assertThat(duty.getKind()).isEqualTo(DutyKind.PROCEDURE_DUE);
              assertThat(Calendars.days(duty)).isEqualTo(days);
              assertThat(duty.getActor()).contains(COORDINATOR);
              assertThat(duty.getReportsTo()).isEmpty();
              assertThat(duty.getStatement()).contains("We visit our neighbours.");
              assertThat(duty.getFrequency()).isEmpty();
              assertThat(duty.getPointer()).hasToString("/procedures/general/0/due");
              assertThat(duty.getKey()).isEqualTo(duty.getSeriesKey());
            });
    assertThat(days(policy, "2026-01-01", "2026-07-30")).isEmpty();
    assertThat(days(policy, "2027-01-01", "2027-12-31")).isEmpty();
  }

  @Test
  void aRegularOneIsDueAtTheEndOfEachPeriod() {
    Policy policy = policy(procedure().owner(COORDINATOR).frequency(Frequency.TERMLY));

    assertThat(calendar(policy, "2026-01-01", "2026-08-31").getDuties())
        .hasSize(2)
        .first()
        .satisfies(
            duty -> {
              assertThat(duty.getKind()).isEqualTo(DutyKind.PROCEDURE);
              assertThat(Calendars.days(duty)).isEqualTo("2026-01-01 to 2026-03-31");
              assertThat(duty.getActor()).contains(COORDINATOR);
              assertThat(duty.getFrequency()).contains(Frequency.TERMLY);
              assertThat(duty.getPointer()).hasToString("/procedures/general/0");
              assertThat(duty.getKey()).isEqualTo(duty.getSeriesKey() + "-20260331");
            });
  }

  @Test
  void aRegularOneGoesOnUntilItIsToBeDone() {
    Policy onTheDay =
        policy(procedure().frequency(Frequency.MONTHLY).due(PartialDate.of(2026, 2, 28)));
    Policy theDayBefore =
        policy(procedure().frequency(Frequency.MONTHLY).due(PartialDate.of(2026, 2, 27)));

    assertThat(days(onTheDay, "2026-01-01", "2026-12-31"))
        .containsExactly("2026-01-01 to 2026-01-31", "2026-02-01 to 2026-02-28", "2026-02-28");
    assertThat(days(theDayBefore, "2026-01-01", "2026-12-31"))
        .containsExactly("2026-01-01 to 2026-01-31", "2026-02-27");
    assertThat(days(onTheDay, "2026-03-01", "2026-12-31")).isEmpty();
  }

  @Test
  void whatIsDoneIsDueNoMore() {
    Policy policy =
        policy(
            procedure()
                .frequency(Frequency.MONTHLY)
                .due(PartialDate.of(2026))
                .status(ProcedureStatus.DONE));

    assertThat(days(policy, "2026-01-01", "2026-12-31")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = ProcedureStatus.class, names = "DONE", mode = Mode.EXCLUDE)
  void whatIsNotDoneIsDue(ProcedureStatus status) {
    Policy policy = policy(procedure().due(PartialDate.of(2026)).status(status));

    assertThat(days(policy, "2026-01-01", "2026-12-31")).hasSize(1);
  }

  @Test
  void withoutADateOrARhythmItIsNotInTheCalendar() {
    assertThat(days(policy(procedure()), "2026-01-01", "2035-12-31")).isEmpty();
    assertThat(days(policy(procedure().frequency(Frequency.AS_NEEDED)), "2026-01-01", "2035-12-31"))
        .isEmpty();
  }

  @Test
  void thoseInGroupsAreInTheCalendar() {
    ProcedureGroup group =
        ProcedureGroup.builder()
            .heading("School to school")
            .addProcedures(procedure().due(PartialDate.of(2026)).build())
            .build();
    StrandProcedures strand =
        StrandProcedures.builder().strand(AimStrand.EQUITY_AND_EXCELLENCE).addGroups(group).build();
    Policy policy =
        Policy.builder().procedures(Procedures.builder().addStrands(strand).build()).build();

    assertThat(calendar(policy, "2026-01-01", "2026-12-31").getDuties())
        .extracting(duty -> duty.getPointer().toString())
        .containsExactly("/procedures/strands/0/groups/0/procedures/0/due");
  }
}
