package org.cohesion.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.finding.Waiver;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.junit.jupiter.api.Test;

class ValidationReportTest {

  private static final Waiver WAIVER =
      Waiver.builder()
          .rule("a.b")
          .pointer(JsonPointer.ROOT)
          .reason("For a year")
          .approvedBy(Party.builder().role(Role.GOVERNING_BODY).build())
          .until(PartialDate.of(2027))
          .build();

  @Test
  void filtersBySeverityAndLeavesOutWhatIsWaived() {
    Finding info = finding(Severity.INFO);
    Finding warning = finding(Severity.WARNING);
    Finding error = finding(Severity.ERROR);
    ValidationReport report = report(info, warning, error, error.withWaiver(WAIVER));

    assertThat(report.atLeast(Severity.INFO)).containsExactly(info, warning, error);
    assertThat(report.atLeast(Severity.WARNING)).containsExactly(warning, error);
    assertThat(report.atLeast(Severity.ERROR)).containsExactly(error);
  }

  @Test
  void theWorstIsTheGreatestSeverityThatIsNotWaived() {
    Finding waived = finding(Severity.ERROR).withWaiver(WAIVER);

    assertThat(report().worst()).isEmpty();
    assertThat(report(waived).worst()).isEmpty();
    assertThat(report(finding(Severity.INFO), finding(Severity.WARNING), waived).worst())
        .contains(Severity.WARNING);
    assertThat(report(finding(Severity.WARNING), finding(Severity.INFO)).worst())
        .contains(Severity.WARNING);
  }

  @Test
  void listsTheRulesOfWhichOneThingBecame() {
    ValidationReport report =
        report().toBuilder()
            .addRules(check("a.b", RuleOutcome.PASSED), check("c.d", RuleOutcome.NO_DAY))
            .addRules(check("e.f", RuleOutcome.PASSED))
            .build();

    assertThat(report.rulesThat(RuleOutcome.PASSED)).containsExactly("a.b", "e.f");
    assertThat(report.rulesThat(RuleOutcome.NO_DAY)).containsExactly("c.d");
    assertThat(report.rulesThat(RuleOutcome.FAILED)).isEmpty();
  }

  @Test
  void onlyARuleThatLookedToTheEndIsChecked() {
    assertThat(Arrays.stream(RuleOutcome.values()).filter(RuleOutcome::isChecked))
        .containsExactly(RuleOutcome.PASSED, RuleOutcome.FOUND);
  }

  private static RuleCheck check(String rule, RuleOutcome outcome) {
    return RuleCheck.builder()
        .rule(rule)
        .severity(Severity.INFO)
        .outcome(RuleOutcome.FAILED)
        .build()
        .toBuilder()
        .outcome(outcome)
        .build();
  }

  private static Finding finding(Severity severity) {
    return Finding.received("a.b", severity, JsonPointer.ROOT, "so", "0123456789abcdef");
  }

  private static ValidationReport report(Finding... findings) {
    return ValidationReport.builder()
        .profile(Profile.ADOPTED)
        .compared(false)
        .ownCalendar(false)
        .lawCheckedUntil(LocalDate.of(2026, 11, 22))
        .libraryVersion("1")
        .addFindings(findings)
        .build();
  }
}
