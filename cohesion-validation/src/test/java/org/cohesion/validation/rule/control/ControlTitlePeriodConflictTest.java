package org.cohesion.validation.rule.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.review.AcademicYear;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ControlTitlePeriodConflictTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("control.title-period-conflict");

  @ParameterizedTest
  @CsvSource({
    "Policy 2024/25, 2025/2026",
    "Policy 2024/25, 2023/2024",
    "Policy 2024-2025, 2026/2027",
    "Policy 2024 to 2025, 2025/2026",
    "Policy 2019–2023, 2017/2018",
    "Policy 2019–2023, 2024/2025",
    "Policy 2019-23, 2026/2027",
  })
  void warnsOfAPeriodToWhichTheSchoolYearDoesNotBelong(String title, String year) {
    Policy policy = policy(title, year);

    assertThat(RULE.found(policy)).containsExactly("warning at /title");
    assertThat(RULE.findingsWithoutDay(policy)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Policy 2024/25, 2024/2025",
    "Policy 2024-2025, 2024/2025",
    "Policy 2019–2023, 2018/2019",
    "Policy 2019–2023, 2021/2022",
    "Policy 2019–2023, 2023/2024",
    "Policy 2024, 2026/2027",
    "Equality Act 2010 Policy, 2026/2027",
    "Policy 2024-1, 2026/2027",
    "Report on 2019/20, 2026/2027",
    "Policy, 2026/2027",
  })
  void saysNothingWhereItMayBelong(String title, String year) {
    assertThat(RULE.found(policy(title, year))).isEmpty();
  }

  @Test
  void saysNothingWithoutASchoolYearOrATitle() {
    Policy untitled =
        Policy.builder()
            .control(Control.builder().academicYear(AcademicYear.of(2026)).build())
            .build();

    assertThat(RULE.found(Policy.builder().title("Policy 2019–2023").build())).isEmpty();
    assertThat(RULE.found(untitled)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = PolicyStatus.class,
      names = {"SUPERSEDED", "WITHDRAWN"})
  void saysNothingAboutARetiredPolicy(PolicyStatus status) {
    Policy policy = policy("Policy 2019–2023", "2026/2027");

    assertThat(RULE.found(RuleUnderTest.of(status, policy))).isEmpty();
  }

  @Test
  void givesBoth() {
    assertThat(RULE.says(policy("Policy 2024/25", "2026/2027")))
        .containsExactly(
            "the title gives the period 2024–2025, but control.academicYear is 2026/2027; correct"
                + " one of the two");
  }

  private static Policy policy(String title, String year) {
    return Policy.builder()
        .title(title)
        .control(Control.builder().academicYear(AcademicYear.parse(year)).build())
        .build();
  }
}
