package org.cohesion.validation.rule.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cohesion.community.PrincipleTheme;
import org.cohesion.policy.Definition;
import org.cohesion.policy.DefinitionBuilder;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionLimbMissingTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("definition.limb-missing");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "People share a purpose, enjoy their differences, have equal chances and get on.",
        "Everyone belongs, whatever their faith; nobody is held back, and neighbours talk.",
        "A town whose people pull together, respect each other and are treated fairly.",
        "One community, many cultures, the same opportunities, and friendship between all.",
        "A society with a common vision, where diversity is valued, life opportunities are similar"
            + " and relationships are strong and positive.",
        "Feeling at home, being accepted irrespective of race, a fair start, and trust.",
        "People from all walks of life stick together, thrive and look after one another.",
        "Every child is welcome, every tradition is celebrated, every talent has its chance, and"
            + " we live side by side in peace.",
        "Unity without sameness: ethnic and religious groups mix, and barriers come down.",
        "COHESION MEANS BELONGING, DIVERSITY, EQUALITY AND FRIENDSHIP",
      })
  void saysNothingAboutADefinitionThatASchoolMayWrite(String statement) {
    assertThat(RULE.found(policy(statement))).as(statement).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          common-vision-and-belonging | Diversity, equality and friendship
          diversity-valued            | A vision, equality and friendship
          similar-life-opportunities  | A vision, diversity and friendship
          positive-relationships      | A vision, diversity and equality
          """)
  void warnsOfEachLimbThatNoWordStandsFor(String limb, String statement) {
    assertThat(RULE.found(policy(statement))).containsExactly("warning at /definition");
    assertThat(RULE.arguments(policy(statement)))
        .hasEntrySatisfying(
            "limb", theme -> assertThat(((PrincipleTheme) theme).getJsonName()).isEqualTo(limb));
  }

  @Test
  void makesAFindingOfEach() {
    assertThat(RULE.findings(policy("Something that we work for")))
        .extracting(f -> f.getArguments().get("limb"))
        .containsExactlyInAnyOrderElementsOf(limbs());
  }

  @Test
  void readsTheParagraphsAsWell() {
    Policy policy =
        policy(
            Definition.builder()
                .statement("A vision and equality.")
                .addParagraphs("- diversity", "- friendship"));

    assertThat(RULE.found(policy)).isEmpty();
  }

  @Test
  void doesNotReadOtherTexts() {
    Policy policy =
        policy("A vision, diversity and equality").toBuilder().title("Friendship").build();

    assertThat(RULE.found(policy)).containsExactly("warning at /definition");
  }

  @ParameterizedTest
  @EnumSource(value = PrincipleTheme.class, mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
  void goesByTheLimbsWhereTheyAreGiven(PrincipleTheme lacking) {
    Set<PrincipleTheme> others = limbs();
    others.remove(lacking);
    Policy policy =
        policy(
            Definition.builder()
                .statement("A vision, diversity, equality and friendship")
                .addAllLimbs(others));

    assertThat(RULE.found(policy)).containsExactly("warning at /definition");
    assertThat(RULE.arguments(policy)).containsEntry("limb", lacking);
  }

  @Test
  void believesTheLimbsAgainstTheWords() {
    Policy policy = policy(Definition.builder().statement("What we work for").addAllLimbs(limbs()));

    assertThat(RULE.found(policy)).isEmpty();
  }

  @Test
  void readsTheMembersOfAWelshPolicyAndNotItsWords() {
    Policy words = welsh(policy("Cymuned lle mae pawb yn perthyn"));
    Policy members =
        welsh(
            policy(
                Definition.builder()
                    .statement("Cymuned lle mae pawb yn perthyn")
                    .addLimbs(PrincipleTheme.COMMON_VISION_AND_BELONGING)));

    assertThat(RULE.found(words)).isEmpty();
    assertThat(RULE.found(members)).hasSize(3);
  }

  @Test
  void leavesAReferenceToTheGuidanceAlone() {
    assertThat(RULE.found(policy("As in the guidance of July 2007."))).isEmpty();
    assertThat(RULE.found(policy("As in the guidance of July 2007, with equality first.")))
        .hasSize(3);
  }

  @Test
  void leavesAPolicyWithoutDefinitionAndABlankOneToOtherRules() {
    assertThat(RULE.found(Policy.builder().build())).isEmpty();
    assertThat(RULE.found(policy(" "))).isEmpty();
  }

  @Test
  void holdsForARetiredPolicyToo() {
    Policy policy =
        RuleUnderTest.of(PolicyStatus.WITHDRAWN, policy("A vision, diversity and equality"));

    assertThat(RULE.found(policy)).hasSize(1);
  }

  @Test
  void saysWhichLimbIsLacking() {
    assertThat(RULE.says(policy("A vision, diversity and friendship")))
        .containsExactly(
            "the definition leaves out \"similar life opportunities\", one of the four limbs"
                + " of the guidance; add it, or mark it in definition.limbs if it is there");
  }

  private static Set<PrincipleTheme> limbs() {
    return EnumSet.complementOf(EnumSet.copyOf(List.of(PrincipleTheme.OTHER)));
  }

  private static Policy welsh(Policy policy) {
    return policy.toBuilder().language(Language.WELSH).build();
  }

  private static Policy policy(String statement) {
    return policy(Definition.builder().statement(statement));
  }

  private static Policy policy(DefinitionBuilder definition) {
    return Policy.builder().definition(definition.build()).build();
  }
}
