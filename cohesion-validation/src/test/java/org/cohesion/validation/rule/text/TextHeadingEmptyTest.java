package org.cohesion.validation.rule.text;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.util.ArrayList;
import java.util.List;
import org.cohesion.community.Community;
import org.cohesion.community.Context;
import org.cohesion.community.Principles;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.LegalCitation;
import org.cohesion.policy.Link;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.review.Frequency;
import org.cohesion.review.Monitoring;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.Nation;
import org.cohesion.school.School;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextHeadingEmptyTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("text.heading-empty");
  private static final AimStrand STRAND = AimStrand.EQUITY_AND_EXCELLENCE;

  @Test
  void looksIntoAppendicesAndSectionsInsideSections() {
    Narrative text = Narrative.builder().heading("Our map").addParagraphs("It is drawn.").build();
    Narrative empty = Narrative.builder().heading("1. Our calendar").build();
    Narrative whole = Narrative.builder().heading("1. Places").addSections(text).build();
    Narrative half = Narrative.builder().heading("1. Places").addSections(text, empty).build();

    assertThat(RULE.found(Policy.builder().addAppendices(text, empty).build()))
        .containsExactly("warning at /appendices/1/heading");
    assertThat(RULE.found(Policy.builder().addSections(whole).build())).isEmpty();
    assertThat(RULE.found(Policy.builder().addSections(half).build()))
        .containsExactly("warning at /sections/0/sections/1/heading");
  }

  /** Headings of two sections, of which only the second has a text. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3. Visitors | 4. Complaints",
        "3 Visitors | 4 Complaints",
        "3.1 Visitors | 3.2 Complaints",
        "3.1 Visitors | 4 Complaints",
        "3.1.2 Visitors | 3.2 Complaints",
        "C. Visitors | D. Complaints",
        "(c) Visitors | (d) Complaints",
        "Part 3 - Visitors | Part 4 - Complaints",
        "Part C: Visitors | Part D: Complaints",
        "Theme 1: Newcomers | Theme 2: Neighbours",
        "Appendix 1 Our calendar | Appendix 2 Our map",
        "VISITORS | COMPLAINTS",
        "Visitors | COMPLAINTS",
        "Visitors | 4. Complaints",
      })
  void tellsOfAHeadingBeforeOneOfTheSameLevel(String guilty, String next) {
    assertThat(RULE.found(sections("Before", guilty, next)))
        .containsExactly("warning at /sections/1/heading");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Visitors | Complaints",
        "Our approach | In the classroom",
        "What is community cohesion? | How we meet newcomers",
      })
  void informsOfAHeadingThatMayBeAMainOne(String heading, String next) {
    assertThat(RULE.found(sections("Before", heading, next)))
        .containsExactly("info at /sections/1/heading");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 Roles | 3.1 Governors",
        "3. Partners | 3.1. The care home",
        "3.1 Partners | 3.1.1 The care home",
        "Part A: Where we stand | 1. Our town",
        "Part A | Who we are",
        "Appendix 1 | Our calendar of festivals",
        "2 Partners | (a) The care home",
        "a) Partners | 1. The care home",
        "PARTNERS | The care home",
        "3. Partners | The care home",
        "Partners | 1. The care home",
        "Section 2 Partners | Strand 1 The care home",
        "Roles and responsibilities | The governing body",
        "Who does what | Headteacher",
        "Who does what | All staff",
      })
  void saysNothingIfTheNextMayStandUnderIt(String innocent, String next) {
    assertThat(RULE.found(sections("Before", innocent, next))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Contents",
        "Signed by the chair of governors",
        "Document control",
        "Reviewed June 2024",
        "Policy owner: the headteacher",
        "Community Cohesion Policy",
        "This policy was written with our families.",
        "We welcome everybody here whatever they believe and wherever they were born or live",
        "Next review date",
        "Elm Park Primary School",
        "Side by Side",
        "A place for all",
        "2019/2020",
        "***",
      })
  void saysNothingOfWhatIsNoHeading(String innocent) {
    Policy policy =
        sections("Before", innocent).toBuilder()
            .title("Side by side")
            .school(
                School.builder().name("Elm Park Primary School").motto("A place for all").build())
            .build();

    assertThat(RULE.found(withLast(policy, innocent))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Visitors",
        "5. Lettings",
        "COMPLAINTS",
        "How we welcome families",
        "Appendix 1: Our calendar",
        "Equality",
        "Part B: Partners",
        "What is community cohesion?",
        "Travel",
        "Ymwelwyr",
      })
  void tellsOfTheLastHeading(String guilty) {
    Policy policy =
        Policy.builder()
            .addSections(
                section("Before", "We visit."), Narrative.builder().heading(guilty).build())
            .build();

    assertThat(RULE.found(policy)).containsExactly("warning at /sections/1/heading");
  }

  @Test
  void takesTheFirstHeadingForATitle() {
    assertThat(RULE.found(sections("", "Living together", "How we welcome families"))).isEmpty();
  }

  @Test
  void goesByTheOutlineForWhatComesNext() {
    Policy policy =
        sections("1 Before", "2 Visitors", "3 Complaints").toBuilder()
            .addLinks(Link.builder().title("Equality policy").build())
            .build();
    Policy linksNext = outlined(policy, "/sections/0", "/sections/1", "/links", "/sections/2");
    Policy otherNext = outlined(policy, "/sections/0", "/sections/1", "/sections/2", "/links");

    assertThat(RULE.found(linksNext)).isEmpty();
    assertThat(RULE.found(otherNext)).containsExactly("warning at /sections/1/heading");
  }

  @Test
  void takesAHeadingForThatOfAPartWithoutOne() {
    Policy policy =
        Policy.builder()
            .addLegalBasis(LegalCitation.builder().instrument("Equality Act 2010").build())
            .addSections(
                section("Visitors", "We meet them."),
                Narrative.builder().heading("Legal framework").build(),
                Narrative.builder().heading("Lettings").build())
            .build();

    assertThat(RULE.found(policy)).containsExactly("warning at /sections/2/heading");
  }

  @Test
  void tellsOfPartsOfThePolicy() {
    Policy policy =
        Policy.builder()
            .rationale(Narrative.builder().heading("Why").build())
            .context(Context.builder().heading("Our town").build())
            .principles(Principles.builder().heading("Values").build())
            .aims(Aims.builder().heading("Aims").build())
            .review(ReviewSchedule.builder().heading("Review").build())
            .build();

    assertThat(RULE.found(policy))
        .containsExactly(
            "warning at /rationale/heading",
            "warning at /context/heading",
            "warning at /principles/heading",
            "warning at /aims/heading",
            "warning at /review/heading");
  }

  @Test
  void saysNothingOfPartsThatHaveSomethingElse() {
    Policy policy =
        Policy.builder()
            .rationale(section("Why", "We live together."))
            .context(Context.builder().heading("Our town").asOf(RuleUnderTest.date("2026")).build())
            .aims(
                Aims.builder()
                    .heading("Aims")
                    .addStrands(StrandAims.builder().strand(STRAND).build())
                    .build())
            .review(ReviewSchedule.builder().heading("Review").frequency(Frequency.ANNUAL).build())
            .build();

    assertThat(RULE.found(policy)).isEmpty();
  }

  @Test
  void leavesWhatOtherRulesMissToThem() {
    Policy policy =
        Policy.builder()
            .community(Community.builder().heading("Our communities").build())
            .aims(
                Aims.builder()
                    .heading("What we want")
                    .addStrands(StrandAims.builder().strand(STRAND).heading("Equity").build())
                    .build())
            .procedures(
                Procedures.builder()
                    .addStrands(
                        StrandProcedures.builder()
                            .strand(STRAND)
                            .addProcedures(Procedure.builder().statement("Lend boots").build())
                            .build())
                    .build())
            .monitoring(Monitoring.builder().heading("Monitoring").build())
            .build();
    Policy welsh = policy.toBuilder().school(School.builder().nation(Nation.WALES).build()).build();

    assertThat(RULE.found(policy)).isEmpty();
    assertThat(RULE.found(welsh))
        .containsExactly("warning at /community/heading", "warning at /aims/strands/0/heading");
  }

  @Test
  void tellsOfGroupsWithoutProcedures() {
    Procedure procedure = Procedure.builder().statement("Lend boots to any child").build();
    Policy policy =
        Policy.builder()
            .procedures(
                Procedures.builder()
                    .addStrands(
                        StrandProcedures.builder()
                            .strand(STRAND)
                            .heading("Equity")
                            .addGroups(
                                ProcedureGroup.builder().heading("School to school").build(),
                                ProcedureGroup.builder()
                                    .heading("School to town")
                                    .addProcedures(procedure)
                                    .build(),
                                ProcedureGroup.builder().heading("School to world").build())
                            .build())
                    .build())
            .addLinks(Link.builder().title("Equality policy").build())
            .build();

    assertThat(RULE.found(policy))
        .containsExactly(
            "warning at /procedures/strands/0/groups/0/heading",
            "warning at /procedures/strands/0/groups/2/heading");
  }

  @Test
  void isSoonDoneWithManyHeadings() {
    List<Narrative> many = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      many.add(Narrative.builder().heading("1. Visitors").build());
    }
    Policy policy = Policy.builder().addAllSections(many).build();

    assertTimeout(ofSeconds(5), () -> assertThat(RULE.found(policy)).isNotEmpty());
  }

  @Test
  void saysWhatToDoAboutIt() {
    assertThat(RULE.says(sections("Before", "3. Visitors", "4. Complaints")))
        .containsExactly(
            "nothing stands under this heading; write what belongs there, or take the heading out");
  }

  /** Sections with these headings, of which the second has no text; no first one if it is blank. */
  private static Policy sections(String first, String empty, String... more) {
    List<Narrative> sections = new ArrayList<>();
    if (!first.isEmpty()) {
      sections.add(section(first, "We visit."));
    }
    sections.add(Narrative.builder().heading(empty).build());
    for (String heading : more) {
      sections.add(section(heading, "We meet."));
    }
    return Policy.builder().addAllSections(sections).build();
  }

  private static Policy withLast(Policy policy, String heading) {
    return policy.toBuilder()
        .addSections(
            section("4. Lettings", "We let."), Narrative.builder().heading(heading).build())
        .build();
  }

  private static Policy outlined(Policy policy, String... parts) {
    List<JsonPointer> outline = new ArrayList<>();
    for (String part : parts) {
      outline.add(JsonPointer.parse(part));
    }
    return policy.toBuilder().outline(outline).build();
  }

  private static Narrative section(String heading, String paragraph) {
    return Narrative.builder().heading(heading).addParagraphs(paragraph).build();
  }
}
