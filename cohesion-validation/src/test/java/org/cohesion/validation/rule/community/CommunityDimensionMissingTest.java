package org.cohesion.validation.rule.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cohesion.community.Community;
import org.cohesion.community.CommunityBuilder;
import org.cohesion.community.CommunityDimension;
import org.cohesion.community.CommunityScope;
import org.cohesion.policy.Policy;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommunityDimensionMissingTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("community.dimension-missing");
  private static final Set<CommunityScope> FOUR =
      EnumSet.of(
          CommunityScope.SCHOOL, CommunityScope.LOCAL, CommunityScope.UK, CommunityScope.GLOBAL);

  @Test
  void saysNothingWhenTheFourOfTheGuidanceAreNamed() {
    assertThat(RULE.found(policy(FOUR))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = CommunityScope.class,
      names = {"SCHOOL", "LOCAL", "UK", "GLOBAL"})
  void warnsAtTheSectionOfEachOfTheFourThatIsLacking(CommunityScope lacking) {
    Set<CommunityScope> others = EnumSet.allOf(CommunityScope.class);
    others.remove(lacking);

    assertThat(RULE.found(policy(others))).containsExactly("warning at /community");
    assertThat(RULE.arguments(policy(others))).containsExactly(entry("dimension", lacking));
  }

  @Test
  void makesAFindingOfEach() {
    assertThat(RULE.findings(policy(Set.of(CommunityScope.NETWORKS))))
        .extracting(f -> f.getArguments().get("dimension"))
        .containsExactlyInAnyOrderElementsOf(FOUR);
  }

  @Test
  void leavesAPolicyThatNamesNoneToAnotherRule() {
    List<Policy> none = List.of(Policy.builder().build(), policy(Set.of()));

    assertThat(none)
        .allSatisfy(
            policy -> {
              assertThat(RULE.found(policy)).isEmpty();
              assertThat(RuleUnderTest.of("community.missing").found(policy)).hasSize(1);
            });
  }

  @Test
  void namesTheDimension() {
    Set<CommunityScope> others = EnumSet.copyOf(FOUR);
    others.remove(CommunityScope.UK);

    assertThat(RULE.says(policy(others)))
        .containsExactly(
            "the policy does not name the UK community; add it to" + " community.dimensions");
  }

  private static Policy policy(Set<CommunityScope> scopes) {
    CommunityBuilder community = Community.builder();
    scopes.forEach(
        scope ->
            community.addDimensions(
                CommunityDimension.builder().scope(scope).name("Our neighbours").build()));
    return Policy.builder().community(community.build()).build();
  }
}
