package org.cohesion.validation.rule.text;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.util.stream.Stream;
import org.cohesion.community.Community;
import org.cohesion.community.CommunityDimension;
import org.cohesion.community.CommunityScope;
import org.cohesion.community.Context;
import org.cohesion.community.Principle;
import org.cohesion.community.Principles;
import org.cohesion.community.PrinciplesBuilder;
import org.cohesion.policy.Definition;
import org.cohesion.policy.Language;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.review.Monitoring;
import org.cohesion.review.MonitoringActivity;
import org.cohesion.strand.Aim;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Aims;
import org.cohesion.strand.AimsBuilder;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.ProceduresBuilder;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDeclaredCountMismatchTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("text.declared-count-mismatch");
  private static final AimStrand STRAND = AimStrand.EQUITY_AND_EXCELLENCE;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We work in three ways:",
        "We work in 3 ways:",
        "We have four key aims: ",
        "Our Twelve Principles are:",
        "Our eleven aims are as follows:",
        "There are three dimensions of community:",
        "The following five things matter to us. They are these six things:",
        "Our twenty reasons; or rather 20 reasons:",
      })
  void warnsWhereTheListUnderATextHasAnotherLength(String paragraph) {
    assertThat(RULE.found(narrative(paragraph, "- one", "- another")))
        .as(paragraph)
        .containsExactly("warning at /rationale/paragraphs/0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We work in two ways:",
        "Our 2 aims are:",
        // something else is counted
        "All three schools agree:",
        "In all three areas:",
        "In each of three areas:",
        "The three years since then brought:",
        "Three times a year we meet:",
        "Two of our three aims:",
        "Each of the three aims:",
        "Three other reasons:",
        "Key Stage 3 aims:",
        "Section 4 aims:",
        "Version 1.3 aims:",
        "Forty-two ways:",
        "21 ways:",
        "With three aims in mind we:",
        "We work in three areas, and there:",
        "We give three reasons why pupils should visit a mosque with their class at least once:",
        "One way:",
        "The three principals say:",
      })
  void saysNothingWhereItIsNotCertainThatTheListIsMeant(String paragraph) {
    assertThat(RULE.found(narrative(paragraph, "- one", "- another"))).as(paragraph).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We will work on four fronts this year:",
        "The governors have made four pledges:",
        "Our school stands on four cornerstones:",
        "The council chose four charities for this year:",
        "We took four decisions at the summer meeting:",
        "Visitors see 4 murals in the hall:",
        "Four things matter most to us:",
        "We will take four steps to include every family:",
        "Families face four barriers here:",
        "Each class learns four songs:",
        "We keep up four long partnerships:",
      })
  void guilty(String leadIn) {
    assertThat(RULE.found(narrative(leadIn, "1. one", "2. another", "3. a third")))
        .as(leadIn)
        .containsExactly("warning at /rationale/paragraphs/0");
    assertThat(RULE.found(narrative(leadIn, "\u2022 a", "\u2022 b", "\u2022 c", "\u2022 d")))
        .as(leadIn)
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Over the last four years we have begun:",
        "Pupils aged four and over may join:",
        "In Key Stage 2 pupils visit:",
        "In Year 4 classes meet:",
        "Four times a year families are invited to:",
        "The two classes in the annexe visit:",
        "Our two-year plans are:",
        "One of the four promises is about:",
        "At 4 o'clock clubs begin:",
        "For four projects we need:",
        "We asked ten pupils what they like:",
        "Section 4 duties:",
        "We hold at least two events:",
        "Since 2 March clubs have been:",
        "We have two aims and three promises:",
        "The four values of our trust shape how we:",
      })
  void innocent(String leadIn) {
    assertThat(RULE.found(narrative(leadIn, "a) one", "b) another", "c) a third")))
        .as(leadIn)
        .isEmpty();
  }

  @Test
  void saysNothingAboutAListWithARemarkInIt() {
    assertThat(RULE.found(narrative("Two ways:", "- one", "- two", "- Note: not in June")))
        .isEmpty();
    assertThat(RULE.found(narrative("Two ways:", "- one", "- (by bus)", "- two"))).isEmpty();
    assertThat(RULE.found(narrative("Two ways:", "- one", "By bus in winter.", "- two"))).isEmpty();
    assertThat(RULE.found(narrative("Two ways:", "1. one", "o by bus", "o by boat", "2. two")))
        .isEmpty();
  }

  @Test
  void saysNothingAboutOtherListsWithARemarkInThem() {
    Aim remark = Aim.builder().statement("Note: both were agreed in May.").build();
    Aims aims = Aims.builder().introduction("We have two aims:").addGeneral(aim(), aim()).build();
    Procedure procedure = Procedure.builder().statement("We do two things:").build();

    assertThat(RULE.found(aims(aims.toBuilder().addGeneral(remark)))).isEmpty();
    assertThat(RULE.found(aims(aims.toBuilder().addGeneral(aim()))))
        .containsExactly("warning at /aims/introduction");
    assertThat(RULE.found(general(procedure, "greet", "thank", "NB Not in June"))).isEmpty();
    assertThat(RULE.found(general(procedure, "greet", "thank", "All of it is free."))).isEmpty();
    assertThat(RULE.found(general(procedure, "greet", "thank", "wave")))
        .containsExactly("warning at /procedures/general/0/statement");
  }

  private static Policy general(Procedure procedure, String... details) {
    return Policy.builder()
        .procedures(
            Procedures.builder()
                .addGeneral(procedure.toBuilder().addDetails(details).build())
                .build())
        .build();
  }

  @Test
  void saysNothingWhereOneOfSeveralNumbersFits() {
    String introduction = "This policy rests on %s aims and five objectives.";

    assertThat(RULE.found(generalAims(introduction.formatted("two")))).isEmpty();
    assertThat(RULE.found(generalAims(introduction.formatted("three"))))
        .containsExactly("warning at /aims/introduction");
  }

  private static Policy generalAims(String introduction) {
    return aims(Aims.builder().introduction(introduction).addGeneral(aim(), aim()));
  }

  @Test
  void tellsBothNumbers() {
    Policy policy = narrative("We work in three ways:", "- one", "- another");

    assertThat(RULE.arguments(policy)).containsExactly(entry("said", 3), entry("listed", 2));
    assertThat(RULE.says(policy))
        .containsExactly(
            "this text says there are 3 items, but the list has 2 items; correct the number"
                + " or the list");
    assertThat(RULE.says(narrative("We work in three ways:", "- one")))
        .containsExactly(
            "this text says there are 3 items, but the list has 1 item; correct the number"
                + " or the list");
  }

  @Test
  void countsTheItemsThatFollowAtOnce() {
    assertThat(RULE.found(narrative("Two ways:", "- one", "- two", "Three ways:", "- one", "- 2")))
        .containsExactly("warning at /rationale/paragraphs/3");
    assertThat(RULE.found(narrative("Two ways:", "- one", "- two", "And more.", "- one")))
        .isEmpty();
  }

  @Test
  void saysNothingAboutAListWithAListInItNorWithoutAny() {
    assertThat(RULE.found(narrative("Two ways:", "- one:", "- by bus", "- two"))).isEmpty();
    assertThat(RULE.found(narrative("Two ways:", "By bus."))).isEmpty();
    assertThat(RULE.found(narrative("- two ways:", "- by bus"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("listsOfTwo")
  void countsTheListOfItsObject(String pointer, Policy two, Policy three) {
    assertThat(RULE.found(two)).isEmpty();
    assertThat(RULE.found(three)).containsExactly("warning at " + pointer);
  }

  /** For each list with two items: its pointer, a text that says two, and one that says three. */
  static Stream<Object[]> listsOfTwo() {
    return Stream.of(
        at("/principles/introduction", n -> principles(n + " principles:")),
        at("/principles/introduction", n -> principles("We hold to " + n + " values.")),
        at(
            "/community/introduction",
            n ->
                Policy.builder()
                    .community(
                        Community.builder()
                            .introduction("We belong to " + n + " communities:")
                            .addDimensions(dimension(), dimension())
                            .build())
                    .build()),
        at(
            "/aims/introduction",
            n -> aims(Aims.builder().introduction("Our " + n + " aims:").addGeneral(aim(), aim()))),
        at(
            "/aims/introduction",
            n ->
                aims(
                    Aims.builder()
                        .introduction("They stand under " + n + " headings.")
                        .addStrands(strandAims(1), strandAims(0)))),
        at(
            "/aims/strands/0/introduction",
            n ->
                aims(
                    Aims.builder()
                        .addStrands(strandAims(2).toBuilder().introduction(n + " aims:").build()))),
        at(
            "/procedures/introduction",
            n ->
                procedures(
                    Procedures.builder()
                        .introduction("We do " + n + " things:")
                        .addGeneral(procedure(), procedure()))),
        at(
            "/procedures/strands/0/introduction",
            n ->
                procedures(
                    Procedures.builder()
                        .addStrands(
                            StrandProcedures.builder()
                                .strand(STRAND)
                                .introduction(n + " steps:")
                                .addProcedures(procedure(), procedure())
                                .build()))),
        at(
            "/procedures/strands/0/groups/0/introduction",
            n ->
                procedures(
                    Procedures.builder()
                        .addStrands(
                            StrandProcedures.builder()
                                .strand(STRAND)
                                .addGroups(
                                    ProcedureGroup.builder()
                                        .heading("Families")
                                        .introduction(n + " steps:")
                                        .addProcedures(procedure(), procedure())
                                        .build())
                                .build()))),
        at(
            "/procedures/general/0/statement",
            n -> procedures(Procedures.builder().addGeneral(detailed(n + " ways:")))),
        at(
            "/procedures/strands/0/procedures/0/statement",
            n ->
                procedures(
                    Procedures.builder()
                        .addStrands(
                            StrandProcedures.builder()
                                .strand(STRAND)
                                .addProcedures(detailed(n + " ways:"))
                                .build()))),
        at(
            "/procedures/strands/0/groups/0/procedures/1/statement",
            n ->
                procedures(
                    Procedures.builder()
                        .addStrands(
                            StrandProcedures.builder()
                                .strand(STRAND)
                                .addGroups(
                                    ProcedureGroup.builder()
                                        .heading("Families")
                                        .addProcedures(procedure(), detailed(n + " ways:"))
                                        .build())
                                .build()))),
        at(
            "/monitoring/introduction",
            n ->
                Policy.builder()
                    .monitoring(
                        Monitoring.builder()
                            .introduction("We take " + n + " steps:")
                            .addActivities(activity(), activity())
                            .build())
                    .build()),
        at(
            "/definition/statement",
            n ->
                Policy.builder()
                    .definition(
                        Definition.builder()
                            .statement("Cohesion has " + n + " parts:")
                            .addParagraphs("- trust", "- time", "That is all.")
                            .build())
                    .build()),
        at(
            "/context/paragraphs/0",
            n ->
                Policy.builder()
                    .context(
                        Context.builder()
                            .addParagraphs("It has " + n + " parts:", "- the quay", "- the hill")
                            .build())
                    .build()),
        at(
            "/sections/0/paragraphs/0",
            n ->
                Policy.builder()
                    .addSections(
                        Narrative.builder()
                            .addParagraphs("In " + n + " steps:", "- ask", "- listen")
                            .build())
                    .build()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"two", "three", "four", "five"})
  void allowsForEitherLengthWhereAListHasListsInIt(String number) {
    // Two strands with four aims, and one aim outside them.
    Policy policy =
        aims(
            Aims.builder()
                .introduction("Our " + number + " aims:")
                .addGeneral(aim())
                .addStrands(strandAims(1), strandAims(3)));

    assertThat(RULE.found(policy)).isEmpty();
  }

  @Test
  void warnsWhereNoneOfTheLengthsIsMeant() {
    AimsBuilder aims = Aims.builder().addGeneral(aim()).addStrands(strandAims(1), strandAims(3));

    assertThat(RULE.arguments(aims(aims.introduction("Our six aims:")))).containsEntry("listed", 5);
    assertThat(RULE.arguments(aims(aims.introduction("Under six headings:"))))
        .containsEntry("listed", 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We have two aims: trust; time; and friendship.",
        "We have four aims: trust; time; friendship",
        "Four aims: to learn, to sing and to play; to give; and to take",
      })
  void warnsWhereAListWithSemicolonsHasAnotherLength(String paragraph) {
    assertThat(RULE.found(narrative(paragraph))).as(paragraph).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We have three aims: trust; time; and friendship.",
        "We have two aims: trust, time and friendship.",
        "We have two aims: to sing and to play; and to learn.",
        "We have two aims: trust; time; friendship. There are others; many; some.",
        "We have four aims: trust; time; friendship;",
        "We have four aims: trust; time: the first; the last.",
        "We have two aims; trust; time; friendship.",
      })
  void saysNothingAboutOtherListsInOneText(String paragraph) {
    assertThat(RULE.found(narrative(paragraph))).as(paragraph).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Our school was founded on three principles.",
        "Trust matters. We have three principles. They are these.",
        "This policy rests on three principles",
        "The school is proud to have 3 principles; they guide it.",
        "We belong to a town, and have five aims.",
        "In us they live. Our school has six dimensions.",
      })
  void warnsOfASentenceThatSaysHowManyThePolicyHas(String paragraph) {
    assertThat(RULE.found(withTwoOfEach(paragraph)))
        .as(paragraph)
        .containsExactly("warning at /rationale/paragraphs/0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Our school was founded on two principles.",
        "We have two aims.",
        "The guidance rests on three principles.",
        "Our behaviour policy rests on three principles.",
        "We use an approach that rests on three principles.",
        "We teach the curriculum on three principles.",
        "Our school follows the four principles of the charter.",
        "Our school was founded on three Christian principles.",
        "We have three key principles.",
        "We agreed on these three principles.",
        "We talked about three principles.",
        "We have three principles that matter most.",
        "Our school has three aims, and many hopes.",
        "Two principles. Three principles.",
        "Our partner school and we have three aims.",
        "We have three houses.",
      })
  void saysNothingWhereSomethingElseMayBeMeant(String paragraph) {
    assertThat(RULE.found(withTwoOfEach(paragraph))).as(paragraph).isEmpty();
  }

  @Test
  void saysNothingWhereThePolicyHasNoSuchList() {
    assertThat(RULE.found(narrative("Our school was founded on three principles."))).isEmpty();
  }

  @Test
  void doesNotReadHeadings() {
    Policy policy = principles("Our two values:");
    Policy headed =
        policy.toBuilder()
            .principles(
                policy.getPrinciples().orElseThrow().toBuilder()
                    .heading("Three principles:")
                    .build())
            .build();

    assertThat(RULE.found(headed)).isEmpty();
  }

  @Test
  void doesNotReadAWelshPolicy() {
    Policy policy = narrative("We work in three ways:", "- one");

    assertThat(RULE.found(policy.toBuilder().language(Language.WELSH).build())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"three aims ", "three aims: ", "three aims of ", "we have three aims; "})
  void isSoonDoneWithManyNumbers(String words) {
    Policy policy = withTwoOfEach(words.repeat(200_000 / words.length()));

    assertTimeout(ofSeconds(5), () -> RULE.found(policy));
  }

  private interface Saying {
    Policy saying(String number);
  }

  private static Object[] at(String pointer, Saying policy) {
    return new Object[] {pointer, policy.saying("two"), policy.saying("three")};
  }

  private static Policy narrative(String... paragraphs) {
    return Policy.builder()
        .rationale(Narrative.builder().addParagraphs(paragraphs).build())
        .build();
  }

  private static Policy withTwoOfEach(String paragraph) {
    return narrative(paragraph).toBuilder()
        .principles(twoPrinciples().build())
        .community(Community.builder().addDimensions(dimension(), dimension()).build())
        .aims(Aims.builder().addGeneral(aim(), aim()).build())
        .build();
  }

  private static Policy principles(String introduction) {
    return Policy.builder().principles(twoPrinciples().introduction(introduction).build()).build();
  }

  private static PrinciplesBuilder twoPrinciples() {
    Principle principle = Principle.builder().statement("Trust").build();
    return Principles.builder().addPrinciples(principle, principle);
  }

  private static Policy aims(AimsBuilder aims) {
    return Policy.builder().aims(aims.build()).build();
  }

  private static Policy procedures(ProceduresBuilder procedures) {
    return Policy.builder().procedures(procedures.build()).build();
  }

  private static Aim aim() {
    return Aim.builder().statement("Know our neighbours").build();
  }

  private static StrandAims strandAims(int aims) {
    return StrandAims.builder()
        .strand(STRAND)
        .addAllAims(Stream.generate(() -> aim()).limit(aims).toList())
        .build();
  }

  private static Procedure procedure() {
    return Procedure.builder().statement("Visits").build();
  }

  private static Procedure detailed(String statement) {
    return Procedure.builder().statement(statement).addDetails("ask", "listen").build();
  }

  private static CommunityDimension dimension() {
    return CommunityDimension.builder().scope(CommunityScope.LOCAL).name("Our town").build();
  }

  private static MonitoringActivity activity() {
    return MonitoringActivity.builder().statement("Ask families").build();
  }
}
