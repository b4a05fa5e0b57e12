package org.cohesion.validation.rule.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.policy.Policy;
import org.cohesion.school.AgeRange;
import org.cohesion.school.EstablishmentType;
import org.cohesion.school.Phase;
import org.cohesion.school.School;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SchoolPhaseAgeConflictTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("school.phase-age-conflict");

  @ParameterizedTest
  @CsvSource({
    "NURSERY, 2, 9",
    "NURSERY, 6, 8",
    "NURSERY, 4, 11",
    "PRIMARY, 11, 18",
    "PRIMARY, 4, 16",
    "PRIMARY, 2, 4",
    "PRIMARY, 10, 13",
    "MIDDLE_DEEMED_PRIMARY, 11, 14",
    "MIDDLE_DEEMED_PRIMARY, 4, 10",
    "MIDDLE_DEEMED_SECONDARY, 4, 11",
    "MIDDLE_DEEMED_SECONDARY, 13, 16",
    "MIDDLE_DEEMED_SECONDARY, 11, 18",
    "SECONDARY, 4, 11",
    "SECONDARY, 3, 18",
    "SECONDARY, 7, 16",
    "SIXTEEN_PLUS, 11, 18",
    "SIXTEEN_PLUS, 4, 11",
    "ALL_THROUGH, 4, 11",
    "ALL_THROUGH, 11, 18",
  })
  void warnsOfAgesThatNoSchoolOfThePhaseTakes(Phase phase, int from, int to) {
    assertThat(RULE.found(policy(phase, from, to))).containsExactly("warning at /school/phase");
  }

  @ParameterizedTest
  @CsvSource({
    "NURSERY, 2, 5",
    "NURSERY, 0, 8",
    "NURSERY, 3, 4",
    "PRIMARY, 4, 11",
    "PRIMARY, 2, 11",
    "PRIMARY, 5, 7",
    "PRIMARY, 7, 11",
    "PRIMARY, 5, 9",
    "PRIMARY, 3, 13",
    "PRIMARY, 4, 5",
    "MIDDLE_DEEMED_PRIMARY, 8, 12",
    "MIDDLE_DEEMED_PRIMARY, 9, 13",
    "MIDDLE_DEEMED_SECONDARY, 9, 13",
    "MIDDLE_DEEMED_SECONDARY, 10, 14",
    "SECONDARY, 11, 16",
    "SECONDARY, 11, 19",
    "SECONDARY, 13, 18",
    "SECONDARY, 14, 19",
    "SECONDARY, 9, 18",
    "SECONDARY, 16, 19",
    "SIXTEEN_PLUS, 16, 18",
    "SIXTEEN_PLUS, 16, 99",
    "SIXTEEN_PLUS, 14, 19",
    "ALL_THROUGH, 3, 18",
    "ALL_THROUGH, 2, 19",
    "ALL_THROUGH, 5, 16",
    "ALL_THROUGH, 7, 18",
    "NOT_APPLICABLE, 0, 99",
    "NOT_APPLICABLE, 11, 12",
  })
  void saysNothingOfAgesThatSomeSchoolOfThePhaseMayTake(Phase phase, int from, int to) {
    assertThat(RULE.found(policy(phase, from, to))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = EstablishmentType.class,
      names = {
        "COMMUNITY_SPECIAL",
        "FOUNDATION_SPECIAL",
        "NON_MAINTAINED_SPECIAL",
        "PUPIL_REFERRAL_UNIT",
        "OTHER"
      })
  void leavesSpecialSchoolsAndUnitsAlone(EstablishmentType type) {
    School school = school(Phase.PRIMARY, 4, 19).toBuilder().establishmentType(type).build();

    assertThat(RULE.found(Policy.builder().school(school).build())).isEmpty();
  }

  @Test
  void looksAtSchoolsThatShareThePolicy() {
    Policy policy =
        policy(Phase.PRIMARY, 4, 11).toBuilder()
            .addAlsoFor(school(Phase.SECONDARY, 11, 18), school(Phase.SECONDARY, 4, 11))
            .build();

    assertThat(RULE.found(policy)).containsExactly("warning at /alsoFor/1/phase");
  }

  @Test
  void saysNothingWithoutPhaseOrAges() {
    assertThat(RULE.found(Policy.builder().school(School.builder().build()).build())).isEmpty();
    assertThat(
            RULE.found(
                Policy.builder().school(School.builder().phase(Phase.PRIMARY).build()).build()))
        .isEmpty();
    assertThat(RULE.found(Policy.builder().build())).isEmpty();
  }

  @Test
  void givesPhaseAndAges() {
    assertThat(RULE.says(policy(Phase.PRIMARY, 11, 18)))
        .containsExactly(
            "the phase is \"primary\", but the ages are 11-18; correct the phase or \"ageRange\"");
  }

  private static Policy policy(Phase phase, int from, int to) {
    return Policy.builder().school(school(phase, from, to)).build();
  }

  private static School school(Phase phase, int from, int to) {
    return School.builder().phase(phase).ageRange(AgeRange.of(from, to)).build();
  }
}
