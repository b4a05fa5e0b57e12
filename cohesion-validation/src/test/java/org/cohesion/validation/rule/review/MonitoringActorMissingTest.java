package org.cohesion.validation.rule.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.policy.Policy;
import org.cohesion.review.Monitoring;
import org.cohesion.review.MonitoringActivity;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;

class MonitoringActorMissingTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("monitoring.actor-missing");
  private static final MonitoringActivity NOBODYS =
      MonitoringActivity.builder().statement("Ask pupils each spring").build();

  @Test
  void warnsAtTheActivityThatNobodyDoes() {
    assertThat(RULE.found(policy(NOBODYS))).containsExactly("warning at /monitoring/activities/0");
  }

  @Test
  void warnsAtEachOfThem() {
    MonitoringActivity done = NOBODYS.toBuilder().actor(RuleUnderTest.role(Role.STAFF)).build();

    assertThat(RULE.found(policy(NOBODYS, done, NOBODYS)))
        .containsExactly(
            "warning at /monitoring/activities/0", "warning at /monitoring/activities/2");
  }

  @Test
  void warnsWhenTheActorStandsInTheStatementOnly() {
    MonitoringActivity activity =
        MonitoringActivity.builder().statement("The head asks pupils each spring").build();

    assertThat(RULE.found(policy(activity))).hasSize(1);
  }

  @Test
  void whoIsToldDoesNotStandInForWhoDoesIt() {
    MonitoringActivity activity =
        NOBODYS.toBuilder().reportsTo(RuleUnderTest.role(Role.GOVERNING_BODY)).build();

    assertThat(RULE.found(policy(activity))).hasSize(1);
  }

  @Test
  void saysNothingWhenSomebodyIsNamedWithARoleOrWithout() {
    Party council = Party.builder().name("School council").build();

    assertThat(
            RULE.found(
                policy(
                    NOBODYS.toBuilder().actor(council).build(),
                    NOBODYS.toBuilder().actor(RuleUnderTest.role(Role.PUPILS)).build())))
        .isEmpty();
  }

  @Test
  void leavesAPolicyWithoutActivitiesToAnotherRule() {
    assertThat(RULE.found(policy())).isEmpty();
    assertThat(RULE.found(Policy.builder().build())).isEmpty();
    assertThat(RuleUnderTest.of("monitoring.missing").found(policy())).hasSize(1);
  }

  @Test
  void saysWhomToName() {
    assertThat(RULE.says(policy(NOBODYS)))
        .containsExactly("nobody is named to do this; add \"actor\"");
  }

  private static Policy policy(MonitoringActivity... activities) {
    return Policy.builder()
        .monitoring(Monitoring.builder().addActivities(activities).build())
        .build();
  }
}
