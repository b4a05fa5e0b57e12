package org.cohesion.validation.rule.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.review.AcademicYear;
import org.cohesion.validation.PolicyValidator;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlTitlePeriodEndedTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("control.title-period-ended");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Community Cohesion Policy 2019–2023",
        "Community Cohesion Policy 2019-23",
        "Community Cohesion Policy 2019 - 2023",
        "Cohesion at Hollin Bank, 2019/2020",
        "Community Cohesion Policy 2019/20",
        "Community Cohesion Policy (2019 to 2023)",
        "Policy for September 2019 – August 2023",
        "Cohesion from 1 September 2019 to 31 August 2023",
        "Cohesion: 2022-2025 policy",
        "2021–24 Community Cohesion Policy",
        "Polisi Cydlyniant 2019 hyd 2023",
        "Cohesion and the Equality Act 2010: Policy 2019–2023",
        "Community Cohesion Policy 2025/26",
        "Community Cohesion Policy 2025-26",
      })
  void guilty(String title) {
    assertThat(RULE.found(policy(title))).containsExactly("warning at /title");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Community Cohesion Policy 2024–2027",
        "Community Cohesion Policy 2026/27",
        "Community Cohesion Policy 2025–2026",
        "Equality Act 2010 policy",
        "Equality Act 2010 – 2015 update",
        "Community Cohesion Policy 2019",
        "Community Cohesion Policy 2024-1",
        "Community Cohesion Policy 2019-01",
        "Community Cohesion Policy 2019-09-01",
        "Community Cohesion Policy CC/2019/20",
        "Community Cohesion Policy, ref. 2019/20",
        "Community Cohesion Policy ref 2019-2020",
        "Cohesion after the Education Act 2002 and the Equality Act 2010",
        "Report on Community Cohesion 2019/20",
        "Review of our Community Cohesion Policy 2019–2023",
        "Community Cohesion Policy (replaces the policy of 2019–2023)",
        "Community Cohesion Policy 2019–2023 (archived)",
        "Keeping Children Safe in Education 2023",
        "A school of 1908–2008: cohesion over a hundred years",
        "From 2019–2023 to 2024–2028",
        "Years 7-11 Cohesion Policy",
        "Community Cohesion Policy",
      })
  void innocent(String title) {
    assertThat(RULE.found(policy(title))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Policy 2024–2026, 2026-12-31, 2027-01-01",
    "Policy 2025–2026, 2026-12-31, 2027-01-01",
    "Policy 2025/2026, 2026-08-31, 2026-09-01",
    "Policy 2025-26, 2026-08-31, 2026-09-01",
    "Policy 2024/2026, 2026-12-31, 2027-01-01",
  })
  void isOverAfterTheLastDayThatItCanMean(String title, LocalDate lastDay, LocalDate dayAfter) {
    assertThat(RULE.found(policy(title), lastDay)).isEmpty();
    assertThat(RULE.found(policy(title), dayAfter)).hasSize(1);
  }

  @Test
  void takesTwoYearsForTheSchoolYearThatThePolicyStates() {
    Policy policy = forYear("Policy 2025–2026", 2025);

    assertThat(RULE.found(policy)).hasSize(1);
  }

  @Test
  void leavesATitleThatIsNotOfTheSchoolYearToAnotherRule() {
    Policy policy = forYear("Policy 2019–2023", 2026);
    PolicyValidator validator =
        PolicyValidator.builder().without("control.title-period-conflict").build();

    assertThat(RULE.found(policy)).isEmpty();
    assertThat(RuleUnderTest.of("control.title-period-conflict").found(policy)).hasSize(1);
    assertThat(validator.validate(policy, RuleUnderTest.TODAY).getFindings())
        .extracting(finding -> finding.getKind().getId())
        .contains("control.title-period-ended");
  }

  @Test
  void saysNothingWithoutADayOrATitle() {
    assertThat(RULE.findingsWithoutDay(policy("Policy 2019–2023"))).isEmpty();
    assertThat(RULE.found(Policy.builder().build())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = PolicyStatus.class,
      names = {"SUPERSEDED", "WITHDRAWN"})
  void saysNothingAboutARetiredPolicy(PolicyStatus status) {
    assertThat(RULE.found(RuleUnderTest.of(status, policy("Policy 2019–2023")))).isEmpty();
  }

  @Test
  void givesThePeriod() {
    assertThat(RULE.says(policy("Policy 2019-23")))
        .containsExactly(
            "the title gives the period 2019–2023, which is over; review the policy and correct"
                + " the title, or change the status if the school no longer works by it");
  }

  private static Policy policy(String title) {
    return Policy.builder().title(title).build();
  }

  private static Policy forYear(String title, int start) {
    Control control = Control.builder().academicYear(AcademicYear.of(start)).build();
    return policy(title).toBuilder().control(control).build();
  }
}
