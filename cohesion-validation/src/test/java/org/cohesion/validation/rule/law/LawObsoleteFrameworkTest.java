package org.cohesion.validation.rule.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohesion.validation.rule.law.LawPolicies.PARAGRAPH;
import static org.cohesion.validation.rule.law.LawPolicies.approved;
import static org.cohesion.validation.rule.law.LawPolicies.citing;
import static org.cohesion.validation.rule.law.LawPolicies.inWelsh;
import static org.cohesion.validation.rule.law.LawPolicies.saying;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.cohesion.review.AcademicYear;
import org.cohesion.school.Nation;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawObsoleteFrameworkTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("law.obsolete-framework");
  private static final String LEANING = "Clubs contribute to the Every Child Matters outcomes.";

  static List<String> innocent() throws IOException {
    return LawPolicies.innocent("law.obsolete-framework");
  }

  @ParameterizedTest
  @MethodSource("innocent")
  void saysNothingAboutInnocentSentences(String sentence) {
    assertThat(RULE.found(saying(sentence))).isEmpty();
    assertThat(RULE.found(LawPolicies.doing(sentence))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Clubs contribute to the Every Child Matters outcomes.",
        "We follow the Every Child Matters agenda.",
        "Every Child Matters has five themes, and this policy serves them all.",
        "All five ECM outcomes are covered.",
        "The ‘Every Child Matters’ framework guides our planning.",
        "Every Child Matters: enjoy and achieve.",
        "- Every Child Matters",
        "The Prevent Duty Guidance 2015 sets our priorities.",
        "Our aims are linked to the Revised Prevent Duty Guidance (2015).",
        "Governors meet the priorities of the Governance Handbook.",
        "- Governance Handbook 2020",
      })
  void tellsWhereTheFrameworkIsLeanedOn(String sentence) {
    assertThat(RULE.found(saying(sentence))).containsExactly("info at " + PARAGRAPH);
  }

  @Test
  void tellsAtTheInstrumentOfACitation() {
    assertThat(RULE.found(citing("Every Child Matters (2003)")))
        .containsExactly("info at /legalBasis/0/instrument");
    assertThat(RULE.found(inWelsh(citing("Every Child Matters")))).hasSize(1);
    assertThat(RULE.found(inWelsh(saying(LEANING)))).isEmpty();
    assertThat(RULE.found(citing("Race Relations Act 1976"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Prevent Duty Guidance 2015, 2023-12-30, 2023-12-31",
    "Governance Handbook, 2024-03-06, 2024-03-07",
  })
  void goesByTheDayOnWhichGuidanceWasReplaced(String guidance, String lastDay, String firstDay) {
    assertThat(RULE.found(approved(lastDay, citing(guidance)))).isEmpty();
    assertThat(RULE.found(approved(firstDay, citing(guidance))))
        .containsExactly("info at /legalBasis/0/instrument");
  }

  @ParameterizedTest
  @CsvSource({
    "Prevent Duty Guidance 2015, ENGLAND, 1",
    "Prevent Duty Guidance 2015, WALES, 1",
    "Prevent Duty Guidance 2015, SCOTLAND, 0",
    "Prevent Duty Guidance, ENGLAND, 0",
    "Prevent Duty Guidance 2023, ENGLAND, 0",
    "Governance Handbook, WALES, 0",
  })
  void keepsToTheNationsAndEditionsOfGuidance(String guidance, Nation nation, int findings) {
    assertThat(RULE.found(LawPolicies.of(nation, citing(guidance)))).hasSize(findings);
  }

  @Test
  void saysWhichGuidanceTookThePlaceOfTheOld() {
    assertThat(RULE.says(citing("Prevent Duty Guidance 2015")))
        .containsExactly(
            "this leans on Prevent Duty Guidance 2015, which has not been policy since 31 December"
                + " 2023 and was replaced by Prevent Duty Guidance 2023; name what the school works"
                + " to today");
  }

  @ParameterizedTest
  @CsvSource({"2009-12-31, false", "2010-12-31, false", "2011-01-01, true"})
  void goesByTheDayOfTheValidationWhereThePolicyHasNoDate(LocalDate today, boolean found) {
    assertThat(RULE.found(saying(LEANING), today).isEmpty()).isEqualTo(!found);
  }

  @ParameterizedTest
  @CsvSource({"2010-12-31, false", "2011-01-01, true", "2010, false", "2011, true"})
  void goesByTheApprovalWhateverTheDay(String date, boolean found) {
    assertThat(RULE.found(approved(date, saying(LEANING))).isEmpty()).isEqualTo(!found);
  }

  @ParameterizedTest
  @CsvSource({"2009, false", "2010, false", "2011, true"})
  void goesByASchoolYearOnlyIfItIsTrueOfEveryDay(int startYear, boolean found) {
    assertThat(RULE.found(LawPolicies.of(AcademicYear.of(startYear), saying(LEANING))).isEmpty())
        .isEqualTo(!found);
  }

  @Test
  void saysNothingWithoutADay() {
    assertThat(RULE.findingsWithoutDay(approved("2020", saying(LEANING)))).isEmpty();
  }

  @Test
  void saysSinceWhenItIsNoPolicy() {
    assertThat(RULE.says(saying(LEANING)))
        .containsExactly(
            "this leans on Every Child Matters, which has not been policy since 2010; name what the"
                + " school works to today");
  }
}
