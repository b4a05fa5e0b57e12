package org.cohesion.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cohesion.community.Community;
import org.cohesion.community.CommunityDimension;
import org.cohesion.community.CommunityScope;
import org.cohesion.community.Principle;
import org.cohesion.community.Principles;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.FindingTexts;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Approval;
import org.cohesion.policy.Consultation;
import org.cohesion.policy.Control;
import org.cohesion.policy.LegalCitation;
import org.cohesion.policy.Link;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.policy.VersionEntry;
import org.cohesion.review.Frequency;
import org.cohesion.review.Monitoring;
import org.cohesion.review.MonitoringActivity;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.Party;
import org.cohesion.school.Responsibilities;
import org.cohesion.school.Responsibility;
import org.cohesion.school.Role;
import org.cohesion.school.School;
import org.cohesion.school.SeedCode;
import org.cohesion.strand.Aim;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandProcedures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a fingerprint makes of elements of lists that change places. */
class PlacesTest {

  private static final FindingKind KIND =
      FindingKind.info("text.blank", FindingTexts.of(name -> null));

  private static final AimStrand STRAND = AimStrand.EQUITY_AND_EXCELLENCE;

  /** Lists of two elements without names, this way round and that, and where they are. */
  static Stream<Arguments> lists() {
    return Stream.of(
        swapped("/sections", List.of(section("One"), section("Two")), PlacesTest::sections),
        swapped("/sections", List.of(untitled("One"), untitled("Two")), PlacesTest::sections),
        swapped(
            "/sections/0/paragraphs",
            List.of("One.", "Two."),
            texts -> sections(List.of(Narrative.builder().paragraphs(texts).build()))),
        swapped(
            "/appendices",
            List.of(section("One"), section("Two")),
            sections -> Policy.builder().appendices(sections).build()),
        swapped(
            "/sections/0/sections",
            List.of(section("One"), section("Two")),
            inside -> sections(List.of(section("Outer").toBuilder().sections(inside).build()))),
        swapped(
            "/sections",
            List.of(
                section("Same").toBuilder().addSections(section("One")).build(),
                section("Same").toBuilder().addSections(section("Two")).build()),
            PlacesTest::sections),
        swapped(
            "/sections",
            List.of(
                section("Same").toBuilder().number("1").build(),
                section("Same").toBuilder().number("2").build()),
            PlacesTest::sections),
        swapped(
            "/sections/0/sections/0/paragraphs",
            List.of("One.", "Two."),
            texts ->
                sections(
                    List.of(
                        section("Outer").toBuilder()
                            .addSections(Narrative.builder().paragraphs(texts).build())
                            .build()))),
        swapped(
            "/principles/principles",
            List.of(
                principle("Same").toBuilder().name("One").build(),
                principle("Same").toBuilder().name("Two").build()),
            PlacesTest::principles),
        swapped(
            "/principles/principles/0/details",
            List.of("one", "two"),
            details -> principles(List.of(principle("Same").toBuilder().details(details).build()))),
        swapped(
            "/responsibilities/responsibilities",
            List.of(responsibility(Role.HEADTEACHER, "Same"), responsibility(Role.STAFF, "Same")),
            PlacesTest::responsibilities),
        swapped(
            "/responsibilities/responsibilities",
            List.of(responsibility(Role.STAFF, "One"), responsibility(Role.STAFF, "Two")),
            PlacesTest::responsibilities),
        swapped(
            "/responsibilities/responsibilities/0/details",
            List.of("one", "two"),
            details ->
                responsibilities(
                    List.of(
                        responsibility(Role.STAFF, "Same").toBuilder().details(details).build()))),
        swapped(
            "/links",
            List.of(
                Link.builder().title("Site").url("https://a.example").build(),
                Link.builder().title("Site").url("https://b.example").build()),
            links -> Policy.builder().links(links).build()),
        swapped(
            "/legalBasis",
            List.of(citation("section 149"), citation("section 150")),
            citations -> Policy.builder().legalBasis(citations).build()),
        swapped(
            "/legalBasis",
            List.of(
                citation("section 149").toBuilder().edition("first").build(),
                citation("section 149").toBuilder().edition("second").build()),
            citations -> Policy.builder().legalBasis(citations).build()),
        swapped(
            "/control/alsoApproved",
            List.of(
                Approval.builder().date(PartialDate.of(2019)).build(),
                Approval.builder().date(PartialDate.of(2020)).build()),
            approvals ->
                Policy.builder()
                    .control(Control.builder().alsoApproved(approvals).build())
                    .build()),
        swapped(
            "/control/alsoApproved",
            List.of(
                Approval.builder().body(Party.builder().role(Role.TRUST).build()).build(),
                Approval.builder().body(Party.builder().role(Role.GOVERNING_BODY).build()).build()),
            approvals ->
                Policy.builder()
                    .control(Control.builder().alsoApproved(approvals).build())
                    .build()),
        swapped(
            "/control/consultations",
            List.of(
                Consultation.builder().date(PartialDate.of(2019)).outcome("One").build(),
                Consultation.builder().date(PartialDate.of(2019)).outcome("Two").build()),
            consultations ->
                Policy.builder()
                    .control(Control.builder().consultations(consultations).build())
                    .build()),
        swapped(
            "/alsoFor",
            List.of(School.builder().name("A").build(), School.builder().name("B").build()),
            schools -> Policy.builder().alsoFor(schools).build()),
        swapped(
            "/alsoFor",
            List.of(
                School.builder().name("A").seedCode(SeedCode.of("9999998")).build(),
                School.builder().name("A").seedCode(SeedCode.of("9999999")).build()),
            schools -> Policy.builder().alsoFor(schools).build()),
        swapped(
            "/school/aliases",
            List.of("A", "B"),
            names -> Policy.builder().school(School.builder().aliases(names).build()).build()),
        swapped(
            "/control/audience",
            List.of("Staff", "Parents"),
            names -> Policy.builder().control(Control.builder().audience(names).build()).build()),
        swapped(
            "/control/history",
            List.of(
                VersionEntry.builder().version("1").date(PartialDate.of(2019)).build(),
                VersionEntry.builder().version("1").date(PartialDate.of(2020)).build()),
            entries ->
                Policy.builder().control(Control.builder().history(entries).build()).build()),
        swapped(
            "/review/feedsInto",
            List.of("One plan", "Another plan"),
            plans ->
                Policy.builder().review(ReviewSchedule.builder().feedsInto(plans).build()).build()),
        swapped(
            "/monitoring/activities",
            List.of(activity("Read the survey"), activity("Ask the council")),
            activities ->
                Policy.builder()
                    .monitoring(Monitoring.builder().activities(activities).build())
                    .build()),
        swapped(
            "/procedures/general",
            List.of(procedure("One"), procedure("Two")),
            PlacesTest::general),
        swapped(
            "/procedures/general",
            List.of(
                procedure("One"), procedure("One").toBuilder().frequency(Frequency.TERMLY).build()),
            PlacesTest::general),
        swapped(
            "/procedures/general",
            List.of(
                procedure("One").toBuilder().id("P").build(),
                procedure("Two").toBuilder().id("P").build()),
            PlacesTest::general),
        swapped(
            "/procedures/general",
            List.of(
                procedure("One").toBuilder().baseline("Few come.").build(),
                procedure("One").toBuilder().progress("Few come.").build()),
            PlacesTest::general),
        swapped(
            "/procedures/general/0/details",
            List.of("first", "second"),
            details -> general(List.of(procedure("One").toBuilder().details(details).build()))),
        swapped(
            "/procedures/general/0/forGroups",
            List.of("Traveller pupils", "Girls"),
            groups -> general(List.of(procedure("One").toBuilder().forGroups(groups).build()))),
        swapped(
            "/procedures/strands",
            List.of(strand(procedure("One")), strand(procedure("Two"))),
            strands ->
                Policy.builder().procedures(Procedures.builder().strands(strands).build()).build()),
        swapped(
            "/procedures/strands/0/groups",
            List.of(group("One"), group("Two")),
            groups ->
                Policy.builder()
                    .procedures(
                        Procedures.builder()
                            .addStrands(
                                StrandProcedures.builder().strand(STRAND).groups(groups).build())
                            .build())
                    .build()),
        swapped(
            "/aims/general",
            List.of(Aim.builder().statement("One").build(), Aim.builder().statement("Two").build()),
            aims -> Policy.builder().aims(Aims.builder().general(aims).build()).build()),
        swapped(
            "/community/dimensions",
            List.of(dimension("The town"), dimension("The county")),
            dimensions ->
                Policy.builder()
                    .community(Community.builder().dimensions(dimensions).build())
                    .build()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void followsTheElementWhenTwoChangePlaces(String list, Policy before, Policy after) {
    String first = fingerprint(before, list + "/0/x");
    String second = fingerprint(before, list + "/1/x");

    assertThat(first).isNotEqualTo(second);
    assertThat(fingerprint(after, list + "/1/x")).isEqualTo(first);
    assertThat(fingerprint(after, list + "/0/x")).isEqualTo(second);
  }

  @Test
  void followsAnElementThatMovesBecauseOneComesBeforeIt() {
    Policy before = general(List.of(procedure("One")));
    Policy after = general(List.of(procedure("New"), procedure("Another"), procedure("One")));

    assertThat(fingerprint(after, "/procedures/general/2"))
        .isEqualTo(fingerprint(before, "/procedures/general/0"));
  }

  @Test
  void isAnotherOnceAnElementWithoutAnIdIsReworded() {
    assertThat(fingerprint(general(List.of(procedure("Two"))), "/procedures/general/0"))
        .isNotEqualTo(fingerprint(general(List.of(procedure("One"))), "/procedures/general/0"));
  }

  @Test
  void staysWhenAnElementWithAnIdIsReworded() {
    Procedure one = procedure("One").toBuilder().id("P-1").build();
    Procedure two = one.toBuilder().statement("Two").build();

    assertThat(fingerprint(general(List.of(two)), "/procedures/general/0"))
        .isEqualTo(fingerprint(general(List.of(one)), "/procedures/general/0"));
  }

  @Test
  void numbersOnlyThoseThatAreAlikeInEverything() {
    Policy twins = general(List.of(procedure("One"), procedure("One")));

    List<Finding> found =
        Finding.numbered(
            Stream.of("/procedures/general/0", "/procedures/general/1")
                .map(place -> placed(twins, place))
                .toList());

    assertThat(fingerprint(twins, "/procedures/general/0"))
        .isEqualTo(fingerprint(twins, "/procedures/general/1"));
    assertThat(found).extracting(Finding::getFingerprint).doesNotHaveDuplicates();
  }

  /** Users keep fingerprints from one release to the next: these values stay as they are. */
  @Test
  void neverChangesBetweenReleases() {
    assertThat(fingerprint(general(List.of(procedure("One"))), "/procedures/general/0"))
        .isEqualTo("84fd60c0a3b28792");
    assertThat(
            fingerprint(
                general(
                    List.of(
                        procedure("One"),
                        procedure("One").toBuilder().frequency(Frequency.TERMLY).build())),
                "/procedures/general/1"))
        .isEqualTo("399b08fef99a51bc");
  }

  @Test
  void namesElementsByIdStrandAndScopeAndOthersByAHyphen() {
    Policy policy =
        Policy.builder()
            .community(Community.builder().addDimensions(dimension("The town")).build())
            .procedures(
                Procedures.builder()
                    .addStrands(
                        StrandProcedures.builder()
                            .strand(STRAND)
                            .addProcedures(procedure("One").toBuilder().id("PR-3").build())
                            .addGroups(group("Group"))
                            .build())
                    .build())
            .build();

    Map<String, String> named =
        Map.of(
            "/procedures/strands/0/procedures/0/due",
            "/procedures/strands/equity-and-excellence/procedures/PR-3/due",
            "/procedures/strands/0/groups/0/procedures/0",
            "/procedures/strands/equity-and-excellence/groups/-/procedures/-",
            "/community/dimensions/0/name",
            "/community/dimensions/local/name",
            "/procedures/strands/7/heading",
            "/procedures/strands/-/heading",
            "/extensions/com.example.mis/0/1",
            "/extensions/com.example.mis/-/-");

    named.forEach(
        (pointer, names) ->
            assertThat(placed(policy, pointer).getNamedPointer())
                .isEqualTo(JsonPointer.parse(names)));
  }

  @Test
  void tellsElementsOfVeryLongIdsApart() {
    String longId = "x".repeat(100_000);
    Policy one = general(List.of(procedure("One").toBuilder().id(longId + 1).build()));
    Policy two = general(List.of(procedure("One").toBuilder().id(longId + 2).build()));

    assertThat(fingerprint(one, "/procedures/general/0"))
        .isNotEqualTo(fingerprint(two, "/procedures/general/0"));
  }

  private interface PolicyOf<T> {
    Policy of(List<T> elements);
  }

  private static <T> Arguments swapped(String list, List<T> two, PolicyOf<T> policy) {
    return Arguments.of(list, policy.of(two), policy.of(List.of(two.get(1), two.get(0))));
  }

  private static Finding placed(Policy policy, String pointer) {
    return new Places(policy).add(Finding.of(KIND, JsonPointer.parse(pointer)));
  }

  private static String fingerprint(Policy policy, String pointer) {
    return placed(policy, pointer).getFingerprint();
  }

  private static Policy sections(List<Narrative> sections) {
    return Policy.builder().sections(sections).build();
  }

  private static Policy general(List<Procedure> procedures) {
    return Policy.builder().procedures(Procedures.builder().general(procedures).build()).build();
  }

  private static Policy principles(List<Principle> principles) {
    return Policy.builder().principles(Principles.builder().principles(principles).build()).build();
  }

  private static Principle principle(String statement) {
    return Principle.builder().statement(statement).build();
  }

  private static Policy responsibilities(List<Responsibility> responsibilities) {
    return Policy.builder()
        .responsibilities(Responsibilities.builder().responsibilities(responsibilities).build())
        .build();
  }

  private static Responsibility responsibility(Role role, String statement) {
    return Responsibility.builder()
        .party(Party.builder().role(role).build())
        .statement(statement)
        .build();
  }

  private static Narrative section(String heading) {
    return Narrative.builder().heading(heading).build();
  }

  private static Narrative untitled(String paragraph) {
    return Narrative.builder().addParagraphs(paragraph).build();
  }

  private static LegalCitation citation(String provision) {
    return LegalCitation.builder().instrument("Equality Act 2010").provision(provision).build();
  }

  private static Procedure procedure(String statement) {
    return Procedure.builder().statement(statement).build();
  }

  private static MonitoringActivity activity(String statement) {
    return MonitoringActivity.builder().statement(statement).build();
  }

  private static StrandProcedures strand(Procedure procedure) {
    return StrandProcedures.builder().strand(STRAND).addProcedures(procedure).build();
  }

  private static ProcedureGroup group(String heading) {
    return ProcedureGroup.builder().heading(heading).addProcedures(procedure("One")).build();
  }

  private static CommunityDimension dimension(String name) {
    return CommunityDimension.builder().scope(CommunityScope.LOCAL).name(name).build();
  }
}
