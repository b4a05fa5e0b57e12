package org.cohesion.validation.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.strand.Aim;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.ProceduresBuilder;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextNearDuplicateTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("text.near-duplicate");
  private static final String SECOND = "info at /procedures/general/1/statement";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "apples bread cheese dates | APPLES, cheese; bread – dates!",
        "apples bread cheese dates | the apples of the bread and the cheese of the dates",
        "apples bread cheese dates | apples apples bread bread cheese dates",
        // twice the 4 in common, divided by 4 + 12, is one half
        "apples bread cheese dates | apples bread cheese dates figs nuts oats peas rice salt tea yams",
        "apples bread cheese dates kale | apples bread cheese dates figs nuts oats peas rice salt tea",
        // the very same words, however few
        "Assemblies | Assemblies",
        "Parenting support | Support for parenting",
        // words that share their hash codes with others of the same item
        "\u5000\u5001 \u5001\u4FE2 apples bread | \u5001\u4FE2 \u5000\u5001 apples bread",
        // numbers in one of them only, or the same ones
        "apples bread cheese dates | 3 apples bread cheese dates",
        "apples bread cheese dates in Year 3 | apples bread cheese dates with Year 3",
      })
  void findsASecondProcedureThatIsNearlyTheSame(String one, String other) {
    assertThat(RULE.found(procedures(one, other))).containsExactly(SECOND);
    assertThat(RULE.found(procedures(other, one))).containsExactly(SECOND);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // twice 4, divided by 4 + 13, is less than one half
        "apples bread cheese dates | apples bread cheese dates figs nuts oats peas rice salt tea yams ham",
        // three in common
        "apples bread cheese | apples bread cheese dates",
        "Offer childcare | Offer parenting support",
        "apples | apples bread",
        // other numbers
        "Visit the temple in the spring with Year 3 | Visit the temple in the spring with Year 4",
        // other numbers, though their digits add up to the same
        "Visit the temple in the spring with Years 13 and 22 | Visit the temple in the spring with Years 14 and 21",
        "Visit the temple in the spring with Years 3 and 4 | Visit the temple in the spring with Year 3",
        // other words, though they have the same hash codes
        "\u5000\u5001 | \u5001\u4FE2",
        "\u5000\u5001a \u5000\u5001b \u5000\u5001c \u5000\u5001d | \u5001\u4FE2a \u5001\u4FE2b \u5001\u4FE2c \u5001\u4FE2d",
        // common words only
        "the and of | the and of",
        "with every other | from each of them",
        // plural and verb forms are other words
        "A visit to a temple, a mosque | Visits to temples, mosques",
        "Invite a rabbi to speak about a festival | Ask the fire service to show pupils an engine",
        "Read stories from many lands in class | Sing songs from many lands in assembly",
        "Meet parents at the gate each morning | Meet staff in the hall each afternoon",
        "Train staff to deal with prejudice | Log incidents of prejudice on the day",
        "Lend boots to any child | Lend books to any family",
      })
  void saysNothingWhenTheyDiffer(String one, String other) {
    assertThat(RULE.found(procedures(one, other))).isEmpty();
    assertThat(RULE.found(procedures(other, one))).isEmpty();
  }

  @Test
  void comparesTheDetailsOfAProcedureWithItsStatement() {
    Procedure clubs = procedure("We work with families through:", "clubs", "a monthly breakfast");
    Procedure letters = procedure("We work with families through:", "letters", "home visits");
    Procedure again = procedure("With families we work:", "in clubs", "over a monthly breakfast");

    assertThat(RULE.found(of(Procedures.builder().addGeneral(clubs, letters)))).isEmpty();
    assertThat(RULE.found(of(Procedures.builder().addGeneral(clubs, again))))
        .containsExactly(SECOND);
  }

  @Test
  void comparesTheProceduresOfAllLists() {
    String text = "Open the hall to neighbours on Saturdays";
    StrandProcedures strand =
        StrandProcedures.builder()
            .strand(AimStrand.EQUITY_AND_EXCELLENCE)
            .addProcedures(procedure(text))
            .addGroups(
                ProcedureGroup.builder().heading("Hall").addProcedures(procedure(text)).build())
            .build();
    Policy policy = of(Procedures.builder().addGeneral(procedure(text)).addStrands(strand));

    assertThat(RULE.found(policy))
        .containsExactly(
            "info at /procedures/strands/0/procedures/0/statement",
            "info at /procedures/strands/0/groups/0/procedures/0/statement");
  }

  @Test
  void comparesTheAimsOfAllListsButNoAimWithAProcedure() {
    String text = "Neighbours meet in the hall on Saturdays";
    Aim aim = Aim.builder().statement(text).build();
    StrandAims strand =
        StrandAims.builder().strand(AimStrand.EQUITY_AND_EXCELLENCE).addAims(aim).build();
    Policy policy = procedures(text);

    assertThat(RULE.found(with(policy, Aims.builder().addGeneral(aim).build()))).isEmpty();
    assertThat(RULE.found(with(policy, Aims.builder().addGeneral(aim).addStrands(strand).build())))
        .containsExactly("info at /aims/strands/0/aims/0/statement");
  }

  @Test
  void namesTheFirstOfThoseThatAreAlikeInTheSameMeasure() {
    Policy policy =
        procedures(
            "apples bread cheese dates figs nuts",
            "apples bread cheese dates kale peas",
            "nuts figs dates cheese bread apples",
            "figs nuts apples bread cheese dates");

    assertThat(RULE.findings(policy))
        .extracting(finding -> finding.getArguments().get("other"))
        .containsOnly(JsonPointer.parse("/procedures/general/0/statement"))
        .hasSize(3);
  }

  @Test
  void leavesTheVerySameItemOfOneListToTheRuleAboutThat() {
    String text = "Open the hall to neighbours on Saturdays";

    assertThat(RULE.found(procedures(text, text))).isEmpty();
    assertThat(RULE.found(procedures(text, "To neighbours, open the hall on Saturdays")))
        .containsExactly(SECOND);
  }

  @Test
  void namesTheEarlierOneThatIsMostAlike() {
    Policy policy =
        procedures(
            "apples bread cheese dates figs",
            "walnuts",
            "apples bread cheese dates figs nuts",
            "apples bread cheese dates nuts figs");

    assertThat(RULE.found(policy))
        .containsExactly(
            "info at /procedures/general/2/statement", "info at /procedures/general/3/statement");
    assertThat(RULE.findings(policy).get(1).getArguments())
        .isEqualTo(Map.of("other", JsonPointer.parse("/procedures/general/2/statement")));
  }

  @Test
  void comparesTheFirstFiveHundredOnly() {
    assertThat(RULE.found(withTwinsAt(0, 499)))
        .containsExactly("info at /procedures/general/499/statement");
    assertThat(RULE.found(withTwinsAt(0, 500))).isEmpty();
  }

  @Test
  void readsEnglishPoliciesOnly() {
    Policy policy = procedures("Assemblies", "Assemblies");

    assertThat(RULE.found(policy.toBuilder().language(Language.ENGLISH).build())).hasSize(1);
    assertThat(RULE.found(policy.toBuilder().language(Language.WELSH).build())).isEmpty();
  }

  @Test
  void holdsForARetiredPolicyToo() {
    Policy policy = procedures("Assemblies", "Assemblies");

    assertThat(RULE.found(RuleUnderTest.of(PolicyStatus.WITHDRAWN, policy))).hasSize(1);
  }

  @Test
  @Tag("long")
  void isNotSlowOnManyLongItemsMadeOfTheSameWords() {
    Random random = new Random(5);
    ProceduresBuilder same = Procedures.builder();
    ProceduresBuilder mixed = Procedures.builder();
    for (int i = 0; i < 600; i++) {
      StringBuilder text = new StringBuilder();
      StringBuilder other = new StringBuilder();
      for (int j = 0; j < 340; j++) {
        text.append(" word").append((i < 340 ? i + j : i + 340 - j) % 340);
        other.append(" word").append(random.nextInt(1000));
      }
      same.addGeneral(procedure(text.toString()));
      mixed.addGeneral(procedure(other.toString()));
    }

    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          assertThat(RULE.found(of(same))).hasSize(499);
          assertThat(RULE.found(of(mixed))).isEmpty();
        });
  }

  @Test
  void saysWhereTheOtherOneIs() {
    assertThat(RULE.says(procedures("Assemblies", "Assemblies")))
        .containsExactly(
            "this says nearly the same as the item at /procedures/general/0/statement; keep one of"
                + " them, or say what is different");
  }

  private static Policy withTwinsAt(int one, int other) {
    ProceduresBuilder procedures = Procedures.builder();
    for (int i = 0; i <= other; i++) {
      procedures.addGeneral(procedure(i == one || i == other ? "Assemblies" : "item" + i));
    }
    return of(procedures);
  }

  private static Policy procedures(String... statements) {
    ProceduresBuilder procedures = Procedures.builder();
    for (String statement : statements) {
      procedures.addGeneral(procedure(statement));
    }
    return of(procedures);
  }

  private static Procedure procedure(String statement, String... details) {
    return Procedure.builder().statement(statement).addDetails(details).build();
  }

  private static Policy of(ProceduresBuilder procedures) {
    return Policy.builder().procedures(procedures.build()).build();
  }

  private static Policy with(Policy policy, Aims aims) {
    return policy.toBuilder().aims(aims).build();
  }
}
