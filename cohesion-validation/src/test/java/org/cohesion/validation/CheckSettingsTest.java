package org.cohesion.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.policy.Policy;
import org.cohesion.report.CheckSettings;
import org.cohesion.report.CheckSettingsBuilder;
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

/** The settings of a school: what they change, and what is wrong with them. */
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
  void mistakesAreFoundAllAtOnceWhereTheyStand() {
    CheckSettings settings =
        CheckSettings.builder()
            .addRulesOff("links.insecure", "review.mising", "a.b", "json.null", "links.insecure")
            .addSeverities(
                new RuleSeverity("links.insecure", Severity.ERROR),
                new RuleSeverity("waiver.unused", Severity.INFO),
                new RuleSeverity("control.owner-missing", Severity.INFO),
                new RuleSeverity("control.owner-missing", Severity.INFO))
            .addTermDates(AUTUMN, SPRING)
            .addTermDates(term(Term.AUTUMN, "2026-11-02", "2027-01-31"))
            .addTermDates(term(Term.SUMMER, "2027-03-25", "2027-07-21"))
            .build();

    assertThat(lines(settings))
        .containsExactly(
            "/rulesOff/1: there is no such rule; correct its id, or take it out; did you mean"
                + " \"review.missing\"? [settings.unknown-rule]",
            "/rulesOff/2: there is no such rule; correct its id, or take it out"
                + " [settings.unknown-rule]",
            "/rulesOff/3: this is always looked for, so it cannot be switched off or given"
                + " another severity; take it out [settings.not-a-rule]",
            "/rulesOff/4: this rule is in the settings already; keep one of the two"
                + " [settings.rule-repeated]",
            "/severities/0/rule: this rule is in the settings already; keep one of the two"
                + " [settings.rule-repeated]",
            "/severities/1/rule: this is always looked for, so it cannot be switched off or"
                + " given another severity; take it out [settings.not-a-rule]",
            "/severities/3/rule: this rule is in the settings already; keep one of the two"
                + " [settings.rule-repeated]",
            "/termDates/2: the autumn term of 2026/2027 is here a second time; keep one,"
                + " from its first day to its last [settings.term-repeated]",
            "/termDates/3: this term overlaps another; correct the dates, so that no day is"
                + " in two terms [settings.terms-overlap]");
    assertThat(lines(ALL)).isEmpty();
  }

  @Test
  void mistakesAreSaidInWelshToo() {
    CheckSettings settings =
        CheckSettings.builder()
            .addRulesOff("review.mising", "json.null", "text.blank", "text.blank")
            .addTermDates(AUTUMN, AUTUMN, term(Term.SPRING, "2026-12-18", "2027-03-25"))
            .build();

    assertThat(PolicyValidator.builder().mistakesIn(settings))
        .extracting(finding -> finding.text(Locale.forLanguageTag("cy")))
        .containsExactly(
            "nid oes rheol o'r fath; cywirwch ei id, neu tynnwch hi allan; ai \"review.missing\""
                + " oedd gennych mewn golwg?",
            "chwilir am hyn bob amser, felly ni ellir ei ddiffodd na newid ei ddifrifoldeb;"
                + " tynnwch ef allan",
            "mae'r rheol hon yn y gosodiadau eisoes; cadwch un o'r ddwy",
            "mae'r tymor hwn yma am yr eildro (tymor yr hydref, 2026/2027); cadwch un, o'r"
                + " diwrnod cyntaf i'r olaf",
            "mae'r tymor hwn yn gorgyffwrdd ag un arall; cywirwch y dyddiadau, fel nad oes"
                + " diwrnod mewn dau dymor");
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
  void aTermThatEndsOnTheDayBeforeTheNextIsApart() {
    CheckSettings apart =
        CheckSettings.builder()
            .addTermDates(term(Term.SPRING, "2026-12-19", "2027-03-25"), AUTUMN)
            .build();
    CheckSettings together =
        CheckSettings.builder()
            .addTermDates(term(Term.SPRING, "2026-12-18", "2027-03-25"), AUTUMN)
            .build();

    assertThat(lines(apart)).isEmpty();
    assertThat(lines(together)).hasSize(1).first().asString().startsWith("/termDates/0: ");
  }

  @Test
  void theFirstHundredMistakesAreEnough() {
    CheckSettingsBuilder settings = CheckSettings.builder();
    IntStream.range(0, 101).forEach(i -> settings.addRulesOff("a.b" + i));
    IntStream.range(0, 101).forEach(i -> settings.addTermDates(AUTUMN));

    assertThat(lines(settings.build())).hasSize(100).allMatch(line -> line.startsWith("/rules"));
    assertThat(lines(settings.rulesOff(List.of()).build())).hasSize(100);
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

  private static List<String> lines(CheckSettings settings) {
    return PolicyValidator.builder().mistakesIn(settings).stream()
        .map(f -> f.getPointer() + ": " + f.text(Locale.ENGLISH) + " [" + f.getKind() + "]")
        .toList();
  }
}
