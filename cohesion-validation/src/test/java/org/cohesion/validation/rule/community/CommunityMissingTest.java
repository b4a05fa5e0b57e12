package org.cohesion.validation.rule.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.community.Community;
import org.cohesion.community.CommunityDimension;
import org.cohesion.community.CommunityScope;
import org.cohesion.policy.Policy;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommunityMissingTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("community.missing");

  @Test
  void warnsAtTheRootWhenThereIsNoSection() {
    assertThat(RULE.found(Policy.builder().build())).containsExactly("warning at ");
  }

  @Test
  void warnsAtTheSectionWhenItListsNoDimension() {
    Community community = Community.builder().introduction("We belong to many.").build();

    assertThat(RULE.found(Policy.builder().community(community).build()))
        .containsExactly("warning at /community");
  }

  @ParameterizedTest
  @EnumSource(CommunityScope.class)
  void saysNothingWhenAnyDimensionIsNamed(CommunityScope scope) {
    CommunityDimension dimension =
        CommunityDimension.builder().scope(scope).name("Our neighbours").build();
    Community community = Community.builder().addDimensions(dimension).build();

    assertThat(RULE.found(Policy.builder().community(community).build())).isEmpty();
  }

  @Test
  void saysWhichToName() {
    assertThat(RULE.says(Policy.builder().build()))
        .containsExactly(
            "the policy does not say which communities it means; add at least the school,"
                + " local, UK and global ones to community.dimensions");
  }
}
