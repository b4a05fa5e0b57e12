package org.cohesion.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.cohesion.finding.Severity;
import org.cohesion.policy.Policy;
import org.cohesion.report.Profile;
import org.cohesion.report.RuleCheck;
import org.cohesion.report.RuleOutcome;
import org.cohesion.report.ValidationReport;
import org.cohesion.review.Frequency;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.review.TermCalendar;
import org.cohesion.validation.rule.RuleInfo;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;

/** What a school or vendor can set, and that the report says so. */
class RuleChoiceTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Policy EMPTY = Policy.builder().build();

  @Test
  void aSeverityIsThatOfAllFindingsOfTheRule() {
    Policy derived =
        RuleUnderTest.with(
            ReviewSchedule.builder().frequency(Frequency.ANNUAL).build(), "2026-09-01");
    PolicyValidator validator =
        PolicyValidator.builder().severity("review.next-missing", Severity.ERROR).build();

    assertThat(severities("review.next-missing", PolicyValidator.builder().build(), derived))
        .containsExactly(Severity.INFO);
    assertThat(severities("review.next-missing", validator, derived))
        .containsExactly(Severity.ERROR);
    assertThat(check("review.next-missing", validator.validate(derived)).getSeverity())
        .isEqualTo(Severity.ERROR);
  }

  @Test
  void aRuleSwitchedOffFindsNothing() {
    PolicyValidator validator =
        PolicyValidator.builder().without("control.title-missing", "strands.missing").build();

    ValidationReport report = validator.validate(EMPTY);

    assertThat(report.getFindings())
        .extracting(f -> f.getKind().getId())
        .contains("review.missing")
        .doesNotContain("control.title-missing", "strands.missing");
    assertThat(report.rulesThat(RuleOutcome.SWITCHED_OFF))
        .containsExactly("control.title-missing", "strands.missing");
  }

  @Test
  void aSettingForARuleThatDoesNotExistIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PolicyValidator.builder().without("review.mising").build())
        .withMessage("There is no rule review.mising; RuleCatalogue.all() has the ids");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PolicyValidator.builder().severity("a.b", Severity.INFO).build());
  }

  @Test
  void theReportNamesEveryRuleOnceInTheOrderOfTheCatalogue() {
    ValidationReport report = PolicyValidator.builder().build().validate(EMPTY, TODAY);

    assertThat(report.getRules())
        .extracting(RuleCheck::getRule)
        .containsExactlyElementsOf(RuleCatalogue.all().stream().map(RuleInfo::id).toList());
  }

  @Test
  void theReportTellsRulesThatPassedFromThoseThatDidNotRun() {
    ValidationReport report = PolicyValidator.builder().build().validate(EMPTY);

    assertThat(check("review.missing", report).getOutcome()).isEqualTo(RuleOutcome.FOUND);
    assertThat(check("strands.duplicate", report).getOutcome()).isEqualTo(RuleOutcome.PASSED);
    assertThat(report.rulesThat(RuleOutcome.NO_DAY))
        .containsExactlyElementsOf(
            RuleCatalogue.all().stream().filter(RuleInfo::needsDay).map(RuleInfo::id).toList())
        .contains("review.overdue");
    assertThat(report.rulesThat(RuleOutcome.NO_PREVIOUS_VERSION))
        .containsExactlyElementsOf(
            RuleCatalogue.all().stream()
                .filter(RuleInfo::needsPrevious)
                .map(RuleInfo::id)
                .toList());
  }

  @Test
  void theReportTellsWhatDoesNotBelongToTheProfile() {
    ValidationReport report =
        PolicyValidator.builder().profile(Profile.DRAFT).build().validate(EMPTY, EMPTY, TODAY);

    assertThat(report.rulesThat(RuleOutcome.NOT_IN_PROFILE))
        .containsExactlyElementsOf(
            RuleCatalogue.all().stream().filter(r -> !r.inDraft()).map(RuleInfo::id).toList());
    assertThat(report.getRules())
        .extracting(RuleCheck::getOutcome)
        .containsOnly(RuleOutcome.NOT_IN_PROFILE, RuleOutcome.PASSED);
  }

  @Test
  void theReportHoldsTheSettings() {
    ValidationReport plain = PolicyValidator.builder().build().validate(EMPTY);
    ValidationReport set =
        PolicyValidator.builder()
            .calendar(TermCalendar.statutory())
            .build()
            .validate(EMPTY, EMPTY, TODAY);

    assertThat(plain.isOwnCalendar()).isFalse();
    assertThat(plain.isCompared()).isFalse();
    assertThat(plain.getToday()).isEmpty();
    assertThat(set.isOwnCalendar()).isTrue();
    assertThat(set.isCompared()).isTrue();
    assertThat(set.getToday()).contains(TODAY);
    assertThat(set.getLawCheckedUntil()).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(set.getLibraryVersion()).isNotBlank();
  }

  private static RuleCheck check(String rule, ValidationReport report) {
    return report.getRules().stream()
        .filter(c -> c.getRule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static List<Severity> severities(String rule, PolicyValidator validator, Policy policy) {
    return validator.validate(policy).getFindings().stream()
        .filter(f -> f.getKind().getId().equals(rule))
        .map(f -> f.getSeverity())
        .toList();
  }
}
