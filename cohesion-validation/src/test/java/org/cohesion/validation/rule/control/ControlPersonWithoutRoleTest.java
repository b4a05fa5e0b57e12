package org.cohesion.validation.rule.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cohesion.policy.Approval;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.review.Monitoring;
import org.cohesion.review.MonitoringActivity;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.Party;
import org.cohesion.school.Responsibilities;
import org.cohesion.school.Responsibility;
import org.cohesion.school.Role;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandProcedures;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlPersonWithoutRoleTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("control.person-without-role");

  @Test
  void tellsWhereverAPersonHasSomethingToDo() {
    Policy policy =
        Policy.builder()
            .control(
                Control.builder()
                    .author(named("Anna Example"))
                    .owner(named("Bela Example"))
                    .approval(Approval.builder().body(named("Cem Example")).build())
                    .addAlsoApproved(
                        Approval.builder().body(named("Cem Example")).build(),
                        Approval.builder().body(named("Pia Example")).build())
                    .build())
            .procedures(
                Procedures.builder()
                    .addGeneral(ownedBy(named("Dai Example")))
                    .addStrands(
                        StrandProcedures.builder()
                            .strand(AimStrand.EQUITY_AND_EXCELLENCE)
                            .addProcedures(ownedBy(named("Ewa Example")))
                            .addGroups(
                                ProcedureGroup.builder()
                                    .heading("In town")
                                    .addProcedures(ownedBy(named("Flo Example")))
                                    .build())
                            .build())
                    .build())
            .responsibilities(
                Responsibilities.builder()
                    .addResponsibilities(
                        Responsibility.builder().party(RuleUnderTest.role(Role.STAFF)).build(),
                        Responsibility.builder().party(named("Ola Example")).build())
                    .build())
            .monitoring(
                Monitoring.builder()
                    .addActivities(
                        MonitoringActivity.builder()
                            .statement("Ask pupils")
                            .actor(named("Gil Example"))
                            .reportsTo(named("Hal Example"))
                            .build())
                    .build())
            .review(ReviewSchedule.builder().reviewer(named("Ivo Example")).build())
            .build();

    assertThat(RULE.found(policy))
        .containsExactly(
            "info at /control/author",
            "info at /control/owner",
            "info at /control/approval/body",
            "info at /control/alsoApproved/1/body",
            "info at /procedures/general/0/owner",
            "info at /procedures/strands/0/procedures/0/owner",
            "info at /procedures/strands/0/groups/0/procedures/0/owner",
            "info at /responsibilities/responsibilities/1/party",
            "info at /monitoring/activities/0/actor",
            "info at /monitoring/activities/0/reportsTo",
            "info at /review/reviewer");
  }

  @Test
  void saysNothingOfWhomTheResponsibilitiesGiveARole() {
    Party owner = named("Anna Example");
    Responsibility leads =
        Responsibility.builder().party(owner.toBuilder().role(Role.COORDINATOR).build()).build();

    assertThat(
            RULE.found(
                writtenBy(owner).toBuilder()
                    .responsibilities(Responsibilities.builder().addResponsibilities(leads).build())
                    .build()))
        .isEmpty();
  }

  @Test
  void saysNothingWhenARoleIsThere() {
    Party author = named("Anna Example").toBuilder().role(Role.OTHER).build();

    assertThat(RULE.found(writtenBy(author))).isEmpty();
    assertThat(RULE.found(writtenBy(RuleUnderTest.role(Role.STAFF)))).isEmpty();
    assertThat(RULE.found(Policy.builder().build())).isEmpty();
  }

  @Test
  void theLinkGovernorsRoleGoesWithoutSaying() {
    Control control =
        Control.builder().author(named("Jo Example")).linkGovernor(named("Jo Example")).build();

    assertThat(RULE.found(Policy.builder().control(control).build())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Full Governing Body",
        "The trustees",
        "FGB",
        "the Head, Robin Example",
        "Vice-Principal",
        "Headteacher’s PA",
        "SCHOOL COUNCIL",
        "Y Corff Llywodraethu",
        "Dirprwy bennaeth",
        "Tîm arwain",
        "Everyone",
        "\u00a0",
      })
  void doesNotTakeAPostOrABodyForAPerson(String name) {
    assertThat(RULE.found(writtenBy(named(name)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Robin Example", "R. Example", "Ms Example", "Headley Example", "Siân", "R2"})
  void takesOtherNamesForThoseOfPeople(String name) {
    assertThat(RULE.found(writtenBy(named(name)))).containsExactly("info at /control/author");
  }

  @Test
  void tellsOnceForEachPerson() {
    Policy policy =
        writtenBy(named("Robin Example")).toBuilder()
            .procedures(
                Procedures.builder()
                    .addAllGeneral(
                        List.of(
                            ownedBy(named("Robin Example")),
                            ownedBy(named("Kim Example")),
                            ownedBy(named("Kim Example"))))
                    .build())
            .build();

    assertThat(RULE.found(policy))
        .containsExactly("info at /control/author", "info at /procedures/general/1/owner");
  }

  @Test
  void saysNothingAboutAPersonWhoseRoleStandsElsewhere() {
    Party withRole = named("Robin Example").toBuilder().role(Role.COORDINATOR).build();
    Policy policy =
        writtenBy(named("Robin Example")).toBuilder()
            .procedures(Procedures.builder().addGeneral(ownedBy(withRole)).build())
            .build();

    assertThat(RULE.found(policy)).isEmpty();
  }

  @Test
  void needsNoDay() {
    assertThat(RULE.findingsWithoutDay(writtenBy(named("Robin Example")))).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void tellsWhateverTheStatus(PolicyStatus status) {
    assertThat(RULE.found(RuleUnderTest.of(status, writtenBy(named("Robin Example")))))
        .containsExactly("info at /control/author");
  }

  @Test
  void asksForTheRoleAndDoesNotRepeatTheName() {
    assertThat(RULE.says(writtenBy(named("Robin Example"))))
        .containsExactly("a person is named here without a role; add \"role\"");
  }

  private static Party named(String name) {
    return Party.builder().name(name).build();
  }

  private static Procedure ownedBy(Party owner) {
    return Procedure.builder().statement("Meet the neighbours").owner(owner).build();
  }

  private static Policy writtenBy(Party author) {
    return Policy.builder().control(Control.builder().author(author).build()).build();
  }
}
