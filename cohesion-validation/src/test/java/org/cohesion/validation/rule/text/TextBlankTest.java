package org.cohesion.validation.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.Procedures;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextBlankTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("text.blank");

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u00A0", "\u200B", "\uFEFF", "\u2003 \u00AD"})
  void findsATextInWhichNothingCanBeSeen(String text) {
    assertThat(RULE.found(Policy.builder().title(text).build())).containsExactly("error at /title");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", " a ", "-", "\u00A0.", "\uD83C\uDFEB"})
  void saysNothingWhenSomethingCan(String text) {
    assertThat(RULE.found(Policy.builder().title(text).build())).isEmpty();
  }

  @Test
  void looksAtEveryTextNamesAndItemsOfListsIncluded() {
    Procedure procedure =
        Procedure.builder()
            .id(" ")
            .statement("")
            .addDetails("one", " ")
            .addSupports("")
            .measure(" ")
            .build();
    Policy policy =
        Policy.builder()
            .procedures(Procedures.builder().heading(" ").addGeneral(procedure).build())
            .addSections(Narrative.builder().addParagraphs("one", "").build())
            .build();

    assertThat(RULE.found(policy))
        .containsExactly(
            "error at /procedures/heading",
            "error at /procedures/general/0/id",
            "error at /procedures/general/0/statement",
            "error at /procedures/general/0/details/1",
            "error at /procedures/general/0/supports/0",
            "error at /procedures/general/0/measure",
            "error at /sections/0/paragraphs/1");
  }

  @Test
  void holdsForARetiredPolicyToo() {
    Policy policy = RuleUnderTest.of(PolicyStatus.WITHDRAWN, Policy.builder().title(" ").build());

    assertThat(RULE.found(policy)).containsExactly("error at /title");
  }

  @Test
  void saysWhatToDoAboutIt() {
    assertThat(RULE.says(Policy.builder().title(" ").build()))
        .containsExactly("this text is blank; write it, or leave it out");
  }
}
