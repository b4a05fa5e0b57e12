package org.cohesion.validation.rule.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.cohesion.validation.rule.RuleUnderTest.date;

import org.cohesion.policy.Approval;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ControlEffectiveBeforeApprovalTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("control.effective-before-approval");

  @ParameterizedTest
  @CsvSource({"2025-09-01, 2025-09-02", "2025-08, 2025-09-01", "2024, 2025", "2025-11-19, 2025-12"})
  void tellsOfAFirstDayThatIsCertainlyBeforeTheApproval(String effective, String approved) {
    assertThat(RULE.found(policy(effective, approved)))
        .containsExactly("info at /control/effectiveFrom");
    assertThat(RULE.arguments(policy(effective, approved)))
        .containsExactly(entry("effective", date(effective)), entry("approved", date(approved)));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-09-02, 2025-09-02",
    "2025-09, 2025-09-30",
    "2025, 2025-12-31",
    "2026-01, 2025-12-31",
  })
  void saysNothingWhenItMayBeOnTheDayOrAfter(String effective, String approved) {
    assertThat(RULE.found(policy(effective, approved))).isEmpty();
  }

  @Test
  void saysNothingWithoutEitherDate() {
    Control effective = Control.builder().effectiveFrom(date("2025")).build();

    assertThat(RULE.found(Policy.builder().control(effective).build())).isEmpty();
    assertThat(RULE.found(Policy.builder().control(RuleUnderTest.approvedOn("2025")).build()))
        .isEmpty();
    assertThat(RULE.found(Policy.builder().build())).isEmpty();
  }

  @Test
  void saysNothingOfAPolicyThatWasApprovedMoreThanOnce() {
    Control control =
        Control.builder()
            .effectiveFrom(date("2024-09-01"))
            .approval(Approval.builder().date(date("2026-06")).build())
            .addAlsoApproved(Approval.builder().date(date("2024-06")).build())
            .build();

    assertThat(RULE.found(Policy.builder().control(control).build())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = PolicyStatus.class,
      names = {"SUPERSEDED", "WITHDRAWN"})
  void saysNothingAboutARetiredPolicy(PolicyStatus status) {
    assertThat(RULE.found(RuleUnderTest.of(status, policy("2024", "2025")))).isEmpty();
  }

  @Test
  void givesBothDates() {
    assertThat(RULE.says(policy("2025-09-01", "2025-11")))
        .containsExactly(
            "the policy takes effect on 1 September 2025, before the approval in November 2025;"
                + " correct one of the dates, if one is wrong");
  }

  private static Policy policy(String effective, String approved) {
    return Policy.builder()
        .control(
            RuleUnderTest.approvedOn(approved).toBuilder().effectiveFrom(date(effective)).build())
        .build();
  }
}
