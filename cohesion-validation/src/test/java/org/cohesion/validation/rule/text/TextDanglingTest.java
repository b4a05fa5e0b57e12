package org.cohesion.validation.rule.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohesion.validation.rule.RuleUnderTest.date;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.cohesion.community.Community;
import org.cohesion.community.CommunityDimension;
import org.cohesion.community.CommunityScope;
import org.cohesion.community.Context;
import org.cohesion.community.Principle;
import org.cohesion.community.PrincipleTheme;
import org.cohesion.community.Principles;
import org.cohesion.policy.Control;
import org.cohesion.policy.Definition;
import org.cohesion.policy.DefinitionBuilder;
import org.cohesion.policy.Language;
import org.cohesion.policy.LegalCitation;
import org.cohesion.policy.Link;
import org.cohesion.policy.LinkBuilder;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.policy.VersionEntry;
import org.cohesion.review.Monitoring;
import org.cohesion.review.MonitoringActivity;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.Responsibilities;
import org.cohesion.school.Responsibility;
import org.cohesion.school.Role;
import org.cohesion.school.School;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDanglingTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("text.dangling");
  private static final String STATEMENT = "/procedures/general/0/statement";

  @Test
  void whatStandsInsideASectionIsUnderItsLastParagraph() {
    Narrative inside = Narrative.builder().number("3.1").heading("Lessons").build();
    Narrative around = Narrative.builder().addParagraphs("We do two things:").build();

    assertThat(RULE.found(Policy.builder().addSections(around).build()))
        .containsExactly("error at /sections/0/paragraphs/0");
    assertThat(
            RULE.found(
                Policy.builder()
                    .addSections(around.toBuilder().addSections(inside).build())
                    .addAppendices(around.toBuilder().addSections(inside).build())
                    .build()))
        .isEmpty();
    assertThat(
            RULE.found(
                Policy.builder()
                    .addSections(
                        Narrative.builder()
                            .addParagraphs("Links with libraries and", "That is all.")
                            .addSections(inside.toBuilder().addParagraphs("We hope that:").build())
                            .build())
                    .build()))
        .containsExactly(
            "error at /sections/0/paragraphs/0", "error at /sections/0/sections/0/paragraphs/0");
  }

  @Test
  void detailsStandUnderAPrincipleAndAResponsibility() {
    Principle principle = Principle.builder().statement("We welcome:").build();
    Responsibility responsibility =
        Responsibility.builder()
            .party(RuleUnderTest.role(Role.STAFF))
            .statement("Teachers look out for:")
            .build();

    assertThat(RULE.found(with(principle, responsibility)))
        .containsExactly(
            "error at /principles/principles/0/statement",
            "error at /responsibilities/responsibilities/0/statement");
    assertThat(
            RULE.found(
                with(
                    principle.toBuilder().addDetails("newcomers").build(),
                    responsibility.toBuilder().addDetails("those on their own").build())))
        .isEmpty();
  }

  private static Policy with(Principle principle, Responsibility responsibility) {
    return Policy.builder()
        .principles(Principles.builder().addPrinciples(principle).build())
        .responsibilities(Responsibilities.builder().addResponsibilities(responsibility).build())
        .build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We make sure that:",
        "We make sure that: ",
        "We make sure that:\u00A0",
        "We make sure that:\u200B",
        "We make sure that:\n",
        "We make sure that: \r\n\r\n",
        "We make sure that:\u2028",
        "Partners:",
      })
  void findsAColon(String text) {
    assertThat(RULE.found(item(text))).containsExactly("error at " + STATEMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // with line breaks after it
        "Close links with care homes and\n",
        "Close links with care homes, and,\r\n",
        // conjunctions
        "Close links with care homes and",
        "A quiet word or",
        "Pupils are not excluded because",
        "Visits are free unless",
        "We ask families whether",
        "Every class has a visitor but",
        "Fewer exclusions than",
        // prepositions that end nothing
        "Work with other schools via",
        "Extra help for families, including",
        "A welcome for everybody regardless of class, despite",
        "Assemblies on the faiths of the town during",
        // prepositions that nothing has moved
        "Engagement with parents through",
        "Regular contact with",
        "Make use of",
        "Opportunities for",
        "Celebrate the work of",
        "Raise the standards of",
        "Provide opportunities to",
        "To build links with",
        "Protect every pupil from",
        "Training for staff by",
        "Strong links between",
        "Good relations among",
        "A stand against",
        "Progress towards",
        // pairs
        "Such as",
        "Local groups such as",
        "Pupils as well as",
        // white space and list marks at the end
        "Close links with care homes and,",
        "Regular contact with;",
        "Regular contact with \u00A0",
        "REGULAR CONTACT WITH",
        "Links with",
        "Support from",
        "Because of",
        // a verb that is a noun as well
        "To work with",
        "We will work with",
        "We'll work with",
        "Work with families through",
        "Ensure that all pupils regardless of",
      })
  void findsAWordAfterWhichMoreMustCome(String text) {
    assertThat(RULE.found(item(text))).as(text).containsExactly("error at " + STATEMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // what the preposition belongs to stands before it
        "A school to be proud of",
        "A place every child can belong to",
        "Something for everyone to look forward to",
        "Values to live by",
        "Friends to play with",
        "People our pupils look up to",
        "Trusted adults pupils can turn to",
        "The communities our families come from",
        "Causes our pupils raise money for",
        "Places families feel safe at",
        "Groups the school works with",
        "The neighbours we share a street with",
        "Friends they're at ease with",
        "Adults whom pupils can talk to",
        "Knowing where we come from",
        "What friends are for",
        "A world worth fighting for",
        "A school worth belonging to",
        "Assemblies visitors contribute to",
        "Stories from the lands our pupils have links to",
        "A garden local people helped pupils with",
        "A board pupils pin their hopes to",
        "Care homes Year 6 sing at",
        "Events that parents are invited to",
        "Values the school is committed to",
        "A garden the school council is responsible for",
        "Pupils join in when asked to",
        "Staff help out when pupils are asked to",
        // a participle with its preposition
        "Pupils feel listened to",
        "Every child is well cared for",
        "Racist incidents are reported and dealt with",
        "Nobody is made fun of",
        "Wheelchairs are catered for",
        "Voices that are seldom heard from",
        "Rights that people have fought for",
        "Trust between home and school, worked at and paid attention to",
        // a verb and its preposition
        "See projects through",
        "Talk disagreements through",
        "Think decisions through before they are made, and see them through",
        "Bring change about",
        "Clubs that everyone can join in",
        "Somewhere for new pupils to settle in",
        "A buddy for each new pupil to sit with",
        "Parents may stop by",
        "A coffee morning for anyone who wants to drop by",
        "Pupils join in if they want to",
        "Every pupil helps who is able to",
        "Learn to get along with",
        "Staff stand by pupils who speak up, and by those they speak up for",
        "Trips no child is left out of",
        // set phrases
        "Boys and/or girls",
        "Debates for and against",
        "Getting pupils out and about",
        "Change that comes from within",
        "Strength from within",
        "Nothing but",
        "Being kind just because",
        "Asking what if",
        "Safe routes to and from",
        "Small groups to begin with",
        // words that often close an item
        "Somewhere to join in",
        "Lessons to build on",
        "Following incidents up",
        "Looking after one another, and being looked after",
        "Pupils say so",
        "We do all that",
        // not the last word
        "Pupils of all faiths and none",
        "Links with Ghana",
        "Sharing (and being shared with)",
        "The song \"Lean on\"",
        "Follow-through",
        "Passers-by",
        // one word, or nothing that can be seen
        "Between",
        " ",
        "",
      })
  void saysNothingAboutAnItemThatASchoolMayWrite(String text) {
    assertThat(RULE.found(item(text))).as(text).isEmpty();
  }

  @Test
  void saysNothingAboutManyMoreSoundItems() throws IOException {
    assertThat(lines("sound-items.txt"))
        .hasSizeGreaterThan(100)
        .allSatisfy(line -> assertThat(RULE.found(item(line))).isEmpty());
  }

  @Test
  void findsManyMoreUnfinishedItems() throws IOException {
    assertThat(lines("unfinished-items.txt"))
        .hasSizeGreaterThan(20)
        .allSatisfy(line -> assertThat(RULE.found(item(line))).hasSize(1));
  }

  @Test
  void missesUnfinishedItemsThatResembleSoundOnes() throws IOException {
    assertThat(lines("missed-items.txt"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(RULE.found(item(line))).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "People whom we work with.",
        "Close links with care homes and.",
        "Who is it for?",
        "Something to shout about!",
        "Regular contact with\u2026",
      })
  void saysNothingWhenThePunctuationClosesTheText(String text) {
    assertThat(RULE.found(item(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"invite our neighbours; and", "invite our neighbours, or", "visit a temple; or "})
  void saysNothingAboutAJointBeforeAnotherItem(String text) {
    assertThat(RULE.found(items(text, "visit a mosque"))).isEmpty();
  }

  @Test
  void findsAJointInTheLastItem() {
    assertThat(RULE.found(items("visit a mosque;", "invite our neighbours; and")))
        .containsExactly("error at /procedures/general/1/statement");
  }

  @ParameterizedTest
  @ValueSource(strings = {"invite our neighbours and", "invite them; because"})
  void findsAConjunctionThatIsNoJointBeforeAnotherItem(String text) {
    assertThat(RULE.found(items(text, "visit a mosque")))
        .containsExactly("error at /procedures/general/0/statement");
  }

  @ParameterizedTest
  @MethodSource("textsWithSomethingUnderThem")
  void saysNothingWhenThereIsSomethingUnderTheText(Policy policy) {
    assertThat(RULE.found(policy)).isEmpty();
  }

  static Stream<Policy> textsWithSomethingUnderThem() {
    Procedure detailed =
        Procedure.builder().statement("We invite:").addDetails("the mayor", "the police").build();
    Procedure plain = procedure("Visits");
    Aim aim = aim("Know our neighbours");
    AimStrand strand = AimStrand.EQUITY_AND_EXCELLENCE;
    return Stream.of(
        policy(Procedures.builder().addGeneral(detailed)),
        policy(Procedures.builder().introduction("We:").addGeneral(plain)),
        policy(
            Procedures.builder()
                .introduction("We:")
                .addStrands(StrandProcedures.builder().strand(strand).build())),
        policy(
            Procedures.builder()
                .addStrands(
                    StrandProcedures.builder()
                        .strand(strand)
                        .introduction("We:")
                        .addProcedures(plain)
                        .build())),
        policy(
            Procedures.builder()
                .addStrands(
                    StrandProcedures.builder()
                        .strand(strand)
                        .introduction("We:")
                        .addGroups(
                            ProcedureGroup.builder()
                                .heading("School to school")
                                .introduction("Together with:")
                                .addProcedures(plain)
                                .build())
                        .build())),
        Policy.builder()
            .aims(Aims.builder().introduction("We aim to").addGeneral(aim).build())
            .build(),
        Policy.builder()
            .aims(
                Aims.builder()
                    .introduction("Our aims are:")
                    .addStrands(
                        StrandAims.builder()
                            .strand(strand)
                            .introduction("We want:")
                            .addAims(aim)
                            .build())
                    .build())
            .build(),
        Policy.builder()
            .principles(
                Principles.builder()
                    .introduction("We believe in:")
                    .addPrinciples(Principle.builder().statement("Fairness").build())
                    .build())
            .build(),
        Policy.builder()
            .community(
                Community.builder()
                    .introduction("We belong to:")
                    .addDimensions(dimension("our town"))
                    .build())
            .build(),
        Policy.builder()
            .monitoring(
                Monitoring.builder()
                    .introduction("We look at:")
                    .addActivities(
                        MonitoringActivity.builder()
                            .statement("Attendance, which goes into:")
                            .addFeedsInto("School Development Plan")
                            .build())
                    .build())
            .build(),
        Policy.builder()
            .review(
                ReviewSchedule.builder()
                    .statement("The review feeds into:")
                    .outcome("It changes:")
                    .addFeedsInto("School Development Plan")
                    .build())
            .build(),
        definition(Definition.builder().statement("Cohesion is:").addParagraphs("- trust")),
        definition(
            Definition.builder()
                .statement("Cohesion has these parts:")
                .addLimbs(PrincipleTheme.DIVERSITY_VALUED)),
        narrative("Our pupils speak:", "- Welsh", "- Polish"),
        narrative("We work with", "- the library"),
        narrative("- Partners:", "- the library"),
        Policy.builder()
            .context(Context.builder().addParagraphs("Our pupils speak:", "- Welsh").build())
            .build(),
        link(Link.builder().title("Read more at:").url("https://example.org/")));
  }

  @ParameterizedTest
  @MethodSource("textsWithNothingUnderThem")
  void findsTheSameTextsWithNothingUnderThem(String pointer, Policy policy) {
    assertThat(RULE.found(policy)).containsExactly("error at " + pointer);
  }

  static Stream<Object[]> textsWithNothingUnderThem() {
    AimStrand strand = AimStrand.EQUITY_AND_EXCELLENCE;
    Procedure emptyDetail =
        Procedure.builder().statement("We invite:").addDetails("the mayor and").build();
    return Stream.of(
        at(STATEMENT, item("We invite:")),
        at("/procedures/general/0/details/0", policy(Procedures.builder().addGeneral(emptyDetail))),
        at("/procedures/introduction", policy(Procedures.builder().introduction("We:"))),
        at(
            "/procedures/strands/0/introduction",
            policy(
                Procedures.builder()
                    .addGeneral(procedure("Visits"))
                    .addStrands(
                        StrandProcedures.builder().strand(strand).introduction("We:").build()))),
        at(
            "/procedures/strands/0/groups/0/introduction",
            policy(
                Procedures.builder()
                    .addStrands(
                        StrandProcedures.builder()
                            .strand(strand)
                            .addGroups(
                                ProcedureGroup.builder().heading("Us").introduction("We:").build())
                            .build()))),
        at(
            "/procedures/general/0/resources",
            policy(
                Procedures.builder()
                    .addGeneral(
                        Procedure.builder().statement("Visits").resources("Money for").build()))),
        at(
            "/procedures/general/0/measure",
            policy(
                Procedures.builder()
                    .addGeneral(
                        Procedure.builder().statement("Visits").measure("Fewer than").build()))),
        at(
            "/aims/introduction",
            Policy.builder().aims(Aims.builder().introduction("We aim to").build()).build()),
        at(
            "/aims/strands/0/introduction",
            Policy.builder()
                .aims(
                    Aims.builder()
                        .addStrands(
                            StrandAims.builder().strand(strand).introduction("We want:").build())
                        .build())
                .build()),
        at(
            "/aims/general/0/statement",
            Policy.builder().aims(Aims.builder().addGeneral(aim("Links with")).build()).build()),
        at(
            "/principles/introduction",
            Policy.builder()
                .principles(Principles.builder().introduction("We believe in:").build())
                .build()),
        at(
            "/principles/principles/0/statement",
            Policy.builder()
                .principles(
                    Principles.builder()
                        .addPrinciples(Principle.builder().statement("Respect for").build())
                        .build())
                .build()),
        at(
            "/community/introduction",
            Policy.builder()
                .community(Community.builder().introduction("We belong to:").build())
                .build()),
        at(
            "/community/dimensions/0/description",
            Policy.builder()
                .community(
                    Community.builder().addDimensions(dimension("families, staff and")).build())
                .build()),
        at(
            "/monitoring/introduction",
            Policy.builder()
                .monitoring(Monitoring.builder().introduction("We look at:").build())
                .build()),
        at(
            "/monitoring/activities/0/statement",
            Policy.builder()
                .monitoring(
                    Monitoring.builder()
                        .addActivities(
                            MonitoringActivity.builder().statement("A report to").build())
                        .build())
                .build()),
        at(
            "/review/statement",
            RuleUnderTest.with(ReviewSchedule.builder().statement("Feeds into:").build())),
        at(
            "/review/outcome",
            RuleUnderTest.with(ReviewSchedule.builder().outcome("A report to").build())),
        at("/definition/statement", definition(Definition.builder().statement("Cohesion is:"))),
        at(
            "/definition/paragraphs/0",
            definition(Definition.builder().statement("Trust").addParagraphs("That means:"))),
        at("/rationale/paragraphs/0", narrative("Welsh and", "The library opens.")),
        at("/rationale/paragraphs/1", narrative("- Welsh", "- Polish and")),
        at("/rationale/paragraphs/0", narrative("- engagement with parents through", "- visits")),
        at(
            "/context/paragraphs/0",
            Policy.builder()
                .context(Context.builder().addParagraphs("Our pupils speak:").build())
                .build()),
        at(
            "/sections/0/paragraphs/0",
            Policy.builder()
                .addSections(Narrative.builder().addParagraphs("We work with").build())
                .build()),
        at("/links/0/title", link(Link.builder().title("Read more at:"))),
        at(
            "/legalBasis/0/statement",
            Policy.builder()
                .addLegalBasis(
                    LegalCitation.builder()
                        .instrument("Equality Act 2010")
                        .statement("Schools must have regard to:")
                        .build())
                .build()),
        at(
            "/control/history/0/change",
            Policy.builder()
                .control(
                    Control.builder()
                        .addHistory(
                            VersionEntry.builder()
                                .date(date("2026"))
                                .change("New section for")
                                .build())
                        .build())
                .build()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Be kind, be brave, be here.",
        "12 Quay Street, Marrowby",
        "1. read to younger pupils",
        "2) soup for neighbours",
        "(a) the lane is swept",
        "(iv) the lane is swept",
        "i. the lane is swept",
        "a) the lane is swept",
        "\u2022 the lane is swept",
        "\u2022the lane is swept",
        "\u00B7 the lane is swept",
        "\u25AA the lane is swept",
        "\u25CF the lane is swept",
        "o the lane is swept",
        "\u2013 the lane is swept",
        "\u2014 the lane is swept",
        "* the lane is swept",
        "\uF0B7 the lane is swept",
        "\uF0B7\tthe lane is swept",
      })
  void takesAnyParagraphAfterAColonForWhatItAnnounces(String next) {
    assertThat(RULE.found(narrative("We are known for:", next))).as(next).isEmpty();
    assertThat(RULE.found(narrative("We are known for: ", next, "Partners:")))
        .as(next)
        .containsExactly("error at /rationale/paragraphs/2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. the library",
        "(a) the library",
        "\u2022 the library",
        "the library, and more"
      })
  void takesAListItemOrWhatGoesOnForTheRestOfASentence(String next) {
    assertThat(RULE.found(narrative("Strong links with", next))).isEmpty();
    assertThat(RULE.found(narrative("Strong links with", "The library is near.")))
        .containsExactly("error at /rationale/paragraphs/0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"visit a temple; and", "1. visit a temple; and", "visit a temple, or"})
  void takesTheNextParagraphForTheNextItem(String item) {
    assertThat(RULE.found(narrative(item, "Invite a guest."))).as(item).isEmpty();
    assertThat(RULE.found(narrative(item))).as(item).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Principle 1", "Aim one: friendship", "Respect for all", ""})
  void takesTheNextSectionForWhatALastParagraphAnnounces(String heading) {
    assertThat(RULE.found(sections(heading, "We hold to the following:"))).as(heading).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Monitoring and review", "Complaints", "Roles and responsibilities"})
  void doesNotTakeASectionOfItsOwnForIt(String heading) {
    assertThat(RULE.found(sections(heading, "We will:")))
        .containsExactly("error at /sections/0/paragraphs/0");
  }

  @Test
  void takesANumberedSectionForWhatAnotherPartAnnounces() {
    Narrative rationale = Narrative.builder().addParagraphs("We hold to these:").build();
    Policy numbered =
        sections("Principle 2", "Fair play.").toBuilder().rationale(rationale).build();
    Policy other = sections("Our town", "Fair play.").toBuilder().rationale(rationale).build();

    assertThat(RULE.found(numbered)).isEmpty();
    assertThat(RULE.found(other)).containsExactly("error at /rationale/paragraphs/0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A breakfast club four mornings a week, led by",
        "Assemblies on the festivals of the town, planned and led by",
        "The school council, chaired and supported by",
        "Every trip beyond the county is overseen by",
        "The link with our partner school is led by",
        "Weekly conversation classes for mothers, taught by",
        "A mural in the hall, painted by",
        "We are supported by",
        "Careers talks will be given by",
        "A reading scheme for families who are new to English, run by",
        "Their hopes were set alight by",
        "A garden for the street, looked after by pupils and funded by",
        "Monitoring is carried out by",
        "A breakfast club, paid for by",
        "Community events are run jointly by",
        "Reports on racist incidents, drawn up by",
      })
  void guiltyOfAParticipleWithBy(String text) {
    assertThat(RULE.found(item(text))).as(text).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A policy to live by",
        "Standards we abide by",
        "The values we are guided by",
        "Values pupils are guided by",
        "A rule that the whole school is bound by",
        "Something to be inspired by",
        "Stories children feel inspired by",
        "Neighbours are greeted as they pass by",
        "Visitors who called by",
        "The greeting of passers by",
        "Rules the teams played by",
        "The date forms must be returned by",
        "What our pupils are moved by",
        "The standards we measured by",
        "Pupils are proud of the values they are led by",
        "The scale progress is measured by",
        "Adults that children are taught by",
        "Teachers pupils are taught by",
        "Staff the club is run by",
        "The name a child is called by",
        "The community we live in",
        "Pupils know what the garden is for",
      })
  void innocentOfAParticipleWithBy(String text) {
    assertThat(RULE.found(item(text))).as(text).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pupils can spell there, they're and their",
        "Children learn to use a, an and the",
        "The definite article: the",
        "Learn when to write you\u2019re and your",
        "Practise 'a', 'an' and 'the'",
        "Small words: a, an, the",
        "We sing \"This land is your land, our\"",
        "We say thank you in order",
        "Know the time of day, and what came prior",
        "Our town, our school, our future",
      })
  void innocentOfAWordThatEndsNothing(String text) {
    assertThat(RULE.found(item(text))).as(text).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The hall is let in the evenings to:",
        "1. Every new family is given:",
        "\u2022 Older pupils look after:",
        "(a) At lunch the school council sells:",
        "Our neighbours in the lane are:",
        "The breakfast club is open on:",
        "Mae ein hysgol yn croesawu:",
        "Visitors are asked to:",
        "Staff who speak another language are listed here:",
        "For a copy in large print write to:",
      })
  void guiltyOfALeadInWithNothingAfterIt(String text) {
    assertThat(RULE.found(narrative("Kindness.", text))).as(text).hasSize(1);
    assertThat(RULE.found(items("Kindness", text))).as(text).hasSize(1);
  }

  @Test
  void looksOverBlankParagraphs() {
    assertThat(RULE.found(narrative("We are known for:", " ", "", "Kindness."))).isEmpty();
    assertThat(RULE.found(narrative("We are known for:", " ", "")))
        .containsExactly("error at /rationale/paragraphs/0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pupils take pride in the",
        "Families share the food of their",
        "Each class writes to an",
        "We meet every half term in order to",
        "A visit to every place of worship in our",
        "Pupils learn to greet every",
        "Rehearsals take place prior to",
        "Older pupils read to younger ones although",
        "A letter home to your",
        "Staff are trained in restorative practice, including",
      })
  void guiltyOfAWordThatEndsNothing(String text) {
    assertThat(RULE.found(item(text))).as(text).hasSize(1);
  }

  @Test
  void doesNotReadNamesAndHeadings() {
    Policy policy =
        Policy.builder()
            .title("Living with and learning from:")
            .reference("A:")
            .school(
                School.builder().name("Schools Together With").motto("Strength through").build())
            .rationale(Narrative.builder().heading("What we stand up against:").build())
            .aims(
                Aims.builder()
                    .heading("Aims and")
                    .addGeneral(Aim.builder().id("aim:").statement("Know our neighbours").build())
                    .build())
            .procedures(
                Procedures.builder()
                    .heading("We work with")
                    .addStrands(
                        StrandProcedures.builder()
                            .strand(AimStrand.EQUITY_AND_EXCELLENCE)
                            .heading("Equity and")
                            .addGroups(ProcedureGroup.builder().heading("Links with:").build())
                            .build())
                    .build())
            .addLegalBasis(
                LegalCitation.builder().instrument("Act of").provision("section:").build())
            .build();

    assertThat(RULE.found(policy)).isEmpty();
  }

  @Test
  void findsEveryItemThatStopsHalfway() {
    assertThat(RULE.found(items("Links with", "Clubs", "Visits to")))
        .containsExactly(
            "error at /procedures/general/0/statement", "error at /procedures/general/2/statement");
  }

  @Test
  void readsTheWordsOfAPolicyThatSaysItIsInEnglish() {
    Policy policy = item("Regular contact with").toBuilder().language(Language.ENGLISH).build();

    assertThat(RULE.found(policy)).containsExactly("error at " + STATEMENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cymru am", "Regular contact with", "Cydweithio ac or"})
  void doesNotReadTheWordsOfAWelshPolicy(String text) {
    assertThat(RULE.found(item(text).toBuilder().language(Language.WELSH).build())).isEmpty();
  }

  @Test
  void findsAColonInAWelshPolicy() {
    Policy policy = item("Byddwn yn:").toBuilder().language(Language.WELSH).build();

    assertThat(RULE.found(policy)).containsExactly("error at " + STATEMENT);
  }

  @Test
  void holdsForARetiredPolicyToo() {
    Policy policy = RuleUnderTest.of(PolicyStatus.SUPERSEDED, item("Links with"));

    assertThat(RULE.found(policy)).containsExactly("error at " + STATEMENT);
  }

  @Test
  void saysWhatToDoAboutIt() {
    assertThat(RULE.says(item("Links with"))).containsExactly("this text stops halfway; finish it");
  }

  /** The items of a list beside this test. */
  private static List<String> lines(String name) throws IOException {
    try (InputStream in = TextDanglingTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static Object[] at(String pointer, Policy policy) {
    return new Object[] {pointer, policy};
  }

  private static Policy item(String statement) {
    return items(statement);
  }

  private static Policy items(String... statements) {
    return policy(
        Procedures.builder()
            .addAllGeneral(List.of(statements).stream().map(s -> procedure(s)).toList()));
  }

  private static Procedure procedure(String statement) {
    return Procedure.builder().statement(statement).build();
  }

  private static Aim aim(String statement) {
    return Aim.builder().statement(statement).build();
  }

  private static CommunityDimension dimension(String description) {
    return CommunityDimension.builder()
        .scope(CommunityScope.LOCAL)
        .name("Our town")
        .description(description)
        .build();
  }

  private static Policy policy(ProceduresBuilder procedures) {
    return Policy.builder().procedures(procedures.build()).build();
  }

  private static Policy definition(DefinitionBuilder definition) {
    return Policy.builder().definition(definition.build()).build();
  }

  private static Policy narrative(String... paragraphs) {
    return Policy.builder()
        .rationale(Narrative.builder().addParagraphs(paragraphs).build())
        .build();
  }

  /** One section with a paragraph, and one with a heading. */
  private static Policy sections(String heading, String paragraph) {
    return Policy.builder()
        .addSections(
            Narrative.builder().heading("What we do").addParagraphs(paragraph).build(),
            Narrative.builder().heading(heading).addParagraphs("Greet all.").build())
        .build();
  }

  private static Policy link(LinkBuilder link) {
    return Policy.builder().addLinks(link.build()).build();
  }
}
