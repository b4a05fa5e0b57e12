package org.cohesion.validation.rule.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.policy.Definition;
import org.cohesion.policy.Policy;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;

class DefinitionMissingTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("definition.missing");

  @Test
  void warnsAtTheRootWhenThereIsNoDefinition() {
    assertThat(RULE.found(Policy.builder().build())).containsExactly("warning at ");
  }

  @Test
  void saysNothingWhenThereIsOne() {
    Definition definition =
        Definition.builder().statement("Cohesion is living well side by side.").build();

    assertThat(RULE.found(Policy.builder().definition(definition).build())).isEmpty();
  }

  @Test
  void asksForADefinition() {
    assertThat(RULE.says(Policy.builder().build()))
        .containsExactly(
            "the policy does not say what it means by community cohesion; add"
                + " definition.statement");
  }
}
