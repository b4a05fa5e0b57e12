package org.cohesion.validation.rule.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohesion.validation.rule.law.LawPolicies.PARAGRAPH;
import static org.cohesion.validation.rule.law.LawPolicies.approved;
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

class LawInspectionClaimStaleTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("law.inspection-claim-stale");
  private static final String CLAIM = "Ofsted judges how well schools promote community cohesion.";

  static List<String> innocent() throws IOException {
    return LawPolicies.innocent("law.inspection-claim-stale");
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
        "Ofsted judges how well schools promote community cohesion.",
        "Ofsted inspectors will report on our contribution to community cohesion.",
        "From September 2008 Ofsted has a duty to report on the contribution that schools make to"
            + " community cohesion.",
        "Ofsted is required to inspect community cohesion.",
        "OFSTED grades community cohesion on a scale of four.",
        "Community cohesion is inspected by Ofsted.",
        "Our contribution to community cohesion will be judged by inspectors.",
        "Community cohesion is also evaluated during Ofsted inspections.",
        "Schools are judged by Ofsted on how they promote community cohesion.",
        "We are inspected on community cohesion by Ofsted inspectors.",
        "Inspectors assess teaching, behaviour and community cohesion.",
      })
  void warnsWhereInspectorsAreSaidToJudge(String sentence) {
    assertThat(RULE.found(saying(sentence))).containsExactly("warning at " + PARAGRAPH);
  }

  @ParameterizedTest
  @CsvSource({
    "2008-09-01, false",
    "2012-01-01, false",
    "2012-01-31, false",
    "2012-02-01, true",
    "2026-11-22, true",
  })
  void goesByTheDayOfTheValidationWhereThePolicyHasNoDate(LocalDate today, boolean found) {
    assertThat(RULE.found(saying(CLAIM), today).isEmpty()).isEqualTo(!found);
  }

  @ParameterizedTest
  @CsvSource({"2012-01, false", "2012-02, true", "2012, false", "2013, true"})
  void goesByTheApprovalWhateverTheDay(String date, boolean found) {
    assertThat(RULE.found(approved(date, saying(CLAIM))).isEmpty()).isEqualTo(!found);
  }

  @ParameterizedTest
  @CsvSource({"2010, false", "2011, false", "2012, true"})
  void goesByASchoolYearOnlyIfItIsTrueOfEveryDay(int startYear, boolean found) {
    assertThat(RULE.found(LawPolicies.of(AcademicYear.of(startYear), saying(CLAIM))).isEmpty())
        .isEqualTo(!found);
  }

  @Test
  void leavesTheSectionOfTheOldDutyToAnotherRule() {
    String claim = "Section 154 of the Education and Inspections Act 2006 is why we plan. " + CLAIM;

    assertThat(RULE.found(saying(claim))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ENGLAND, 1", "WALES, 0", "SCOTLAND, 0", "NORTHERN_IRELAND, 0"})
  void speaksOfTheInspectorsOfEnglandOnly(Nation nation, int findings) {
    assertThat(RULE.found(LawPolicies.of(nation, saying(CLAIM)))).hasSize(findings);
  }

  @Test
  void doesNotReadWelshPoliciesAndSaysNothingWithoutADay() {
    assertThat(RULE.found(inWelsh(saying(CLAIM)))).isEmpty();
    assertThat(RULE.findingsWithoutDay(approved("2020", saying(CLAIM)))).isEmpty();
  }

  @Test
  void saysSinceWhenItIsNotSo() {
    assertThat(RULE.says(saying(CLAIM)))
        .containsExactly(
            "inspectors have not had to judge community cohesion since January 2012; take"
                + " this out, or say when it was so");
  }
}
