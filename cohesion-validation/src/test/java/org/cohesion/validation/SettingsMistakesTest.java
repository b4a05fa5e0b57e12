package org.cohesion.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cohesion.finding.Severity;
import org.cohesion.report.CheckSettings;
import org.cohesion.report.CheckSettingsBuilder;
import org.cohesion.report.RuleSeverity;
import org.cohesion.review.SchoolTerm;
import org.cohesion.review.Term;
import org.cohesion.review.TermDates;
import org.junit.jupiter.api.Test;

/** What is wrong with the settings of a school. */
class SettingsMistakesTest {

  private static final SchoolTerm AUTUMN = term(Term.AUTUMN, "2026-09-02", "2026-12-18");
  private static final SchoolTerm SPRING = term(Term.SPRING, "2027-01-05", "2027-03-25");

  @Test
  void areFoundAllAtOnceWhereTheyStand() {
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
  }

  @Test
  void areSaidInWelshToo() {
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
  void includeNoTermThatEndsOnTheDayBeforeTheNext() {
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
  void areTheFirstHundred() {
    CheckSettingsBuilder settings = CheckSettings.builder();
    IntStream.range(0, 101).forEach(i -> settings.addRulesOff("a.b" + i));
    IntStream.range(0, 101).forEach(i -> settings.addTermDates(AUTUMN));

    assertThat(lines(settings.build())).hasSize(100).allMatch(line -> line.startsWith("/rules"));
    assertThat(lines(settings.rulesOff(List.of()).build())).hasSize(100);
  }

  @Test
  void areNoneInSettingsThatCanBeUsed() {
    CheckSettings settings =
        CheckSettings.builder()
            .addRulesOff("text.blank")
            .addSeverities(new RuleSeverity("text.dangling", Severity.ERROR))
            .addTermDates(AUTUMN, SPRING)
            .build();

    assertThat(lines(settings)).isEmpty();
    assertThat(lines(CheckSettings.builder().build())).isEmpty();
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
