package org.cohesion.validation.rule.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohesion.validation.rule.law.LawPolicies.PARAGRAPH;
import static org.cohesion.validation.rule.law.LawPolicies.citing;
import static org.cohesion.validation.rule.law.LawPolicies.inWelsh;
import static org.cohesion.validation.rule.law.LawPolicies.saying;

import java.io.IOException;
import java.util.List;
import org.cohesion.policy.Policy;
import org.cohesion.school.DutyBasis;
import org.cohesion.school.EstablishmentType;
import org.cohesion.school.Nation;
import org.cohesion.school.School;
import org.cohesion.validation.rule.RuleUnderTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawDutyNotApplicableTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("law.duty-not-applicable");
  private static final String CLAIM = "We have a statutory duty to promote community cohesion.";
  private static final String BASIS = "/school/dutyBasis";

  static List<String> innocent() throws IOException {
    return LawPolicies.innocent("law.duty-not-applicable");
  }

  @ParameterizedTest
  @MethodSource("innocent")
  void saysNothingAboutInnocentSentences(String sentence) {
    assertThat(RULE.found(LawPolicies.of(EstablishmentType.ACADEMY, saying(sentence)))).isEmpty();
    assertThat(RULE.found(LawPolicies.of(Nation.WALES, saying(sentence)))).isEmpty();
    assertThat(
            RULE.found(LawPolicies.of(EstablishmentType.INDEPENDENT, LawPolicies.doing(sentence))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "COMMUNITY, none",
        "VOLUNTARY_AIDED, none",
        "VOLUNTARY_CONTROLLED, none",
        "FOUNDATION, none",
        "COMMUNITY_SPECIAL, none",
        "FOUNDATION_SPECIAL, none",
        "MAINTAINED_NURSERY, none",
        "OTHER, none",
        "ACADEMY, info",
        "FREE_SCHOOL, info",
        "INDEPENDENT, info",
        "NON_MAINTAINED_SPECIAL, info",
        "FURTHER_EDUCATION, info",
        "PUPIL_REFERRAL_UNIT, info",
      })
  void knowsTheKindsOfSchoolThatTheDutyReaches(EstablishmentType type, String severity) {
    Policy statute =
        school(School.builder().establishmentType(type).dutyBasis(DutyBasis.STATUTE).build());

    assertThat(RULE.found(statute)).isEqualTo(at(severity, BASIS));
    assertThat(RULE.found(LawPolicies.of(type, saying(CLAIM)))).isEqualTo(at(severity, PARAGRAPH));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "ENGLAND, none",
        "WALES, warning",
        "SCOTLAND, info",
        "NORTHERN_IRELAND, info",
      })
  void knowsTheNationThatTheDutyReaches(Nation nation, String severity) {
    Policy statute =
        school(
            School.builder()
                .nation(nation)
                .establishmentType(EstablishmentType.COMMUNITY)
                .dutyBasis(DutyBasis.STATUTE)
                .build());

    assertThat(RULE.found(statute)).isEqualTo(at(severity, BASIS));
    assertThat(RULE.found(LawPolicies.of(nation, saying(CLAIM))))
        .isEqualTo(at(severity, PARAGRAPH));
  }

  @ParameterizedTest
  @EnumSource(DutyBasis.class)
  void tellsAtTheMemberOnlyWhereItClaimsTheStatute(DutyBasis basis) {
    Policy policy = school(academy().toBuilder().dutyBasis(basis).build());

    assertThat(RULE.found(policy)).isEqualTo(at(basis == DutyBasis.STATUTE ? "info" : null, BASIS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We have a statutory duty to promote community cohesion.",
        "By law our academy must promote community cohesion.",
        "All schools have a statutory duty to promote community cohesion.",
        "The governing body has a duty to promote community cohesion under section 21(5)(b) of the"
            + " Education Act 2002.",
        "Under the Education and Inspections Act 2006 we have a duty to promote community cohesion.",
      })
  void tellsWhereTheWordsClaimTheStatuteForTheSchool(String sentence) {
    assertThat(RULE.found(LawPolicies.of(EstablishmentType.ACADEMY, saying(sentence))))
        .containsExactly("info at " + PARAGRAPH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "All schools have a statutory duty to promote community cohesion.|info",
        "There is a legal duty on every school to promote community cohesion.|info",
        "We have a statutory duty to promote community cohesion.|warning",
        "Our school, as all schools, has a statutory duty to promote community cohesion.|warning",
      })
  void onlyTellsOfAClaimForAllSchools(String sentence, String severity) {
    assertThat(RULE.found(LawPolicies.of(Nation.WALES, saying(sentence))))
        .isEqualTo(at(severity, PARAGRAPH));
    assertThat(RULE.found(LawPolicies.of(EstablishmentType.ACADEMY, saying(sentence))))
        .isEqualTo(at("info", PARAGRAPH));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Requires schools to promote community cohesion.|info",
        "Schools must promote community cohesion.|info",
        "Promoting community cohesion|info",
        "Governing bodies to promote community cohesion|info",
        "It does not bind academies to promote community cohesion.|",
        "Maintained schools must promote community cohesion; we follow them.|",
        "Sets out how schools are inspected.|",
      })
  void takesAStatementOfTheLegalBasisForAClaimWithoutTheWordDuty(
      String statement, @Nullable String severity) {
    Policy policy = citing("Education and Inspections Act 2006", "section 38", statement);

    assertThat(RULE.found(LawPolicies.of(EstablishmentType.ACADEMY, policy)))
        .isEqualTo(at(severity, "/legalBasis/0/instrument"));
  }

  @Test
  void looksForTheSchoolsOwnClaimBeforeOneForAllSchools() {
    String all = "All schools have a statutory duty to promote community cohesion.";

    assertThat(RULE.found(LawPolicies.of(Nation.WALES, saying(all, CLAIM))))
        .containsExactly("warning at /rationale/paragraphs/1");
    assertThat(RULE.found(LawPolicies.of(Nation.WALES, saying(CLAIM, all))))
        .containsExactly("warning at " + PARAGRAPH);
  }

  @Test
  void tellsOfACitationOfTheDuty() {
    String act = "Education Act 2002";
    String claim = "As a governing body we have a duty to promote community cohesion.";

    assertThat(
            RULE.found(LawPolicies.of(EstablishmentType.ACADEMY, citing(act, "section 21(5)(b)"))))
        .containsExactly("info at /legalBasis/0/instrument");
    assertThat(
            RULE.found(LawPolicies.of(EstablishmentType.ACADEMY, citing(act, "section 21", claim))))
        .containsExactly("info at /legalBasis/0/instrument");
    assertThat(
            RULE.found(
                LawPolicies.of(
                    EstablishmentType.ACADEMY,
                    citing(
                        act,
                        "section 21",
                        "Maintained schools have a duty to promote community cohesion; we follow them."))))
        .isEmpty();
    assertThat(RULE.found(LawPolicies.of(EstablishmentType.ACADEMY, citing(act, "section 78"))))
        .isEmpty();
    assertThat(RULE.found(LawPolicies.of(EstablishmentType.ACADEMY, citing(act)))).isEmpty();
  }

  @Test
  void leavesAnAcademyAloneThatSpeaksOfItsFundingAgreement() {
    Policy byMember =
        saying(CLAIM).toBuilder()
            .school(academy().toBuilder().dutyBasis(DutyBasis.FUNDING_AGREEMENT).build())
            .build();
    Policy byWords = saying(CLAIM, "Our funding agreement says the same.");
    Policy contradicted =
        byWords.toBuilder()
            .school(academy().toBuilder().dutyBasis(DutyBasis.STATUTE).build())
            .build();

    assertThat(RULE.found(byMember)).isEmpty();
    assertThat(RULE.found(contradicted)).containsExactly("info at " + BASIS);
    assertThat(RULE.found(LawPolicies.of(EstablishmentType.ACADEMY, byWords))).isEmpty();
    assertThat(RULE.found(LawPolicies.of(EstablishmentType.INDEPENDENT, byWords))).hasSize(1);
  }

  @Test
  void oneMistakeOfOneSchoolIsOneFinding() {
    Policy policy =
        saying(CLAIM, CLAIM).toBuilder()
            .school(academy().toBuilder().dutyBasis(DutyBasis.STATUTE).build())
            .build();

    assertThat(RULE.found(policy)).containsExactly("info at " + BASIS);
    assertThat(
            RULE.found(LawPolicies.of(EstablishmentType.ACADEMY, saying("Hello.", CLAIM, CLAIM))))
        .containsExactly("info at /rationale/paragraphs/1");
  }

  @Test
  void takesTheWordsForThoseOfASchoolThatTheDutyReaches() {
    School community = School.builder().establishmentType(EstablishmentType.COMMUNITY).build();
    School statute = academy().toBuilder().dutyBasis(DutyBasis.STATUTE).build();
    Policy trust = LawPolicies.of(EstablishmentType.ACADEMY, saying(CLAIM));

    assertThat(RULE.found(trust.toBuilder().addAlsoFor(community).build())).isEmpty();
    assertThat(RULE.found(trust.toBuilder().addAlsoFor(academy()).build())).hasSize(1);
    assertThat(RULE.found(trust.toBuilder().addAlsoFor(community, statute).build()))
        .containsExactly("info at /alsoFor/1/dutyBasis");
  }

  @Test
  void saysNothingWhereTheKindOfSchoolIsNotKnown() {
    assertThat(RULE.found(saying(CLAIM))).isEmpty();
    assertThat(RULE.found(school(School.builder().dutyBasis(DutyBasis.STATUTE).build()))).isEmpty();
  }

  @Test
  void readsTheMembersOfAWelshPolicyAndNotItsProse() {
    Policy policy = LawPolicies.of(Nation.WALES, saying(CLAIM));
    School statute = School.builder().nation(Nation.WALES).dutyBasis(DutyBasis.STATUTE).build();

    assertThat(RULE.found(inWelsh(policy))).isEmpty();
    assertThat(RULE.found(inWelsh(school(statute)))).hasSize(1);
    assertThat(
            RULE.found(
                inWelsh(
                    LawPolicies.of(
                        Nation.WALES, citing("Education Act 2002", "section 21(5)(b)")))))
        .hasSize(1);
  }

  @Test
  void needsNoDay() {
    assertThat(RULE.findingsWithoutDay(LawPolicies.of(EstablishmentType.ACADEMY, saying(CLAIM))))
        .hasSize(1);
  }

  @Test
  void saysWhyTheDutyDoesNotReachTheSchool() {
    assertThat(RULE.says(LawPolicies.of(EstablishmentType.FREE_SCHOOL, saying(CLAIM))))
        .containsExactly(
            "the policy claims the statutory duty to promote community cohesion, which is"
                + " understood not to bind a school of this kind (free school); say what else"
                + " binds the school, or that it acts of its own accord");
    assertThat(RULE.says(LawPolicies.of(Nation.WALES, saying(CLAIM))))
        .containsExactly(
            "the policy claims the statutory duty to promote community cohesion, which is"
                + " understood not to bind schools in Wales; say what else binds the school, or"
                + " that it acts of its own accord");
  }

  private static List<String> at(@Nullable String severity, String pointer) {
    return severity == null ? List.of() : List.of(severity + " at " + pointer);
  }

  private static School academy() {
    return School.builder().establishmentType(EstablishmentType.ACADEMY).build();
  }

  private static Policy school(School school) {
    return Policy.builder().school(school).build();
  }
}
