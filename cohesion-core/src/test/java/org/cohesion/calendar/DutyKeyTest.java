package org.cohesion.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohesion.calendar.Calendars.activity;
import static org.cohesion.calendar.Calendars.calendar;
import static org.cohesion.calendar.Calendars.policy;
import static org.cohesion.calendar.Calendars.procedure;

import java.util.Arrays;
import java.util.List;
import org.cohesion.policy.Policy;
import org.cohesion.review.Frequency;
import org.cohesion.review.Monitoring;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureBuilder;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandProcedures;
import org.junit.jupiter.api.Test;

class DutyKeyTest {

  private static final PartialDate DUE = PartialDate.of(2026, 7);

  @Test
  void isTheSameOnEveryMachine() {
    Policy policy = policy(ReviewSchedule.builder().nextReview(DUE).frequency(Frequency.ANNUAL));

    assertThat(keys(policy)).containsExactly("981a9d85f59c7a25-20260731");
  }

  @Test
  void staysWhenTheProcedureMovesToAnotherHeading() {
    Procedure moved = procedure().due(DUE).build();
    Policy before = general(procedure().due(DUE));
    Policy after =
        Policy.builder()
            .procedures(
                Procedures.builder()
                    .addGeneral(procedure().statement("We sing.").build())
                    .addStrands(
                        StrandProcedures.builder()
                            .strand(AimStrand.EQUITY_AND_EXCELLENCE)
                            .addProcedures(moved)
                            .build())
                    .build())
            .build();

    assertThat(keys(after)).isEqualTo(keys(before)).hasSize(1);
  }

  @Test
  void staysWhenAProcedureWithAnIdIsReworded() {
    Policy before = general(procedure().id("p").due(DUE));
    Policy after = general(procedure().id("p").statement("We go and see our neighbours.").due(DUE));

    assertThat(keys(after)).isEqualTo(keys(before));
  }

  @Test
  void changesWhenOneWithoutAnIdIsReworded() {
    Policy before = general(procedure().due(DUE));
    Policy after = general(procedure().statement("We go and see our neighbours.").due(DUE));

    assertThat(keys(after)).doesNotContainAnyElementsOf(keys(before));
  }

  @Test
  void ofWhatFallsDueOnceStaysWhenItsDateChanges() {
    assertThat(keys(general(procedure().due(PartialDate.of(2026, 9)))))
        .isEqualTo(keys(general(procedure().due(DUE))));
  }

  @Test
  void tellsProceduresOfOneIdApartByWhatTheySay() {
    ProcedureBuilder visit = procedure().id("p").due(DUE);
    ProcedureBuilder sing = procedure().id("p").statement("We sing.").due(DUE);

    List<String> keys = keys(general(visit, sing));

    assertThat(keys).doesNotHaveDuplicates();
    assertThat(keys(general(sing, visit))).containsExactly(keys.get(1), keys.get(0));
  }

  @Test
  void tellsWhatIsAlikeApartByItsOrder() {
    List<String> keys = keys(general(procedure().due(DUE), procedure().due(DUE)));

    assertThat(keys).hasSize(2).doesNotHaveDuplicates();
    assertThat(keys(general(procedure().due(DUE)))).containsExactly(keys.get(0));
  }

  @Test
  void tellsTheSecondOfTwoFromOneThatEndsWithItsNumber() {
    Policy policy =
        general(
            procedure().statement("We sing.").due(DUE),
            procedure().statement("We sing.").due(DUE),
            procedure().statement("We sing.\n1").due(DUE));

    assertThat(keys(policy)).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void tellsAnIdFromAStatementThatReadsTheSame() {
    Policy policy =
        general(procedure().id("We sing.").due(DUE), procedure().statement("We sing.").due(DUE));

    assertThat(keys(policy)).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void doesNotDependOnWhatElseIsInTheCalendar() {
    Policy alone = general(procedure(), procedure().due(DUE));
    Policy both = general(procedure().due(DUE), procedure().due(DUE));

    assertThat(keys(both)).endsWith(keys(alone).get(0));
  }

  @Test
  void tellsTheDueDateOfAProcedureFromItsRhythm() {
    Policy policy = general(procedure().id("p").due(DUE).frequency(Frequency.ANNUAL));

    assertThat(
            calendar(policy, "2025-01-01", "2026-12-31").getDuties().stream()
                .map(Duty::getSeriesKey)
                .distinct())
        .hasSize(2);
  }

  @Test
  void tellsAnActivityFromAProcedureOfTheSameId() {
    Policy policy =
        policy(activity().id("x").frequency(Frequency.ANNUAL)).toBuilder()
            .procedures(
                Procedures.builder()
                    .addGeneral(procedure().id("x").frequency(Frequency.ANNUAL).build())
                    .build())
            .build();

    assertThat(keys(policy)).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void ofAnActivityStaysWhenItIsMovedAndSomebodyIsToldOfIt() {
    Party governors = Party.builder().role(Role.GOVERNING_BODY).build();
    Policy before = policy(activity().frequency(Frequency.ANNUAL));
    Policy after =
        Policy.builder()
            .monitoring(
                Monitoring.builder()
                    .addActivities(
                        activity().statement("We ask the pupils.").build(),
                        activity().frequency(Frequency.ANNUAL).reportsTo(governors).build())
                    .build())
            .build();

    assertThat(keys(after)).isEqualTo(keys(before)).hasSize(1);
  }

  private static Policy general(ProcedureBuilder... procedures) {
    List<Procedure> built = Arrays.stream(procedures).map(ProcedureBuilder::build).toList();
    return Policy.builder().procedures(Procedures.builder().addAllGeneral(built).build()).build();
  }

  private static List<String> keys(Policy policy) {
    return calendar(policy, "2026-01-01", "2026-12-31").getDuties().stream()
        .map(Duty::getKey)
        .toList();
  }
}
