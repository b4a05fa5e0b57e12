package org.cohesion.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cohesion.community.Community;
import org.cohesion.community.CommunityDimension;
import org.cohesion.community.CommunityScope;
import org.cohesion.community.PrincipleTheme;
import org.cohesion.extension.ExtensionValue;
import org.cohesion.extension.Extensions;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Approval;
import org.cohesion.policy.Control;
import org.cohesion.policy.LegalCitation;
import org.cohesion.policy.Link;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.policy.VersionEntry;
import org.cohesion.review.Frequency;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.AgeRange;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.cohesion.school.School;
import org.cohesion.strand.Aim;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandProcedures;
import org.junit.jupiter.api.Test;

class PolicyDiffTest {

  private static final String VISIT = "Every class visits a place of worship each year.";
  private static final String VISIT_REWORDED = "Every class visits a place of worship in May.";
  private static final String MENTORS = "Older pupils listen to younger ones read.";
  private static final String PARENTS = "Parents see the head on the first Friday of a month.";
  private static final String CHOIR = "The choir sings at the day centre before Christmas.";

  @Test
  void findsNothingBetweenAPolicyAndItself() {
    Policy policy = general(VISIT, MENTORS);

    PolicyDiff diff = PolicyDiff.between(policy, general(VISIT, MENTORS));

    assertThat(diff.isEmpty()).isTrue();
    assertThat(diff.getChanges()).isEmpty();
    assertThat(diff).hasToString("PolicyDiff[]");
  }

  @Test
  void tellsASingleMemberThatIsNewGoneOrAnother() {
    Policy before = Policy.builder().title("Cohesion").reference("C1").build();
    Policy after = Policy.builder().title("Community cohesion").schemaUri("x.json").build();

    assertThat(Changes.between(before, after))
        .containsExactly("added /$schema", "changed /title", "removed /reference");
  }

  @Test
  void tellsTheMembersOfAnObjectApart() {
    ReviewSchedule review =
        ReviewSchedule.builder()
            .frequency(Frequency.ANNUAL)
            .nextReview(PartialDate.of(2019))
            .reviewer(Party.builder().role(Role.HEADTEACHER).build())
            .build();
    Policy before =
        Policy.builder()
            .school(School.builder().ageRange(AgeRange.of(4, 11)).build())
            .review(review)
            .build();
    Policy after =
        Policy.builder()
            .school(School.builder().ageRange(AgeRange.of(4, 19)).build())
            .review(
                review.toBuilder()
                    .frequency(Frequency.EVERY_TWO_YEARS)
                    .nextReview(PartialDate.of(2020, 9))
                    .reviewer(Party.builder().role(Role.HEADTEACHER).name("The head").build())
                    .build())
            .build();

    assertThat(Changes.between(before, after))
        .containsExactly(
            "changed /school/ageRange/to",
            "changed /review/frequency",
            "added /review/reviewer/name",
            "changed /review/nextReview");
  }

  @Test
  void takesAWholePartForOneChange() {
    Control control =
        Control.builder()
            .version("2")
            .approval(Approval.builder().date(PartialDate.of(2010, 1)).build())
            .addAudience("all staff")
            .build();
    Policy with = Policy.builder().control(control).build();

    assertThat(Changes.between(Policy.builder().build(), with)).containsExactly("added /control");
    assertThat(Changes.between(with, Policy.builder().build())).containsExactly("removed /control");
  }

  @Test
  void takesAnInsertedProcedureForOneChange() {
    assertThat(Changes.between(general(VISIT, MENTORS), general(VISIT, PARENTS, MENTORS)))
        .containsExactly("added /procedures/general/1");
    assertThat(Changes.between(general(VISIT, PARENTS, MENTORS), general(VISIT, MENTORS)))
        .containsExactly("removed /procedures/general/1");
  }

  @Test
  void putsWhatWasRemovedWhereItStood() {
    assertThat(
            Changes.between(
                general(CHOIR, VISIT, PARENTS, MENTORS), general(VISIT, MENTORS, "Sit down.")))
        .containsExactly(
            "removed /procedures/general/0",
            "removed /procedures/general/2",
            "added /procedures/general/2");
  }

  @Test
  void takesARewordedProcedureForTheSame() {
    assertThat(Changes.between(general(PARENTS, VISIT), general(CHOIR, PARENTS, VISIT_REWORDED)))
        .containsExactly(
            "added /procedures/general/0",
            "changed /procedures/general/1/statement -> /procedures/general/2/statement");
  }

  @Test
  void takesAProcedureWithHalfOfTheWordsForAnother() {
    assertThat(Changes.between(general("Meet all parents twice"), general("Meet all staff once")))
        .containsExactly("removed /procedures/general/0", "added /procedures/general/0");
    assertThat(Changes.between(general("Meet all parents twice"), general("Meet all parents once")))
        .containsExactly("changed /procedures/general/0/statement");
  }

  @Test
  void takesProceduresWithTheSameIdForTheSameWhateverTheySay() {
    Policy before = procedures(List.of(procedure("a", VISIT), procedure("b", MENTORS)));
    Policy after = procedures(List.of(procedure("b", CHOIR), procedure("c", PARENTS)));

    assertThat(Changes.between(before, after))
        .containsExactly(
            "removed /procedures/general/0",
            "changed /procedures/general/1/statement -> /procedures/general/0/statement",
            "added /procedures/general/1");
  }

  @Test
  void tellsThatAProcedureGotAnotherId() {
    assertThat(
            Changes.between(
                procedures(List.of(procedure("a", VISIT))),
                procedures(List.of(procedure("z", VISIT)))))
        .containsExactly("changed /procedures/general/0/id");
  }

  @Test
  void takesAsFewAsPossibleToHaveMoved() {
    assertThat(
            Changes.between(
                general(VISIT, MENTORS, PARENTS, CHOIR), general(CHOIR, VISIT, MENTORS, PARENTS)))
        .containsExactly("moved /procedures/general/3 -> /procedures/general/0");
    assertThat(
            Changes.between(
                general(VISIT, MENTORS, PARENTS, CHOIR), general(MENTORS, PARENTS, CHOIR, VISIT)))
        .containsExactly("moved /procedures/general/0 -> /procedures/general/3");
  }

  @Test
  void tellsAMoveAndAChangeOfTheSameProcedureApart() {
    assertThat(
            Changes.between(
                general(MENTORS, PARENTS, VISIT), general(VISIT_REWORDED, MENTORS, PARENTS)))
        .containsExactly(
            "moved /procedures/general/2 -> /procedures/general/0",
            "changed /procedures/general/2/statement -> /procedures/general/0/statement");
  }

  @Test
  void findsAProcedureThatMovedToAnotherStrand() {
    Policy before = strands(List.of(VISIT, MENTORS), List.of(PARENTS));
    Policy after = strands(List.of(MENTORS), List.of(PARENTS, VISIT));

    assertThat(Changes.between(before, after))
        .containsExactly(
            "moved /procedures/strands/0/procedures/0 -> /procedures/strands/1/procedures/1");
  }

  @Test
  void findsAProcedureThatMovedAndWasCorrected() {
    String misspelt = PARENTS.replace("Friday", "Fryday");
    Policy before = strands(List.of(VISIT, misspelt), List.of(MENTORS));
    Policy after = strands(List.of(VISIT), List.of(PARENTS, MENTORS));

    assertThat(Changes.between(before, after))
        .containsExactly(
            "moved /procedures/strands/0/procedures/1 -> /procedures/strands/1/procedures/0",
            "changed /procedures/strands/0/procedures/1/statement"
                + " -> /procedures/strands/1/procedures/0/statement");
  }

  @Test
  void takesProceduresOfDifferentStrandsThatAreOnlyAlikeForTwo() {
    Policy before = strands(List.of(MENTORS, VISIT), List.of(PARENTS));
    Policy after = strands(List.of(MENTORS), List.of(PARENTS, VISIT_REWORDED));

    assertThat(Changes.between(before, after))
        .containsExactly(
            "removed /procedures/strands/0/procedures/1",
            "added /procedures/strands/1/procedures/1");
  }

  @Test
  void prefersTheSameProcedureThereToOneThatIsAlikeHere() {
    Policy before = strands(List.of(VISIT), List.of(PARENTS));
    Policy after = strands(List.of(VISIT_REWORDED), List.of(PARENTS, VISIT));

    assertThat(Changes.between(before, after))
        .containsExactly(
            "added /procedures/strands/0/procedures/0",
            "moved /procedures/strands/0/procedures/0 -> /procedures/strands/1/procedures/1");
  }

  @Test
  void prefersNearlyTheSameProcedureHereToNearlyTheSameThere() {
    String misspelt = PARENTS.replace("Friday", "Fryday");
    String misspeltTwice = misspelt.replace("month", "mounth");
    Policy before = strands(List.of(PARENTS), List.of(VISIT));
    Policy after = strands(List.of(misspeltTwice), List.of(VISIT, misspelt));

    assertThat(Changes.between(before, after))
        .containsExactly(
            "changed /procedures/strands/0/procedures/0/statement",
            "added /procedures/strands/1/procedures/1");
  }

  @Test
  void findsProceduresThatWereGatheredInANewGroup() {
    StrandProcedures strand =
        StrandProcedures.builder().strand(AimStrand.EQUITY_AND_EXCELLENCE).build();
    Policy before =
        strand(strand.toBuilder().procedures(List.of(a(VISIT), a(MENTORS), a(PARENTS))).build());
    Policy after =
        strand(
            strand.toBuilder()
                .addProcedures(a(VISIT))
                .addGroups(
                    ProcedureGroup.builder()
                        .heading("Home and school")
                        .addProcedures(a(PARENTS), a(CHOIR))
                        .build())
                .build());

    assertThat(Changes.between(before, after))
        .containsExactly(
            "removed /procedures/strands/0/procedures/1",
            "added /procedures/strands/0/groups/0",
            "moved /procedures/strands/0/procedures/2"
                + " -> /procedures/strands/0/groups/0/procedures/0");
    assertThat(Changes.between(after, before))
        .containsExactly(
            "added /procedures/strands/0/procedures/1",
            "moved /procedures/strands/0/groups/0/procedures/0"
                + " -> /procedures/strands/0/procedures/2",
            "removed /procedures/strands/0/groups/0");
  }

  @Test
  void findsAParagraphThatMovedFromTheRationaleToASection() {
    Policy before =
        Policy.builder()
            .rationale(narrative("Why", VISIT, MENTORS))
            .addSections(narrative("Talk", PARENTS))
            .build();
    Policy after =
        Policy.builder()
            .rationale(narrative("Why", VISIT))
            .addSections(narrative("Talk", PARENTS, MENTORS))
            .build();

    assertThat(Changes.between(before, after))
        .containsExactly("moved /rationale/paragraphs/1 -> /sections/0/paragraphs/1");
  }

  @Test
  void keepsAimsAndProceduresApart() {
    Policy before = Policy.builder().aims(Aims.builder().addGeneral(aim(VISIT)).build()).build();
    Policy after = general(VISIT);

    assertThat(Changes.between(before, after))
        .containsExactly("removed /aims", "added /procedures");
  }

  @Test
  void takesAListForTheSameWhenItGrowsOrItsHeadingChanges() {
    Policy before = Policy.builder().addSections(narrative("Talk", VISIT, MENTORS)).build();

    assertThat(
            Changes.between(
                before,
                Policy.builder()
                    .addSections(narrative("First", CHOIR), narrative("Talking", VISIT, MENTORS))
                    .build()))
        .containsExactly("added /sections/0", "changed /sections/0/heading -> /sections/1/heading");
    assertThat(
            Changes.between(
                before, Policy.builder().addSections(narrative("talk", PARENTS, CHOIR)).build()))
        .containsExactly(
            "changed /sections/0/heading",
            "removed /sections/0/paragraphs/0",
            "removed /sections/0/paragraphs/1",
            "added /sections/0/paragraphs/0",
            "added /sections/0/paragraphs/1");
  }

  @Test
  void findsASectionWithoutHeadingByItsFirstOrLastParagraph() {
    Policy before =
        Policy.builder().addSections(Narrative.builder().addParagraphs("Short.").build()).build();
    Policy longerAfter =
        Policy.builder()
            .addSections(Narrative.builder().addParagraphs("Short.", VISIT, CHOIR).build())
            .build();
    Policy longerBefore =
        Policy.builder()
            .addSections(Narrative.builder().addParagraphs(VISIT, CHOIR, "Short.").build())
            .build();

    assertThat(Changes.between(before, longerAfter))
        .containsExactly("added /sections/0/paragraphs/1", "added /sections/0/paragraphs/2");
    assertThat(Changes.between(before, longerBefore))
        .containsExactly("added /sections/0/paragraphs/0", "added /sections/0/paragraphs/1");
  }

  @Test
  void findsStrandsByTheirStrand() {
    Policy before = strands(List.of(VISIT), List.of(MENTORS));
    Policy after =
        before.toBuilder()
            .procedures(
                Procedures.builder()
                    .addStrands(strand(AimStrand.EQUITY_AND_EXCELLENCE, List.of(CHOIR)))
                    .build())
            .build();

    assertThat(Changes.between(before, after))
        .containsExactly(
            "removed /procedures/strands/0",
            "removed /procedures/strands/1/procedures/0",
            "added /procedures/strands/0/procedures/0");
  }

  @Test
  void findsDimensionsByTheirScopeAndOthersByTheirName() {
    Policy before =
        dimensions(
            dimension(CommunityScope.LOCAL, "The town"),
            dimension(CommunityScope.OTHER, "Diocese"),
            dimension(CommunityScope.OTHER, "Sports clubs"));
    Policy after =
        dimensions(
            dimension(CommunityScope.LOCAL, "Our valley"),
            dimension(CommunityScope.OTHER, "Sports Clubs"),
            dimension(CommunityScope.OTHER, "Army"));

    assertThat(Changes.between(before, after))
        .containsExactly(
            "changed /community/dimensions/0/name",
            "removed /community/dimensions/1",
            "changed /community/dimensions/2/name -> /community/dimensions/1/name",
            "added /community/dimensions/2");
  }

  @Test
  void findsCitationsLinksAndVersionsByWhatTheyAreKnownBy() {
    Policy before =
        Policy.builder()
            .addLegalBasis(citation("Education Act", "s 78"), citation("Education Act", "s 21"))
            .addLinks(link("Ofsted", "a.example"), link("Old name", "b.example"))
            .control(
                Control.builder()
                    .addHistory(VersionEntry.builder().version("1").change("First").build())
                    .addHistory(VersionEntry.builder().date(PartialDate.of(2009)).build())
                    .build())
            .build();
    Policy after =
        Policy.builder()
            .addLegalBasis(citation("Education Act", "s 21"), citation("Education Act", "s 79"))
            .addLinks(link("Ofsted", "c.example"), link("New name", "b.example"))
            .control(
                Control.builder()
                    .addHistory(VersionEntry.builder().version("1").change("Draft").build())
                    .addHistory(
                        VersionEntry.builder().date(PartialDate.of(2009)).version("2").build())
                    .build())
            .build();

    assertThat(Changes.between(before, after))
        .containsExactly(
            "changed /control/history/0/change",
            "added /control/history/1/version",
            "moved /legalBasis/1 -> /legalBasis/0",
            "changed /legalBasis/0/provision -> /legalBasis/1/provision",
            "changed /links/0/url",
            "changed /links/1/title");
  }

  @Test
  void comparesListsOfTextsAndOfConstantsElementByElement() {
    Policy before =
        Policy.builder()
            .aims(
                Aims.builder()
                    .addGeneral(
                        aim(VISIT).toBuilder()
                            .addThemes(PrincipleTheme.DIVERSITY_VALUED, PrincipleTheme.OTHER)
                            .build())
                    .build())
            .review(
                ReviewSchedule.builder()
                    .addFeedsInto("School Development Plan", "Training plan")
                    .build())
            .build();
    Policy after =
        Policy.builder()
            .aims(
                Aims.builder()
                    .addGeneral(
                        aim(VISIT).toBuilder()
                            .addThemes(PrincipleTheme.OTHER, PrincipleTheme.POSITIVE_RELATIONSHIPS)
                            .build())
                    .build())
            .review(
                ReviewSchedule.builder()
                    .addFeedsInto("Training plan", "School Improvement Plan")
                    .build())
            .build();

    assertThat(Changes.between(before, after))
        .containsExactly(
            "removed /aims/general/0/themes/0",
            "added /aims/general/0/themes/1",
            "moved /review/feedsInto/1 -> /review/feedsInto/0",
            "changed /review/feedsInto/0 -> /review/feedsInto/1");
  }

  @Test
  void comparesOutlinesByWhatTheyName() {
    Policy before =
        Policy.builder()
            .addOutline(section(1), section(0), JsonPointer.of("school"), section(7))
            .addSections(narrative("One", VISIT), narrative("Two", MENTORS))
            .build();
    Policy moved =
        Policy.builder()
            .addOutline(section(2), section(1), JsonPointer.of("school"), section(7))
            .addSections(
                narrative("New", CHOIR), narrative("One", VISIT), narrative("Two", MENTORS))
            .build();
    Policy reordered =
        moved.toBuilder()
            .outline(List.of(JsonPointer.of("school"), section(2), section(0), section(1)))
            .build();

    assertThat(Changes.between(before, moved)).containsExactly("added /sections/0");
    assertThat(Changes.between(before, reordered))
        .containsExactly(
            "moved /outline/2 -> /outline/0",
            "added /outline/2",
            "removed /outline/3",
            "added /sections/0");
  }

  @Test
  void doesNotTakeEntriesOfOutlinesForTheSameBecauseTheirPositionsAre() {
    Policy before =
        Policy.builder().addOutline(section(0)).addSections(narrative("One", VISIT)).build();
    Policy other =
        Policy.builder().addOutline(section(0)).addSections(narrative("Two", CHOIR)).build();

    assertThat(Changes.between(before, other))
        .containsExactly("removed /sections/0", "added /sections/0");
    assertThat(Changes.between(before, other.toBuilder().addOutline(section(9)).build()))
        .containsExactly(
            "removed /outline/0",
            "added /outline/0",
            "added /outline/1",
            "removed /sections/0",
            "added /sections/0");
  }

  @Test
  void comparesExtensionsKeyByKeyUnread() {
    Extensions before =
        Extensions.of("org.example.a", ExtensionValue.text("it's"))
            .with("org.example.b", ExtensionValue.number(1))
            .with("org.example.c", ExtensionValue.nothing())
            .with("org.example.e", ExtensionValue.nothing());
    Extensions after =
        Extensions.of("org.example.d", ExtensionValue.nothing())
            .with("org.example.c", ExtensionValue.nothing())
            .with("org.example.b", ExtensionValue.text("1"))
            .with("org.example.a", ExtensionValue.text("it’s"));

    assertThat(
            Changes.between(
                Policy.builder().extensions(before).build(),
                Policy.builder().extensions(after).build()))
        .containsExactly(
            "added /extensions/org.example.d",
            "changed /extensions/org.example.b",
            "changed /extensions/org.example.a",
            "removed /extensions/org.example.e");
  }

  @Test
  void callsWhatDiffersInTypographyOnlySo() {
    Policy before =
        general("Pupils' voice").toBuilder()
            .title("Cohesion - our policy")
            .addSections(narrative("Why", "Because it's right", "It's 2-3 pages"))
            .build();
    Policy after =
        general("Pupils’ voice").toBuilder()
            .title("Cohesion – our policy ")
            .addSections(narrative("Why", "It’s 2–3 pages", "Because it’s right"))
            .build();

    assertThat(Changes.between(before, after))
        .containsExactly(
            "typography /title",
            "typography /procedures/general/0/statement",
            "moved /sections/0/paragraphs/1 -> /sections/0/paragraphs/0",
            "typography /sections/0/paragraphs/1 -> /sections/0/paragraphs/0",
            "typography /sections/0/paragraphs/0 -> /sections/0/paragraphs/1");
  }

  @Test
  void doesNotCallAnotherCaseOrLetterTypography() {
    Policy policy = Policy.builder().title("Cohesion").build();

    assertThat(Changes.between(policy, Policy.builder().title("cohesion").build()))
        .containsExactly("changed /title");
    assertThat(Changes.between(policy, Policy.builder().title("Cohesion.").build()))
        .containsExactly("changed /title");
  }

  @Test
  void comparesThousandsOfRewordedProceduresInBoundedTime() {
    List<String> before =
        IntStream.range(0, 5_000).mapToObj(i -> "class " + i + " meets " + i * 7).toList();
    List<String> after = before.stream().map(text -> text + " again").toList();

    List<String> changes =
        Changes.between(
            general(before.toArray(String[]::new)), general(after.toArray(String[]::new)));

    assertThat(changes).hasSize(5_000).allMatch(change -> change.startsWith("changed "));
  }

  @Test
  @SuppressWarnings("NullAway")
  void wantsBothPolicies() {
    Policy policy = Policy.builder().build();

    assertThatNullPointerException()
        .isThrownBy(() -> PolicyDiff.between(null, policy))
        .withMessage("before");
    assertThatNullPointerException()
        .isThrownBy(() -> PolicyDiff.between(policy, null))
        .withMessage("after");
  }

  private static Policy general(String... statements) {
    return procedures(Stream.of(statements).map(PolicyDiffTest::a).toList());
  }

  private static Policy procedures(List<Procedure> procedures) {
    return Policy.builder()
        .procedures(Procedures.builder().addAllGeneral(procedures).build())
        .build();
  }

  private static Policy strands(List<String> learning, List<String> equity) {
    return Policy.builder()
        .procedures(
            Procedures.builder()
                .addStrands(strand(AimStrand.TEACHING_LEARNING_AND_CURRICULUM, learning))
                .addStrands(strand(AimStrand.EQUITY_AND_EXCELLENCE, equity))
                .build())
        .build();
  }

  private static Policy strand(StrandProcedures strand) {
    return Policy.builder().procedures(Procedures.builder().addStrands(strand).build()).build();
  }

  private static StrandProcedures strand(AimStrand strand, List<String> statements) {
    return StrandProcedures.builder()
        .strand(strand)
        .addAllProcedures(statements.stream().map(PolicyDiffTest::a).toList())
        .build();
  }

  private static Procedure a(String statement) {
    return Procedure.builder().statement(statement).build();
  }

  private static Procedure procedure(String id, String statement) {
    return Procedure.builder().id(id).statement(statement).build();
  }

  private static Aim aim(String statement) {
    return Aim.builder().statement(statement).build();
  }

  private static Narrative narrative(String heading, String... paragraphs) {
    return Narrative.builder().heading(heading).addParagraphs(paragraphs).build();
  }

  private static Policy dimensions(CommunityDimension... dimensions) {
    return Policy.builder()
        .community(Community.builder().addDimensions(dimensions).build())
        .build();
  }

  private static CommunityDimension dimension(CommunityScope scope, String name) {
    return CommunityDimension.builder().scope(scope).name(name).build();
  }

  private static LegalCitation citation(String instrument, String provision) {
    return LegalCitation.builder().instrument(instrument).provision(provision).build();
  }

  private static Link link(String title, String url) {
    return Link.builder().title(title).url(url).build();
  }

  private static JsonPointer section(int index) {
    return JsonPointer.of("sections").child(index);
  }
}
