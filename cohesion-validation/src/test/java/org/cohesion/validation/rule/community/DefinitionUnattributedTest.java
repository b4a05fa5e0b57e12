package org.cohesion.validation.rule.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.policy.Definition;
import org.cohesion.policy.DefinitionBuilder;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionUnattributedTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("definition.unattributed");
  private static final String STANDARD =
      "A common vision, a welcome for all backgrounds and circumstances, similar life"
          + " opportunities, and strong and positive relationships.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        STANDARD,
        "A common vision, similar life opportunities, strong and positive relationships",
        "people\u2019s backgrounds and circumstances; similar\u00A0life opportunities; STRONG AND"
            + " POSITIVE RELATIONSHIPS",
      })
  void tellsOfTheStandardWordsWithoutASource(String statement) {
    assertThat(RULE.found(policy(statement))).containsExactly("info at /definition");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // two of the marks may meet by chance
        "A common vision of our town and similar life opportunities for every child",
        "Similar life opportunities, and strong and positive relationships between neighbours",
        "Similar life opportunities, similar life opportunities and similar life opportunities",
        // own words
        "A vision in common, backgrounds that are valued, life chances alike for all, and positive"
            + " relationships",
        "A shared vision; an appreciation of where people come from; fair chances; friendship",
        "People with a common future, whose circumstances differ and whose relationships are good",
        // the text names its source
        STANDARD + " This is how the guidance puts it.",
        "The Government defines it as follows: " + STANDARD,
        "According to the DCSF, " + STANDARD,
        STANDARD + " (Department for Children, Schools and Families, 2007)",
        "The Secretary of State told Parliament: " + STANDARD,
        "As defined in the circular of our authority: " + STANDARD,
      })
  void saysNothingAboutOwnWordsAndNamedSources(String statement) {
    assertThat(RULE.found(policy(statement))).as(statement).isEmpty();
  }

  @Test
  void saysNothingWhenThereIsAnAttribution() {
    assertThat(RULE.found(policy(definition().attribution("July 2007")))).isEmpty();
  }

  @Test
  void saysNothingWhenTheHeadingOrAParagraphNamesTheSource() {
    assertThat(RULE.found(policy(definition().heading("The Government's definition")))).isEmpty();
    assertThat(RULE.found(policy(definition().addParagraphs("Taken from a circular.")))).isEmpty();
  }

  @Test
  void findsTheMarksInTheParagraphs() {
    Policy policy =
        policy(Definition.builder().statement("We want this:").addParagraphs("- " + STANDARD));

    assertThat(RULE.found(policy)).containsExactly("info at /definition");
  }

  @Test
  void doesNotLookForMarksOrSourcesElsewhere() {
    Policy marks = policy("Trust").toBuilder().title(STANDARD).build();
    Policy source = policy(STANDARD).toBuilder().title("After the guidance").build();

    assertThat(RULE.found(marks)).isEmpty();
    assertThat(RULE.found(source)).containsExactly("info at /definition");
  }

  @Test
  void doesNotReadAWelshPolicy() {
    assertThat(RULE.found(policy(STANDARD).toBuilder().language(Language.WELSH).build())).isEmpty();
  }

  @Test
  void saysNothingWithoutDefinition() {
    assertThat(RULE.found(Policy.builder().build())).isEmpty();
  }

  @Test
  void saysWhatToDoAboutIt() {
    assertThat(RULE.says(policy(STANDARD)))
        .containsExactly(
            "the definition is worded like that of the guidance of July 2007 but names no"
                + " source; add definition.attribution");
  }

  private static DefinitionBuilder definition() {
    return Definition.builder().statement(STANDARD);
  }

  private static Policy policy(String statement) {
    return policy(Definition.builder().statement(statement));
  }

  private static Policy policy(DefinitionBuilder definition) {
    return Policy.builder().definition(definition.build()).build();
  }
}
