package org.cohesion.validation.rule.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.school.LaEstab;
import org.cohesion.school.Phase;
import org.cohesion.school.School;
import org.cohesion.school.SchoolGroup;
import org.cohesion.school.SeedCode;
import org.cohesion.school.Ukprn;
import org.cohesion.school.Urn;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ControlSchoolMissingTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("control.school-missing");
  private static final Policy NOBODYS = Policy.builder().build();

  @Test
  void findsAtTheRootThatThereIsNoSchool() {
    assertThat(RULE.found(NOBODYS)).containsExactly("error at ");
  }

  @Test
  void findsAtTheSchoolThatItHasNeitherNameNorNumber() {
    School school = School.builder().phase(Phase.PRIMARY).addAliases("the Academy").build();

    assertThat(RULE.found(Policy.builder().school(school).build()))
        .containsExactly("error at /school");
  }

  @ParameterizedTest
  @MethodSource("identified")
  void saysNothingWhenTheSchoolHasANameOrANumber(School school) {
    assertThat(RULE.found(Policy.builder().school(school).build())).isEmpty();
  }

  static List<School> identified() {
    return List.of(
        School.builder().name("Hazel Lane Primary School").build(),
        School.builder().urn(Urn.of("123456")).build(),
        School.builder().ukprn(Ukprn.of("10012345")).build(),
        School.builder().laEstab(LaEstab.parse("123/4567")).build(),
        School.builder().seedCode(SeedCode.of("9999999")).build());
  }

  @Test
  void saysNothingWhenThePolicyIsThatOfAGroup() {
    SchoolGroup group = SchoolGroup.builder().groupId("TR99999").build();

    assertThat(RULE.found(Policy.builder().group(group).build())).isEmpty();
  }

  @Test
  void schoolsThatShareThePolicyDoNotStandInForTheSchool() {
    Policy policy =
        Policy.builder().addAlsoFor(School.builder().name("Mill Brook School").build()).build();

    assertThat(RULE.found(policy)).containsExactly("error at ");
  }

  @ParameterizedTest
  @EnumSource(
      value = PolicyStatus.class,
      names = {"SUPERSEDED", "WITHDRAWN"})
  void saysNothingAboutARetiredPolicy(PolicyStatus status) {
    assertThat(RULE.found(RuleUnderTest.of(status, NOBODYS))).isEmpty();
  }

  @Test
  void saysWhatTellsWhoseItIs() {
    assertThat(RULE.says(NOBODYS))
        .containsExactly(
            "nothing says whose policy this is; add school.name, school.urn, school.ukprn or"
                + " school.laEstab");
  }
}
