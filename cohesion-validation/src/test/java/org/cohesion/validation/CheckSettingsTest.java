package org.cohesion.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.policy.Policy;
import org.cohesion.report.CheckSettings;
import org.cohesion.report.Profile;
import org.cohesion.report.RuleCheck;
import org.cohesion.report.RuleOutcome;
import org.cohesion.report.RuleSeverity;
import org.cohesion.report.ValidationReport;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.review.SchoolTerm;
import org.cohesion.review.Term;
import org.cohesion.review.TermDates;
import org.cohesion.validation.rule.RuleContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the settings of a school change. */
class CheckSettingsTest {

  private static final Policy EMPTY = Policy.builder().build();
  private static final SchoolTerm AUTUMN = term(Term.AUTUMN, "2026-09-02", "2026-12-18");
  private static final SchoolTerm SPRING = term(Term.SPRING, "2027-01-05", "2027-03-25");

  private static final CheckSettings ALL =
      CheckSettings.builder()
          .profile(Profile.DRAFT)
          .addRulesOff("text.blank")
          .addSeverities(new RuleSeverity("review.term-conflict", Severity.ERROR))
          .addSeverities(new RuleSeverity("text.dangling", Severity.ERROR))
          .addTermDates(AUTUMN, SPRING)
          .addWaivers("waivers.json")
          .addExclude("archive/**")
          .build();

  @Test
  void theReportSaysAllThatTheyChanged() {
    ValidationReport report =
        PolicyValidator.builder().settings(ALL).build().validate(reviewedInAutumn("2027-01-04"));

    assertThat(report.getProfile()).isEqualTo(Profile.DRAFT);
    assertThat(report.isOwnCalendar()).isTrue();
    assertThat(report.rulesThat(RuleOutcome.SWITCHED_OFF)).containsExactly("text.blank");
    assertThat(report.getRules())
        .filteredOn(check -> check.getUsualSeverity().isPresent())
        .containsExactly(
            RuleCheck.builder()
                .rule("review.term-conflict")
                .severity(Severity.ERROR)
                .usualSeverity(Severity.WARNING)
                .outcome(RuleOutcome.FOUND)
                .build());
    assertThat(report.worst()).contains(Severity.ERROR);
  }

  @Test
  void withoutAnyNothingChanges() {
    ValidationReport plain = PolicyValidator.builder().build().validate(EMPTY);

    PolicyValidator set =
        PolicyValidator.builder().settings(CheckSettings.builder().build()).build();

    assertThat(set.validate(EMPTY)).isEqualTo(plain);
    assertThat(plain.getRules()).allMatch(check -> check.getUsualSeverity().isEmpty());
  }

  @Test
  void whatIsSetAfterwardsWins() {
    PolicyValidator validator =
        PolicyValidator.builder()
            .settings(ALL)
            .profile(Profile.ADOPTED)
            .severity("text.dangling", Severity.INFO)
            .build();

    ValidationReport report = validator.validate(EMPTY);

    assertThat(report.getProfile()).isEqualTo(Profile.ADOPTED);
    assertThat(report.getRules())
        .filteredOn(check -> check.getRule().equals("text.dangling"))
        .extracting(RuleCheck::getSeverity)
        .containsExactly(Severity.INFO);
  }

  /** Two weeks either side of the boundaries of the law would do, were the dates not known. */
  @ParameterizedTest
  @CsvSource({
    "2026-09-01, true", "2026-09-02, false", "2026-12-18, false", "2026-12-19, true",
    "2027-01-04, true", "2027-01-05, true", "2027-09-01, false", "2028-01-14, false"
  })
  void aDayBetweenTermsIsInNoneAndOtherYearsAreGuessed(String next, boolean conflicts) {
    PolicyValidator validator = PolicyValidator.builder().settings(ALL).build();

    List<Finding> found = validator.validate(reviewedInAutumn(next)).getFindings();

    assertThat(found).hasSize(conflicts ? 1 : 0);
  }

  @Test
  void theRulesOfAVendorAreRules() {
    CheckSettings settings = CheckSettings.builder().addRulesOff("mis.motto-missing").build();
    PolicyValidator.Builder builder = PolicyValidator.builder();

    assertThat(builder.mistakesIn(settings)).hasSize(1);

    builder.rules(OwnRule.of("mis.motto-missing", RuleContext::report));
    assertThat(builder.mistakesIn(settings)).isEmpty();
    assertThat(builder.settings(settings).build().validate(EMPTY).getRules())
        .extracting(RuleCheck::getOutcome)
        .contains(RuleOutcome.SWITCHED_OFF);
  }

  @Test
  void theValidatorRefusesWhatItCannotUse() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PolicyValidator.builder()
                    .settings(CheckSettings.builder().addTermDates(AUTUMN, AUTUMN).build()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PolicyValidator.builder()
                    .settings(CheckSettings.builder().addRulesOff("a.b").build())
                    .build());
  }

  private static Policy reviewedInAutumn(String next) {
    return Policy.builder()
        .review(
            ReviewSchedule.builder().term(Term.AUTUMN).nextReview(PartialDate.parse(next)).build())
        .build();
  }

  private static SchoolTerm term(Term term, String first, String last) {
    return new SchoolTerm(term, new TermDates(LocalDate.parse(first), LocalDate.parse(last)));
  }
}
