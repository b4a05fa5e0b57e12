package org.cohesion.validation.rule.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohesion.validation.rule.law.LawPolicies.PARAGRAPH;
import static org.cohesion.validation.rule.law.LawPolicies.approved;
import static org.cohesion.validation.rule.law.LawPolicies.citing;
import static org.cohesion.validation.rule.law.LawPolicies.effectiveFrom;
import static org.cohesion.validation.rule.law.LawPolicies.inWelsh;
import static org.cohesion.validation.rule.law.LawPolicies.reviewed;
import static org.cohesion.validation.rule.law.LawPolicies.saying;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.cohesion.finding.Finding;
import org.cohesion.policy.Control;
import org.cohesion.policy.LegalCitation;
import org.cohesion.policy.Link;
import org.cohesion.policy.Policy;
import org.cohesion.policy.VersionEntry;
import org.cohesion.review.AcademicYear;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Nation;
import org.cohesion.validation.PolicyValidator;
import org.cohesion.validation.law.Confidence;
import org.cohesion.validation.law.LegalInstrument;
import org.cohesion.validation.law.LegalRegister;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawRepealedTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("law.repealed");
  private static final String INSTRUMENT = "warning at /legalBasis/0/instrument";
  private static final String LIVING = "We comply with the Race Relations Act 1976.";

  static List<String> innocent() throws IOException {
    return LawPolicies.innocent("law.repealed");
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
        "We comply with the Race Relations Act 1976.",
        "Under the Race Relations (Amendment) Act 2000 we keep a log of racist incidents.",
        "The Race Relations Amendment Act 2000 gives schools a duty to promote good relations.",
        "Our buildings meet the requirements of the Disability Discrimination Act 1995.",
        "The school is guided by the Race Relations (Amendment) Act 2000.",
        "This policy is in line with the Sex Discrimination Act.",
        "As required by the Race Relations (Amendment) Act 2000, governors see a report each term.",
        "Relevant legislation: Equality Act 2010, Race Relations Act 1976.",
        "We have due regard to our obligations under the DDA 1995.",
        "- Race Relations Act 1976",
        "Race Relations (Amendment) Act 2000, as amended",
        "Section 154 of the Education and Inspections Act 2006 requires inspectors to report.",
        "We comply with the Disability Discrimination Act 2005, which requires us to promote equality"
            + " for disabled people.",
        "We meet our duties under the DDA 2005.",
        "Our policy reflects the Sex Discrimination Act 1986.",
        "Under the Race Relations Act 1968 we treat all alike.",
        "Staff are paid in accordance with the Equal Pay Act 1970.",
        "The Employment Equality (Religion or Belief) Regulations 2003 require us to be fair.",
        "We comply with the Employment Equality (Sexual Orientation) Regulations 2003.",
        "We treat staff as the Employment Equality (Age) Regulations 2006 require.",
        "Our duties lie in the Equality Act (Sexual Orientation) Regulations 2007.",
        "Section 71 of the Race Relations Act 1976 gives us a duty to promote good relations.",
        "Under the Equality Act 2010 (Specific Duties) Regulations 2011 we must publish objectives.",
      })
  void warnsWhereRepealedLawIsCitedAsLiving(String sentence) {
    assertThat(RULE.found(saying(sentence))).containsExactly("warning at " + PARAGRAPH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Race Relations (Amendment) Act 2000",
        "Race Relations Act 1976",
        "Sex Discrimination Act 1975",
        "Disability Discrimination Act 1995",
        "The Race Relations Act",
        "The Disability Discrimination Act",
        "Disability Discrimination Act 2005",
        "Sex Discrimination Act 1986",
        "Race Relations Act 1965",
        "Race Relations Act 1968",
        "Equal Pay Act 1970",
        "Employment Equality (Age) Regulations 2006",
        "Equality Act 2010 (Specific Duties) Regulations 2011",
      })
  void warnsAtTheInstrumentOfACitation(String instrument) {
    assertThat(RULE.found(citing(instrument))).containsExactly(INSTRUMENT);
  }

  @Test
  void warnsAtTheProvisionWhereOnlyThatEnded() {
    String act = "Education and Inspections Act 2006";

    assertThat(RULE.found(citing(act, "section 154")))
        .containsExactly("warning at /legalBasis/0/provision");
    assertThat(RULE.found(citing(act + ", section 154"))).containsExactly(INSTRUMENT);
    assertThat(RULE.found(citing(act, "section 38"))).isEmpty();
    assertThat(RULE.found(citing(act))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Equality Act 2010",
        "Education Act 2002",
        "Race Relations Act 2000",
        "Specific Duties Regulations 2017",
        "Equality Act 2010 (Specific Duties and Public Authorities) Regulations 2017",
        "Equality Act 2010 (Statutory Duties) (Wales) Regulations 2011",
        "Human Rights Act 1998",
        "Children's Wellbeing and Schools Act 2026",
        "Prevent Duty Guidance 2015",
        "Every Child Matters",
        "Some Other Act 1999",
      })
  void leavesAloneWhatStandsOrIsNotInTheRegister(String instrument) {
    assertThat(RULE.found(citing(instrument))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2010-09-30, false",
    "2010-10-01, true",
    "2010-10-02, true",
    "2026-11-22, true",
  })
  void goesByTheDayOfTheValidationWhereThePolicyHasNoDate(LocalDate today, boolean found) {
    assertThat(RULE.found(saying(LIVING), today).isEmpty()).isEqualTo(!found);
    assertThat(RULE.found(citing("Race Relations Act 1976"), today).isEmpty()).isEqualTo(!found);
  }

  @ParameterizedTest
  @CsvSource({
    "2010-09-30, false",
    "2010-10-01, true",
    "2010-09, false",
    "2010-10, true",
    "2010, false",
    "2011, true",
  })
  void goesByThePolicysOwnDate(String date, boolean found) {
    assertThat(RULE.found(approved(date, saying(LIVING))).isEmpty()).isEqualTo(!found);
    assertThat(RULE.found(effectiveFrom(date, saying(LIVING))).isEmpty()).isEqualTo(!found);
    assertThat(RULE.found(reviewed(date, approved("2009-05", saying(LIVING)))).isEmpty())
        .isEqualTo(!found);
  }

  @Test
  void goesByNoDateThatHasNotCome() {
    Policy policy = reviewed("2012", approved("2009-05", saying(LIVING)));

    assertThat(RULE.found(policy, LocalDate.of(2011, 12, 31))).isEmpty();
    assertThat(RULE.found(policy, LocalDate.of(2012, 1, 1))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"2009, false", "2010, false", "2011, true"})
  void goesByASchoolYearOnlyIfItIsTrueOfEveryDay(int startYear, boolean found) {
    Policy policy = LawPolicies.of(AcademicYear.of(startYear), saying(LIVING));

    assertThat(RULE.found(policy).isEmpty()).isEqualTo(!found);
  }

  @Test
  void takesTheLatestDateAndAnyBeforeTheSchoolYear() {
    Control control =
        Control.builder()
            .academicYear(AcademicYear.of(2020))
            .effectiveFrom(RuleUnderTest.date("2009"))
            .build();
    Policy early = saying(LIVING).toBuilder().control(control).build();
    Policy late = approved("2012", early);

    assertThat(RULE.found(early)).isEmpty();
    assertThat(RULE.found(late)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Race Relations (Amendment) Act 2000|2011-04-04|2011-04-05",
        "section 71 of the Race Relations Act 1976|2011-04-04|2011-04-05",
        "section 76A of the Sex Discrimination Act 1975|2011-04-04|2011-04-05",
        "section 71B of the Race Relations Act|2011-04-04|2011-04-05",
        "section 17 of the Race Relations Act 1976|2010-09-30|2010-10-01",
        "section 154 of the Education and Inspections Act 2006|2011-11-14|2011-11-15",
        "Specific Duties Regulations 2011|2017-03-30|2017-03-31",
        "Equal Pay Act 1970|2010-09-30|2010-10-01",
        "Race Relations Act 1968|1977-06-12|1977-06-13",
      })
  void goesByTheDayOnWhichEachEnded(String law, String lastDay, String firstDay) {
    assertThat(RULE.found(approved(lastDay, citing(law)))).isEmpty();
    assertThat(RULE.found(approved(firstDay, citing(law)))).containsExactly(INSTRUMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "section 49A of the Disability Discrimination Act 1995",
        "section 3 of the Disability Discrimination Act 2005",
      })
  void knowsThatTheDisabilityDutyOutlivedItsAct(String law) {
    assertThat(RULE.found(approved("2011-04-04", citing(law)))).isEmpty();
    assertThat(RULE.found(approved("2011-04-05", citing(law)))).containsExactly(INSTRUMENT);
  }

  @ParameterizedTest
  @CsvSource({"1977-06-12, 0", "1977-06-13, 0", "2010-09-30, 0", "2010-10-01, 1"})
  void takesANameWithoutAYearForWhatStood(String date, int findings) {
    assertThat(RULE.found(approved(date, citing("Race Relations Act")))).hasSize(findings);
  }

  @Test
  void namesTheDutyThatEndedOrElseTheAct() {
    assertThat(RULE.says(citing("Race Relations Act 1976", "section 71")))
        .containsExactly(
            "this cites the Race Relations Act 1976, sections 71, 71A and 71B, repealed on 5 April"
                + " 2011 and replaced by the Equality Act 2010, section 149; cite what stands now, or"
                + " say that this is history");
    assertThat(RULE.says(citing("Disability Discrimination Act 1995", "section 49A")))
        .containsExactly(
            "this cites the Disability Discrimination Act 1995, repealed on 1 October 2010 and"
                + " replaced by the Equality Act 2010; cite what stands now, or say that this is"
                + " history");
  }

  @Test
  void saysNothingWithoutADay() {
    assertThat(RULE.findingsWithoutDay(approved("2020", saying(LIVING)))).isEmpty();
    assertThat(RULE.findingsWithoutDay(saying(LIVING))).isEmpty();
  }

  @Test
  void findsEachActOnceInAText() {
    Policy policy =
        saying(
            "We comply with the Race Relations Act 1976 and the Sex Discrimination Act 1975."
                + " The Race Relations Act 1976 requires no less.",
            LIVING);

    assertThat(RULE.found(policy))
        .containsExactly(
            "warning at /rationale/paragraphs/0",
            "warning at /rationale/paragraphs/0",
            "warning at /rationale/paragraphs/1");
  }

  @Test
  void leavesAStatementToItsInstrument() {
    Policy same =
        citing(
            LegalCitation.builder()
                .instrument("Race Relations Act 1976")
                .statement("The Race Relations Act 1976 requires us to be fair.")
                .build());
    Policy other =
        citing(
            LegalCitation.builder()
                .instrument("Equality Act 2010")
                .statement("With it we comply with the Race Relations Act 1976.")
                .build());

    assertThat(RULE.found(same)).containsExactly(INSTRUMENT);
    assertThat(RULE.found(other)).containsExactly("warning at /legalBasis/0/statement");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Replaced by the Equality Act 2010.", "Repealed; kept here for reference."})
  void believesACitationThatSaysItIsHistory(String statement) {
    LegalCitation citation =
        LegalCitation.builder().instrument("Race Relations Act 1976").statement(statement).build();

    assertThat(RULE.found(citing(citation))).isEmpty();
    assertThat(RULE.found(citing("Race Relations Act 1976 (repealed)"))).isEmpty();
  }

  @Test
  void readsWhatAnnouncesAList() {
    assertThat(
            RULE.found(
                saying(
                    "The Equality Act 2010 replaced:",
                    "- Race Relations Act 1976",
                    "- Sex Discrimination Act 1975")))
        .isEmpty();
    assertThat(
            RULE.found(
                saying(
                    "The policy has regard to:",
                    "- Equality Act 2010",
                    "- Sex Discrimination Act 1975")))
        .containsExactly("warning at /rationale/paragraphs/2");
  }

  @Test
  void doesNotReadTheHistoryOfVersionsOrLinks() {
    Policy policy =
        Policy.builder()
            .control(
                Control.builder()
                    .addHistory(
                        VersionEntry.builder()
                            .version("2")
                            .change("Complies with " + LIVING)
                            .build())
                    .build())
            .addLinks(Link.builder().title("What the Race Relations Act 1976 requires").build())
            .build();

    assertThat(RULE.found(policy)).isEmpty();
  }

  @Test
  void readsTheInstrumentsOfAWelshPolicyAndNotItsProse() {
    assertThat(RULE.found(inWelsh(saying(LIVING)))).isEmpty();
    assertThat(RULE.found(inWelsh(citing("Race Relations Act 1976")))).containsExactly(INSTRUMENT);
  }

  @ParameterizedTest
  @CsvSource({"ENGLAND, 1", "WALES, 1", "SCOTLAND, 1", "NORTHERN_IRELAND, 0"})
  void keepsToTheNationsOfTheRegister(Nation nation, int findings) {
    assertThat(RULE.found(LawPolicies.of(nation, citing("Race Relations Act 1976"))))
        .hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({"PRIMARY, WARNING", "SECONDARY, WARNING", "INFERENCE, INFO", "UNCONFIRMED, INFO"})
  void saysNoMoreThanTheConfidenceOfTheRegisterAllows(Confidence confidence, String severity) {
    LegalInstrument entry =
        LegalInstrument.builder("ours", "Local Schools Act 1999")
            .inForceUntil(PartialDate.of(2020))
            .knownFrom(confidence, "a note")
            .build();
    PolicyValidator validator =
        PolicyValidator.builder().law(LegalRegister.uk().with(entry)).build();

    List<Finding> findings =
        validator
            .validate(citing("Local Schools Act 1999"), RuleUnderTest.TODAY)
            .getFindings()
            .stream()
            .filter(f -> f.getKind().getId().equals("law.repealed"))
            .toList();

    assertThat(findings).extracting(f -> f.getSeverity().name()).containsExactly(severity);
  }

  @Test
  void saysWhatEndedWhenAndWhatTookItsPlace() {
    assertThat(RULE.says(citing("Race Relations (Amendment) Act 2000")))
        .containsExactly(
            "this cites the Race Relations (Amendment) Act 2000, repealed on 5 April 2011"
                + " and replaced by the Equality Act 2010; cite what stands now, or say that this"
                + " is history");
  }
}
