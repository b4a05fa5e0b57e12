package org.cohesion.validation.rule.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohesion.validation.rule.law.LawPolicies.PARAGRAPH;
import static org.cohesion.validation.rule.law.LawPolicies.citing;
import static org.cohesion.validation.rule.law.LawPolicies.inWelsh;
import static org.cohesion.validation.rule.law.LawPolicies.saying;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.cohesion.policy.LegalCitation;
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

class LawMiscitedTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("law.miscited");
  private static final String PROVISION = "/legalBasis/0/provision";
  private static final String CLAIM = "Governors have a duty to promote community cohesion.";

  static List<String> innocent() throws IOException {
    return LawPolicies.innocent("law.miscited");
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
        "Education and Inspections Act 2005",
        "Education and Inspections Act 2007",
        "Education Act 2006",
        "Equality Act 2009",
        "Equality Act 2011",
        "Race Relations (Amendment) Act 2001",
        "Race Relations Act 2000",
        "Counter-Terrorism and Security Act 2014",
        "School Standards and Framework Act 1999",
        "Disability Discrimination Act 2004",
        "Human Rights Act 1999",
        "Children's Wellbeing and Schools Act 2025",
        "Single Equality Act 2010",
        "Single Equality Act",
        "Single Equalities Act 2010",
      })
  void warnsWhereThereIsNoActOfThatNameOrYear(String instrument) {
    assertThat(RULE.found(citing(instrument)))
        .containsExactly("warning at /legalBasis/0/instrument");
    assertThat(RULE.found(saying("We follow the " + instrument + ".")))
        .containsExactly("warning at " + PARAGRAPH);
    assertThat(RULE.found(inWelsh(citing(instrument)))).hasSize(1);
    assertThat(RULE.found(inWelsh(saying("We follow the " + instrument + ".")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Education and Inspections Act 2006",
        "Education Act 2002",
        "Education Act 1996",
        "Education Act 2011",
        "Equality Act 2006",
        "Equality Act",
        "Race Relations Act 1965",
        "Children Act 2004",
        "Higher Education Act 2004",
        "Independent School Standards 2014",
        "Education (Independent School Standards) (England) Regulations 2010",
        "Disability Discrimination Act 2005",
        "Sex Discrimination Act 1986",
        "Equality Act 2010 (Specific Duties) Regulations 2011",
        "Specific Duties Regulations 2017",
        "Prevent Duty Guidance 2021",
        "Northern Ireland Act 2006",
        "UN Convention on the Rights of Persons with Disabilities",
        "Single Equality Scheme 2010",
        "Single Equality Bill",
      })
  void leavesAloneWhatExistsOrIsNotInTheRegister(String instrument) {
    assertThat(RULE.found(citing(instrument))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Education Act 2002, section 21(5)(b), ",
    "Education Act 2002, Section 21 (5) (b), ",
    "Education Act 2002, section 21(5), ",
    "Education Act 2002, section 21, ",
    "Education Act 2002, 's. 21(4), (5)', ",
    "Education Act 2002, section 78, ",
    "Education Act 2002, Part 3, ",
    "Education and Inspections Act 2006, section 38, ",
    "Education and Inspections Act 2006, section 38(1), ",
    "Education and Inspections Act 2006, section 154, ",
    "School Standards and Framework Act 1998, section 10, ",
    "Equality Act 2010, section 10, ",
    "Education Act 2002, section 21(4), info",
    "Education Act 2002, s.21 (4) (c), info",
    "Education Act 2002, section 21(5)(a), warning",
    "Education Act 2002, section 12, warning",
    "Education Act 2002, section 38, warning",
    "Education Act, section 12, warning",
    "Education and Inspections Act 2006, section 21(5), warning",
  })
  void comparesTheSectionOfACitationThatClaimsTheDuty(
      String instrument, String provision, String severity) {
    List<String> found = RULE.found(citing(instrument, provision, CLAIM));

    assertThat(found)
        .isEqualTo(severity == null ? List.of() : List.of(severity + " at " + PROVISION));
  }

  @ParameterizedTest
  @CsvSource({"section 21(4), 1", "section 12, 0", "section 175, 0", "section 21, 0"})
  void knowsTheUsualMistakeEvenWithoutAStatement(String provision, int findings) {
    assertThat(RULE.found(citing("Education Act 2002", provision))).hasSize(findings);
  }

  @Test
  void leavesAloneTheSectionOfACitationThatSaysSomethingElse() {
    assertThat(
            RULE.found(
                citing("Education Act 2002", "section 175", "We keep children safe from harm.")))
        .isEmpty();
    assertThat(
            RULE.found(citing("Education Act 2002", "section 21(4)", "How governors conduct us.")))
        .isEmpty();
  }

  @Test
  void pointsAtTheInstrumentWhereItHoldsTheSection() {
    LegalCitation citation =
        LegalCitation.builder()
            .instrument("Education Act 2002, section 12")
            .statement(CLAIM)
            .build();

    assertThat(RULE.found(citing(citation))).containsExactly("warning at /legalBasis/0/instrument");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We have a duty to promote community cohesion under section 12 of the Education Act 2002.",
        "Section 12 of the Education Act 2002 places a duty on governing bodies to promote"
            + " community cohesion.",
        "The duty of governing bodies under section 21(5) of the Education and Inspections Act 2006"
            + " to promote community cohesion guides us.",
        "Our duty to promote community cohesion (Education Act 2002, s.22) guides us.",
        "The public sector equality duty in section 148 of the Equality Act 2010 applies to us.",
        "Under section 49 of the Equality Act 2010 the public sector equality duty is laid on us.",
        "The Prevent duty is in section 36 of the Counter-Terrorism and Security Act 2015.",
      })
  void warnsWhereASentencePutsADutyInAnotherSection(String sentence) {
    assertThat(RULE.found(saying(sentence))).containsExactly("warning at " + PARAGRAPH);
  }

  @Test
  void tellsOfTheUsualMistakeInASentence() {
    String sentence =
        "Section 21(4) of the Education Act 2002 is why governors care for community cohesion.";

    assertThat(RULE.found(saying(sentence))).containsExactly("info at " + PARAGRAPH);
    assertThat(RULE.found(saying("Section 21(4) of the Education Act 2002 is about governors.")))
        .isEmpty();
  }

  @Test
  void warnsOfAWrongNameWithItsSection() {
    String sentence =
        "Our duty to have due regard to equality is laid down in section 149 of the Single Equality"
            + " Act 2010.";

    assertThat(RULE.found(saying(sentence))).containsExactly("warning at " + PARAGRAPH);
    assertThat(RULE.found(citing("Single Equality Act 2010", "section 149", "It is our duty.")))
        .containsExactly("warning at /legalBasis/0/instrument");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UN Convention on the Rights of Disabled People",
        "United Nations Convention on the Rights of Disabled Persons",
        "Convention on the Rights of the Disabled",
        "UN Convention on Disability",
        "UN Convention on Disability Rights",
      })
  void onlyTellsOfAWrongNameOfWhatIsNoLaw(String name) {
    assertThat(RULE.found(citing(name))).containsExactly("info at /legalBasis/0/instrument");
    assertThat(RULE.found(saying("We follow the " + name + ".")))
        .containsExactly("info at " + PARAGRAPH);
  }

  @ParameterizedTest
  @CsvSource({"PRIMARY, warning", "SECONDARY, warning", "INFERENCE, info", "UNCONFIRMED, info"})
  void saysNoMoreOfAWrongNameThanTheConfidenceOfTheRegisterAllows(
      Confidence confidence, String severity) {
    LegalInstrument entry =
        LegalInstrument.builder("ours", "Local Schools Act 1999")
            .wrongNames("Local School Law")
            .knownFrom(confidence, "a note")
            .build();

    assertThat(
            PolicyValidator.builder()
                .law(LegalRegister.uk().with(entry))
                .build()
                .validate(citing("Local School Law"), RuleUnderTest.TODAY)
                .getFindings())
        .filteredOn(f -> f.getKind().getId().equals("law.miscited"))
        .extracting(f -> f.getSeverity().getJsonName())
        .containsExactly(severity);
  }

  @Test
  void findsEachKindOfMistakeOnceInAText() {
    String sentence = "The Education Act 2006 and the Equality Act 2011 bind us. ";

    assertThat(RULE.found(saying(sentence + sentence))).hasSize(1);
  }

  @Test
  void needsNoDay() {
    assertThat(RULE.findingsWithoutDay(citing("Education Act 2006"))).hasSize(1);
  }

  @Test
  void saysWhichYearTheRegisterHas() {
    assertThat(RULE.says(citing("Education and Inspections Act 2007")))
        .containsExactly(
            "this citation is wrong: there is no Education and Inspections Act of that year;"
                + " cite the Education and Inspections Act 2006 if that is meant");
  }

  @Test
  void saysWhichNameIsRight() {
    assertThat(RULE.says(citing("Single Equality Act 2010")))
        .containsExactly(
            "this citation is wrong: nothing is called \"Single Equality Act\"; cite the Equality Act"
                + " 2010 if that is meant");
    assertThat(RULE.findings(citing("Single Equality Act 2010"), RuleUnderTest.TODAY))
        .extracting(f -> f.text(Locale.forLanguageTag("cy")))
        .containsExactly(
            "nid yw'r cyfeiriad hwn at y gyfraith yn gywir: nid oes dim o'r enw \"Single Equality"
                + " Act\"; cyfeiriwch at \"Equality Act 2010\" os dyna a olygir");
  }

  @Test
  void saysWhereTheDutyStands() {
    assertThat(RULE.says(citing("Education Act 2002", "section 21(4)")))
        .containsExactly(
            "this citation is wrong: the duty is in the Education Act 2002, section"
                + " 21(5)(b); cite that");
  }
}
