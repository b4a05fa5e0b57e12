package org.cohesion.validation.rule.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.cohesion.community.Community;
import org.cohesion.community.CommunityBuilder;
import org.cohesion.community.CommunityDimension;
import org.cohesion.community.CommunityScope;
import org.cohesion.policy.Policy;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommunityDuplicateScopeTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("community.duplicate-scope");

  @Test
  void saysNothingWhenThereAreNoDimensions() {
    assertThat(RULE.found(Policy.builder().build())).isEmpty();
    assertThat(RULE.found(policy())).isEmpty();
  }

  @Test
  void saysNothingWhenEachScopeStandsOnce() {
    assertThat(RULE.found(policy(CommunityScope.values()))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = CommunityScope.class,
      names = {"SCHOOL", "LOCAL", "UK", "GLOBAL"})
  void warnsAtTheScopeOfTheSecondOfTheFour(CommunityScope twice) {
    Policy policy = policy(twice, CommunityScope.REGIONAL, twice);

    assertThat(RULE.found(policy)).containsExactly("warning at /community/dimensions/2/scope");
    assertThat(RULE.arguments(policy)).containsExactly(entry("dimension", twice));
  }

  @ParameterizedTest
  @EnumSource(
      value = CommunityScope.class,
      names = {"NETWORKS", "REGIONAL", "OTHER"})
  void saysNothingOfScopesThatMayBeMany(CommunityScope many) {
    assertThat(RULE.found(policy(many, CommunityScope.LOCAL, many, many))).isEmpty();
  }

  @Test
  void warnsOfEachOneAfterTheFirst() {
    Policy policy =
        policy(
            CommunityScope.UK,
            CommunityScope.UK,
            CommunityScope.LOCAL,
            CommunityScope.UK,
            CommunityScope.LOCAL);

    assertThat(RULE.found(policy))
        .containsExactly(
            "warning at /community/dimensions/1/scope",
            "warning at /community/dimensions/3/scope",
            "warning at /community/dimensions/4/scope");
  }

  @Test
  void namesTheDimension() {
    assertThat(RULE.says(policy(CommunityScope.LOCAL, CommunityScope.LOCAL)))
        .containsExactly(
            "the local community is here a second time; put the two into one, or correct the scope"
                + " of one");
  }

  private static Policy policy(CommunityScope... scopes) {
    CommunityBuilder community = Community.builder();
    for (CommunityScope scope : scopes) {
      community.addDimensions(
          CommunityDimension.builder().scope(scope).name("Our neighbours").build());
    }
    return Policy.builder().community(community.build()).build();
  }
}
