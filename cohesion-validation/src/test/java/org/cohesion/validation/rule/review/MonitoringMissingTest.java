package org.cohesion.validation.rule.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.policy.Policy;
import org.cohesion.review.Monitoring;
import org.cohesion.review.MonitoringActivity;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;

class MonitoringMissingTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("monitoring.missing");

  @Test
  void warnsAtTheRootWhenThereIsNoSection() {
    assertThat(RULE.found(Policy.builder().build())).containsExactly("warning at ");
  }

  @Test
  void warnsAtTheSectionWhenItListsNoActivity() {
    Policy policy =
        Policy.builder()
            .monitoring(Monitoring.builder().introduction("The head keeps watch.").build())
            .build();

    assertThat(RULE.found(policy)).containsExactly("warning at /monitoring");
  }

  @Test
  void saysNothingWhenThereIsAnActivity() {
    MonitoringActivity activity =
        MonitoringActivity.builder().statement("Ask pupils each spring").build();
    Policy policy =
        Policy.builder().monitoring(Monitoring.builder().addActivities(activity).build()).build();

    assertThat(RULE.found(policy)).isEmpty();
  }

  @Test
  void saysWhatToState() {
    assertThat(RULE.says(Policy.builder().build()))
        .containsExactly("nothing says how the policy is monitored; add monitoring.activities");
  }
}
