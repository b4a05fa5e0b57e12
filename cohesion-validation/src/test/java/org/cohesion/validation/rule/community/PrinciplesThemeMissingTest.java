package org.cohesion.validation.rule.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.EnumSet;
import java.util.Set;
import org.cohesion.community.Principle;
import org.cohesion.community.PrincipleTheme;
import org.cohesion.community.Principles;
import org.cohesion.community.PrinciplesBuilder;
import org.cohesion.policy.Policy;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrinciplesThemeMissingTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("principles.theme-missing");
  private static final Principle UNMARKED = Principle.builder().statement("We listen").build();

  @Test
  void saysNothingWhenThereAreNoPrinciples() {
    assertThat(RULE.found(Policy.builder().build())).isEmpty();
    assertThat(RULE.found(policy(Set.of()))).isEmpty();
  }

  @Test
  void saysNothingWhenEachLimbHasAPrinciple() {
    Set<PrincipleTheme> limbs = EnumSet.allOf(PrincipleTheme.class);
    limbs.remove(PrincipleTheme.OTHER);

    assertThat(RULE.found(policy(limbs))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = PrincipleTheme.class, mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
  void tellsAtTheSectionOfALimbWithoutOne(PrincipleTheme lacking) {
    Set<PrincipleTheme> others = EnumSet.allOf(PrincipleTheme.class);
    others.remove(lacking);

    assertThat(RULE.found(policy(others))).containsExactly("info at /principles");
    assertThat(RULE.arguments(policy(others))).containsExactly(entry("theme", lacking));
  }

  @Test
  void makesAFindingOfEach() {
    assertThat(RULE.findings(policy(Set.of(PrincipleTheme.OTHER))))
        .extracting(f -> f.getArguments().get("theme"))
        .containsExactlyInAnyOrder(
            PrincipleTheme.COMMON_VISION_AND_BELONGING,
            PrincipleTheme.DIVERSITY_VALUED,
            PrincipleTheme.SIMILAR_LIFE_OPPORTUNITIES,
            PrincipleTheme.POSITIVE_RELATIONSHIPS);
  }

  @Test
  void saysNothingWhenNobodyMarkedThePrinciples() {
    Principles unmarked = Principles.builder().addPrinciples(UNMARKED, UNMARKED).build();

    assertThat(RULE.found(Policy.builder().principles(unmarked).build())).isEmpty();
  }

  @Test
  void looksWhenOneIsMarked() {
    Principles marked =
        policy(Set.of(PrincipleTheme.DIVERSITY_VALUED)).getPrinciples().orElseThrow().toBuilder()
            .addPrinciples(UNMARKED)
            .build();

    assertThat(RULE.found(Policy.builder().principles(marked).build())).hasSize(3);
  }

  @Test
  void namesTheLimb() {
    Set<PrincipleTheme> others = EnumSet.allOf(PrincipleTheme.class);
    others.remove(PrincipleTheme.DIVERSITY_VALUED);

    assertThat(RULE.says(policy(others)))
        .containsExactly(
            "no principle has the theme \"diversity appreciated and valued\"; add one, or"
                + " give the principle about it this \"theme\"");
  }

  private static Policy policy(Set<PrincipleTheme> themes) {
    PrinciplesBuilder principles = Principles.builder();
    themes.forEach(
        theme ->
            principles.addPrinciples(
                Principle.builder().theme(theme).statement("We listen").build()));
    return Policy.builder().principles(principles.build()).build();
  }
}
