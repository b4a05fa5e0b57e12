package org.cohesion.validation.rule.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.policy.Policy;
import org.cohesion.school.School;
import org.cohesion.school.Ukprn;
import org.cohesion.school.Urn;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityUkprnUnusualTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("identity.ukprn-unusual");

  @ParameterizedTest
  @ValueSource(strings = {"11012345", "01012345", "20012345", "00000000"})
  void tellsOfANumberThatDoesNotBeginWithTen(String ukprn) {
    assertThat(RULE.found(policy(school(ukprn)))).containsExactly("info at /school/ukprn");
  }

  @ParameterizedTest
  @ValueSource(strings = {"10000000", "10999999"})
  void saysNothingAboutOneThatDoes(String ukprn) {
    assertThat(RULE.found(policy(school(ukprn)))).isEmpty();
  }

  @Test
  void looksAtSchoolsThatShareThePolicy() {
    Policy policy =
        policy(school("10012345")).toBuilder()
            .addAlsoFor(school("10012346"), school("01012346"), school("11012346"))
            .build();

    assertThat(RULE.found(policy))
        .containsExactly("info at /alsoFor/1/ukprn", "info at /alsoFor/2/ukprn");
  }

  @Test
  void saysNothingWithoutANumber() {
    assertThat(RULE.found(policy(School.builder().urn(Urn.of("123456")).build()))).isEmpty();
    assertThat(RULE.found(Policy.builder().build())).isEmpty();
  }

  @Test
  void saysWhereToLook() {
    assertThat(RULE.says(policy(school("01012345"))))
        .containsExactly(
            "this UKPRN does not begin with 10, as those that we know of do; look it up in"
                + " the UK Register of Learning Providers");
  }

  private static School school(String ukprn) {
    return School.builder().ukprn(Ukprn.of(ukprn)).build();
  }

  private static Policy policy(School school) {
    return Policy.builder().school(school).build();
  }
}
