package org.cohesion.validation.rule.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.community.Context;
import org.cohesion.community.ContextBuilder;
import org.cohesion.community.Difference;
import org.cohesion.policy.Definition;
import org.cohesion.policy.Language;
import org.cohesion.policy.LegalCitation;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.school.School;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContextUnmentionedDifferenceTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("context.unmentioned-difference");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Faith, ethnicity and income divide our town less than its river does.",
        "Families are Muslim or of no religion; many cultures meet here; some are poorer.",
        "The church, the Polish culture club and the food bank all meet in our hall.",
        "Few pupils take free school meals, none is from a minority, all go to one chapel.",
        "Our intake is White British, of one ethnic group; wealth differs, and beliefs do too.",
        "Interfaith week, Roma history month and help for families on a low income.",
        "Gurdwaras and temples; migrants and their grandchildren; unemployment.",
        "We plan for pupils of every faith, race and social background.",
        "Worship, heritage and the pupil premium are on the agenda.",
        "Parish links, home languages, and trips that everybody can afford.",
        "A SYNAGOGUE, A MULTI-CULTURAL HIGH STREET, SOCIO\u2010ECONOMIC DIFFERENCES",
      })
  void saysNothingWhenTheWordsConsiderAllThree(String paragraph) {
    assertThat(RULE.found(context(paragraph))).as(paragraph).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FAITH                 | Ethnicity and income
          ETHNICITY_AND_CULTURE | Faith and income
          SOCIO_ECONOMIC        | Faith and ethnicity
          """)
  void tellsOfEachThatNothingConsiders(Difference lacking, String paragraph) {
    assertThat(RULE.found(context(paragraph))).containsExactly("info at /context");
    assertThat(RULE.arguments(context(paragraph))).containsEntry("difference", lacking);
  }

  @ParameterizedTest
  @EnumSource(Difference.class)
  void takesTheMembersWordForIt(Difference considered) {
    Policy policy = policy(Context.builder().addConsiders(considered));

    assertThat(RULE.findings(policy))
        .hasSize(2)
        .extracting(f -> f.getArguments().get("difference"))
        .doesNotContain(considered);
  }

  @Test
  void takesWordsAndMembersTogether() {
    Policy policy =
        policy(
            Context.builder()
                .addParagraphs("There are four faiths and many cultures in town.")
                .addConsiders(Difference.SOCIO_ECONOMIC));

    assertThat(RULE.found(policy)).isEmpty();
  }

  @Test
  void pointsAtThePolicyWhereThereIsNoContext() {
    assertThat(RULE.found(Policy.builder().build()))
        .containsExactly("info at ", "info at ", "info at ");
  }

  @Test
  void readsTheOtherSectionsToo() {
    Policy policy =
        Policy.builder()
            .rationale(
                Narrative.builder().addParagraphs("Faith, ethnicity, social background").build())
            .build();

    assertThat(RULE.found(policy)).isEmpty();
  }

  @Test
  void doesNotReadWhatOthersSaidNorNames() {
    String all = "faith, ethnicity and socio-economic background";
    Policy policy =
        Policy.builder()
            .title(all)
            .school(School.builder().name("Catholic Primary School").build())
            .addLegalBasis(LegalCitation.builder().instrument("Act").statement(all).build())
            .definition(Definition.builder().statement(all).build())
            .addSections(Narrative.builder().heading(all).build())
            .build();

    assertThat(RULE.found(policy)).hasSize(3);
  }

  @Test
  void doesNotReadAWelshPolicy() {
    assertThat(RULE.found(Policy.builder().language(Language.WELSH).build())).isEmpty();
  }

  @Test
  void saysWhichIsLacking() {
    assertThat(RULE.says(context("Faith and ethnicity")))
        .containsExactly(
            "nothing in the policy considers socio-economic background; say what it means"
                + " for the school, and mark it in context.considers");
  }

  private static Policy context(String paragraph) {
    return policy(Context.builder().addParagraphs(paragraph));
  }

  private static Policy policy(ContextBuilder context) {
    return Policy.builder().context(context.build()).build();
  }
}
