package org.cohesion.validation.rule.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.cohesion.validation.rule.RuleUnderTest.date;

import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlExpiredTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("control.expired");

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-21", "2026-10", "2025", "2009-08-31"})
  void warnsOfALastDayThatIsCertainlyPast(String until) {
    assertThat(RULE.found(policy(until))).containsExactly("warning at /control/effectiveUntil");
    assertThat(RULE.arguments(policy(until))).containsExactly(entry("until", date(until)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22", "2026-11-23", "2026-11", "2026", "9999"})
  void saysNothingWhenTheLastDayMayBeTheDayOrLater(String until) {
    assertThat(RULE.found(policy(until))).isEmpty();
  }

  @Test
  void saysNothingWithoutADay() {
    assertThat(RULE.findingsWithoutDay(policy("2009"))).isEmpty();
  }

  @Test
  void saysNothingWithoutALastDay() {
    Control effective = Control.builder().effectiveFrom(date("2009")).build();

    assertThat(RULE.found(Policy.builder().control(effective).build())).isEmpty();
    assertThat(RULE.found(Policy.builder().build())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = PolicyStatus.class,
      names = {"SUPERSEDED", "WITHDRAWN"})
  void saysNothingAboutARetiredPolicy(PolicyStatus status) {
    assertThat(RULE.found(RuleUnderTest.of(status, policy("2009")))).isEmpty();
  }

  @Test
  void givesTheLastDay() {
    assertThat(RULE.says(policy("2026-08-31")))
        .containsExactly(
            "the policy says that it is in force until 31 August 2026, which is past; review it"
                + " and set control.effectiveUntil, or set control.status");
  }

  private static Policy policy(String until) {
    return Policy.builder().control(Control.builder().effectiveUntil(date(until)).build()).build();
  }
}
