package org.cohesion.validation.rule.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.school.DutyBasis;
import org.cohesion.school.EstablishmentType;
import org.cohesion.school.Nation;
import org.cohesion.school.School;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SchoolDutyBasisConflictTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("school.duty-basis-conflict");

  @ParameterizedTest
  @EnumSource(
      value = EstablishmentType.class,
      names = {
        "COMMUNITY",
        "VOLUNTARY_AIDED",
        "VOLUNTARY_CONTROLLED",
        "FOUNDATION",
        "COMMUNITY_SPECIAL",
        "FOUNDATION_SPECIAL",
        "MAINTAINED_NURSERY"
      })
  void tellsOfAMaintainedSchoolWithoutTheDutyOfLaw(EstablishmentType type) {
    assertThat(RULE.found(policy(type, DutyBasis.NONE)))
        .containsExactly("info at /school/dutyBasis");
    assertThat(RULE.found(policy(type, DutyBasis.FUNDING_AGREEMENT))).hasSize(1);
    assertThat(RULE.found(policy(type, DutyBasis.STATUTE))).isEmpty();
    assertThat(RULE.found(policy(type, DutyBasis.UNKNOWN))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = EstablishmentType.class,
      names = {
        "NON_MAINTAINED_SPECIAL",
        "PUPIL_REFERRAL_UNIT",
        "ACADEMY",
        "FREE_SCHOOL",
        "INDEPENDENT",
        "FURTHER_EDUCATION",
        "OTHER"
      })
  void saysNothingOfOtherSchools(EstablishmentType type) {
    assertThat(RULE.found(policy(type, DutyBasis.NONE))).isEmpty();
    assertThat(RULE.found(policy(type, DutyBasis.FUNDING_AGREEMENT))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Nation.class,
      names = {"ENGLAND"},
      mode = EnumSource.Mode.EXCLUDE)
  void saysNothingOfSchoolsOutsideEngland(Nation nation) {
    School school = school(EstablishmentType.COMMUNITY, DutyBasis.NONE);

    assertThat(RULE.found(policy(school.toBuilder().nation(nation).build()))).isEmpty();
    assertThat(RULE.found(policy(school.toBuilder().nation(Nation.ENGLAND).build()))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"2006, 0", "2007-08-31, 0", "2007-09-01, 1", "2026, 1"})
  void saysNothingOfPoliciesFromBeforeTheDuty(String approved, int findings) {
    Policy policy =
        policy(EstablishmentType.COMMUNITY, DutyBasis.NONE).toBuilder()
            .control(RuleUnderTest.approvedOn(approved))
            .build();

    assertThat(RULE.found(policy)).hasSize(findings);
  }

  @ParameterizedTest
  @EnumSource(
      value = PolicyStatus.class,
      names = {"SUPERSEDED", "WITHDRAWN"})
  void saysNothingAboutARetiredPolicy(PolicyStatus status) {
    Policy policy = policy(EstablishmentType.COMMUNITY, DutyBasis.NONE);

    assertThat(RULE.found(RuleUnderTest.of(status, policy))).isEmpty();
  }

  @Test
  void looksAtSchoolsThatShareThePolicyAndNeedsBothMembers() {
    School undecided = School.builder().establishmentType(EstablishmentType.COMMUNITY).build();
    Policy policy =
        policy(undecided).toBuilder()
            .addAlsoFor(
                School.builder().dutyBasis(DutyBasis.NONE).build(),
                school(EstablishmentType.FOUNDATION, DutyBasis.NONE))
            .build();

    assertThat(RULE.found(policy)).containsExactly("info at /alsoFor/1/dutyBasis");
    assertThat(RULE.found(Policy.builder().build())).isEmpty();
  }

  @Test
  void saysWhichKindAndWhichBasis() {
    assertThat(RULE.says(policy(EstablishmentType.COMMUNITY, DutyBasis.NONE)))
        .containsExactly(
            "the statutory duty to promote community cohesion is understood to bind a school of"
                + " this kind (community school), but \"dutyBasis\" says \"none\"; correct it, or"
                + " the kind of school");
  }

  private static Policy policy(EstablishmentType type, DutyBasis basis) {
    return policy(school(type, basis));
  }

  private static Policy policy(School school) {
    return Policy.builder().school(school).build();
  }

  private static School school(EstablishmentType type, DutyBasis basis) {
    return School.builder().establishmentType(type).dutyBasis(basis).build();
  }
}
