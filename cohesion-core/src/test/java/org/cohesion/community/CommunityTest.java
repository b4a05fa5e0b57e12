package org.cohesion.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommunityTest {

  @Test
  void keepsItsDimensionsInTheOrderPrintedAndItsScopesInTheOrderOfTheirReach() {
    Community community =
        Community.builder()
            .addDimensions(dimension(CommunityScope.UK), dimension(CommunityScope.SCHOOL))
            .build();

    assertThat(community.getDimensions())
        .extracting(CommunityDimension::getScope)
        .containsExactly(CommunityScope.UK, CommunityScope.SCHOOL);
    assertThat(community.scopes()).containsExactly(CommunityScope.SCHOOL, CommunityScope.UK);
  }

  @Test
  void hasNoScopesWithoutDimensions() {
    assertThat(Community.builder().heading("Our community").build().scopes()).isEmpty();
  }

  private static CommunityDimension dimension(CommunityScope scope) {
    return CommunityDimension.builder().scope(scope).name("a community").build();
  }
}
