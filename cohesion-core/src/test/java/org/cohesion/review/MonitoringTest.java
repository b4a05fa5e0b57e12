package org.cohesion.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.cohesion.extension.ExtensionValue;
import org.cohesion.extension.Extensions;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.junit.jupiter.api.Test;

class MonitoringTest {

  private static final MonitoringActivity ACTIVITY =
      MonitoringActivity.builder()
          .id("m1")
          .statement("Attendance at clubs is compared by group.")
          .actor(Party.builder().role(Role.HEADTEACHER).build())
          .frequency(Frequency.TERMLY)
          .term(Term.SUMMER)
          .reportsTo(Party.builder().role(Role.GOVERNING_BODY).build())
          .addFeedsInto("School Development Plan", "Accessibility plan")
          .extensions(Extensions.of("com.example", ExtensionValue.text("x")))
          .build();

  private static final Monitoring FULL =
      Monitoring.builder()
          .heading("Monitoring")
          .introduction("The policy is watched.")
          .addActivities(ACTIVITY)
          .addActivities(MonitoringActivity.builder().statement("Incidents are counted.").build())
          .build();

  @Test
  void keepsItsActivitiesInOrder() {
    assertThat(FULL.getHeading()).contains("Monitoring");
    assertThat(FULL.getIntroduction()).contains("The policy is watched.");
    assertThat(FULL.getActivities())
        .extracting(MonitoringActivity::getStatement)
        .containsExactly("Attendance at clubs is compared by group.", "Incidents are counted.");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> FULL.getActivities().clear());
  }

  @Test
  void needsNothing() {
    Monitoring empty = Monitoring.builder().build();

    assertThat(empty).isEqualTo(Monitoring.builder().build()).isNotEqualTo(FULL);
    assertThat(empty.getHeading()).isEmpty();
    assertThat(empty.getIntroduction()).isEmpty();
    assertThat(empty.getActivities()).isEmpty();
  }

  @Test
  void needsOnlyAStatementForAnActivity() {
    MonitoringActivity activity = MonitoringActivity.builder().statement("Counted.").build();

    assertThat(activity.getStatement()).isEqualTo("Counted.");
    assertThat(activity.getId()).isEmpty();
    assertThat(activity.getActor()).isEmpty();
    assertThat(activity.getFrequency()).isEmpty();
    assertThat(activity.getTerm()).isEmpty();
    assertThat(activity.getReportsTo()).isEmpty();
    assertThat(activity.getFeedsInto()).isEmpty();
    assertThat(activity.getExtensions()).isSameAs(Extensions.NONE);
  }

  @Test
  void refusesAnActivityWithoutAStatement() {
    assertThatIllegalStateException()
        .isThrownBy(() -> MonitoringActivity.builder().id("m1").build())
        .withMessage(
            "Cannot build MonitoringActivity, some of required attributes are not set [statement]");
  }

  @Test
  void isUnchangedByTheWayThroughABuilder() {
    assertThat(FULL.toBuilder().build()).isEqualTo(FULL).hasSameHashCodeAs(FULL);
    assertThat(FULL.toBuilder().build().getActivities()).hasSize(2);
    assertThat(ACTIVITY.toBuilder().build()).isEqualTo(ACTIVITY).hasSameHashCodeAs(ACTIVITY);
    assertThat(ACTIVITY.toBuilder().build().getFeedsInto())
        .containsExactly("School Development Plan", "Accessibility plan");
  }

  @Test
  void addsToListsWhenABuilderTakesOverAnother() {
    Monitoring twice = FULL.toBuilder().from(FULL).build();

    assertThat(twice.getActivities()).hasSize(4);
    assertThat(twice.getHeading()).contains("Monitoring");
    assertThat(FULL.toBuilder().from(Monitoring.builder().build()).build()).isEqualTo(FULL);
  }
}
