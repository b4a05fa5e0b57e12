package org.cohesion.validation.rule.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyBuilder;
import org.cohesion.school.School;
import org.cohesion.school.Urn;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;

class IdentitySchoolRepeatedTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("identity.school-repeated");

  @Test
  void warnsOfTheSchoolAmongThoseThatShareItsPolicy() {
    Policy policy = policy("999811", "999812", "999811");

    assertThat(RULE.found(policy)).containsExactly("warning at /alsoFor/1/urn");
    assertThat(RULE.arguments(policy)).containsExactly(entry("other", JsonPointer.of("school")));
  }

  @Test
  void warnsOfEachSchoolThatStandsTwiceInTheList() {
    Policy policy =
        Policy.builder()
            .addAlsoFor(school("999812"), school("999813"), school("999812"), school("999813"))
            .build();

    assertThat(RULE.found(policy))
        .containsExactly("warning at /alsoFor/2/urn", "warning at /alsoFor/3/urn");
  }

  @Test
  void saysNothingOfDifferentNumbersOrNone() {
    School unnumbered = School.builder().name("Carr Lane School").build();

    assertThat(RULE.found(policy("999811", "999812", "999813"))).isEmpty();
    assertThat(RULE.found(Policy.builder().addAlsoFor(unnumbered, unnumbered).build())).isEmpty();
    assertThat(RULE.found(policy("999811"))).isEmpty();
  }

  @Test
  void saysWhereTheOtherIs() {
    assertThat(RULE.says(policy("999811", "999812", "999812")))
        .containsExactly(
            "the school at /alsoFor/0 has this URN already; correct one of the two, or take this"
                + " school out");
  }

  private static Policy policy(String urn, String... others) {
    PolicyBuilder policy = Policy.builder().school(school(urn));
    for (String other : others) {
      policy.addAlsoFor(school(other));
    }
    return policy.build();
  }

  private static School school(String urn) {
    return School.builder().urn(Urn.of(urn)).build();
  }
}
