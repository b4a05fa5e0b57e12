package org.cohesion.validation.rule.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cohesion.policy.Policy;
import org.cohesion.school.LaEstab;
import org.cohesion.school.Nation;
import org.cohesion.school.Phase;
import org.cohesion.school.School;
import org.cohesion.school.Ukprn;
import org.cohesion.school.Urn;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityUrnAndLaestabMissingTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("identity.urn-and-laestab-missing");
  private static final School NAMED = School.builder().name("Hazel Lane Primary School").build();

  @Test
  void tellsOfASchoolWithANameAndNoNumber() {
    assertThat(RULE.found(policy(NAMED))).containsExactly("info at /school");
  }

  @ParameterizedTest
  @MethodSource("numbered")
  void saysNothingWhenTheSchoolHasANumber(School school) {
    assertThat(RULE.found(policy(school))).isEmpty();
  }

  static List<School> numbered() {
    return List.of(
        NAMED.toBuilder().urn(Urn.of("123456")).build(),
        NAMED.toBuilder().laEstab(LaEstab.parse("123/4567")).build(),
        // As trusts are: they have neither of the two.
        NAMED.toBuilder().ukprn(Ukprn.of("10012345")).build());
  }

  @Test
  void leavesASchoolWithoutANameToAnotherRule() {
    Policy policy = policy(School.builder().phase(Phase.PRIMARY).build());

    assertThat(RULE.found(policy)).isEmpty();
    assertThat(RuleUnderTest.of("control.school-missing").found(policy)).hasSize(1);
    assertThat(RULE.found(Policy.builder().build())).isEmpty();
  }

  @Test
  void looksAtSchoolsThatShareThePolicy() {
    Policy policy =
        Policy.builder()
            .addAlsoFor(NAMED, NAMED.toBuilder().urn(Urn.of("123456")).build(), NAMED)
            .build();

    assertThat(RULE.found(policy)).containsExactly("info at /alsoFor/0", "info at /alsoFor/2");
  }

  @ParameterizedTest
  @EnumSource(
      value = Nation.class,
      names = {"ENGLAND", "WALES"})
  void tellsInTheNationsThatHaveTheseNumbers(Nation nation) {
    assertThat(RULE.found(policy(NAMED.toBuilder().nation(nation).build()))).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Nation.class,
      names = {"ENGLAND", "WALES"},
      mode = EnumSource.Mode.EXCLUDE)
  void saysNothingInTheOthers(Nation nation) {
    assertThat(RULE.found(policy(NAMED.toBuilder().nation(nation).build()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Saltreach Learning Trust",
        "The Saltreach Multi-Academy Trust",
        "Saltreach MAT",
        "Saltreach Academy Trust Ltd",
        "Hollin Bank and Carr Lane Federation",
        "The Federation of Hollin Bank Infant School and Carr Lane Junior School",
        "The Diocese of Wenmouth",
        "Diocese of Wenmouth Academies Trust",
        "Tarn Valley Schools Partnership",
        "Tarn Valley Academies",
        "Hollin Bank and Carr Lane Primary Schools",
        "Saltreach Learning Trust (formerly the Dunes Alliance)",
        "Ymddiriedolaeth Addysg Glan Tywod",
        "Ffederasiwn Ysgol Glan Tywod ac Ysgol y Twyni",
      })
  void asksNoBodyWithSeveralSchoolsForANumber(String name) {
    assertThat(RULE.found(policy(School.builder().name(name).build()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Bell Academy Trust School",
        "Tarn Valley Federation Primary School",
        "Hollin Bank Academy, part of the Saltreach Learning Trust",
        "Hollin Bank Primary School - Saltreach Learning Trust",
        "Saltreach Trust: Hollin Bank School",
        "Carr Lane Foundation Primary",
        "Hollin Bank Academy",
        "Partnership Sixth Form",
        "Ysgol yr Ymddiriedolaeth",
        "Hollin Bank",
      })
  void asksASchoolWhateverItBelongsTo(String name) {
    assertThat(RULE.found(policy(School.builder().name(name).build()))).hasSize(1);
  }

  @Test
  void asksTheSchoolsOfABodyThatIsNotCalledASchoolAndNotTheBody() {
    Policy policy = policy(School.builder().name("Tarn Valley Learning").build());

    assertThat(RULE.found(policy.toBuilder().addAlsoFor(NAMED).build()))
        .containsExactly("info at /alsoFor/0");
    assertThat(RULE.found(policy(NAMED).toBuilder().addAlsoFor(NAMED).build()))
        .containsExactly("info at /school", "info at /alsoFor/0");
  }

  @Test
  void saysWhatToGive() {
    assertThat(RULE.says(policy(NAMED)))
        .containsExactly("the school has a name but no number; add \"urn\" or \"laEstab\"");
  }

  private static Policy policy(School school) {
    return Policy.builder().school(school).build();
  }
}
