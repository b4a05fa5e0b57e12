package org.cohesion.validation.rule.text;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.util.Arrays;
import org.cohesion.community.Principle;
import org.cohesion.community.PrincipleTheme;
import org.cohesion.community.Principles;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Language;
import org.cohesion.policy.Link;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.review.Frequency;
import org.cohesion.review.Monitoring;
import org.cohesion.review.MonitoringActivity;
import org.cohesion.review.MonitoringActivityBuilder;
import org.cohesion.school.Role;
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
import org.junit.jupiter.params.provider.CsvSource;

class TextItemRepeatedTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("text.item-repeated");
  private static final String SECOND = "warning at /procedures/general/1/statement";
  private static final String TEXT = "Open the hall to neighbours on Saturdays";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Visit the mosque in spring | Visit the mosque in spring",
        "Visit the mosque in spring. | visit the Mosque in Spring;",
        "- Visit the mosque in spring | • Visit the mosque in spring",
        "1. Visit the mosque in spring | 7) Visit the mosque in spring",
        "(a) Visit the mosque in spring | (c) Visit  the mosque in spring",
        "b) Visit the mosque in spring | Visit the mosque in spring, ",
        "o Visit the mosque in spring | – Visit the mosque in spring",
        "Read \u201CHanda's\u201D stories aloud | Read \"Handa\u2019s\" stories aloud",
        "A well-being week – with families | A well-being week - with families",
        "Greet all visitors! | Greet all visitors",
        "Link with Year 3 | Link with Year 3",
        "Ymweld â'r mosg yn y gwanwyn | Ymweld â'r mosg yn y gwanwyn",
      })
  void tellsOfTheSameItem(String guilty, String again) {
    assertThat(RULE.found(procedures(guilty, again))).containsExactly(SECOND);
    assertThat(RULE.found(procedures(again, guilty))).containsExactly(SECOND);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Visit the mosque in spring | Visit the mosque in summer",
        "Visit the mosque with Year 3 | Visit the mosque with Year 4",
        "Visit the mosque in spring | In spring visit the mosque",
        "Visit the mosque in spring | Visit the mosque in spring and summer",
        "Meet in rooms 3/4 | Meet in rooms 3, 4",
        // short ones, and what tables leave behind
        "Yes | Yes",
        "n/a | n/a",
        "- | -",
        "Spring term | Spring term",
        "Assemblies | Assemblies",
        "To be confirmed | To be confirmed.",
        "All teaching staff | All teaching staff",
        "1.5 to 2 p m | 1.5 to 2 p m",
        "Senior leadership team | senior leadership team",
      })
  void saysNothingAboutItemsThatDifferOrSayNothing(String innocent, String other) {
    assertThat(RULE.found(procedures(innocent, other))).isEmpty();
  }

  @Test
  void readsAimsPrinciplesDetailsActivitiesAndGroups() {
    Aim aim = Aim.builder().statement("Respect").build();
    Procedure procedure =
        Procedure.builder().statement("We do this:").addDetails(TEXT, "- " + TEXT).build();
    ProcedureGroup group =
        ProcedureGroup.builder()
            .heading("Hall")
            .addProcedures(procedure(TEXT), procedure(TEXT))
            .build();
    Policy policy =
        Policy.builder()
            .principles(
                Principles.builder()
                    .addPrinciples(
                        Principle.builder().statement("Respect").build(),
                        Principle.builder().statement("Trust").build(),
                        Principle.builder()
                            .theme(PrincipleTheme.DIVERSITY_VALUED)
                            .statement("respect.")
                            .build())
                    .build())
            .aims(
                Aims.builder()
                    .addGeneral(aim, aim)
                    .addStrands(
                        StrandAims.builder()
                            .strand(AimStrand.EQUITY_AND_EXCELLENCE)
                            .addAims(aim, aim)
                            .build())
                    .build())
            .procedures(
                Procedures.builder()
                    .addGeneral(procedure)
                    .addStrands(
                        StrandProcedures.builder()
                            .strand(AimStrand.EQUITY_AND_EXCELLENCE)
                            .addProcedures(procedure(TEXT), procedure(TEXT))
                            .addGroups(group)
                            .build())
                    .build())
            .monitoring(
                Monitoring.builder().addActivities(activity().build(), activity().build()).build())
            .build();

    assertThat(RULE.found(policy))
        .containsExactly(
            "warning at /principles/principles/2/statement",
            "warning at /aims/general/1/statement",
            "warning at /aims/strands/0/aims/1/statement",
            "warning at /procedures/general/0/details/1",
            "warning at /procedures/strands/0/procedures/1/statement",
            "warning at /procedures/strands/0/groups/0/procedures/1/statement",
            "warning at /monitoring/activities/1/statement");
  }

  @Test
  void comparesNoItemsOfTwoLists() {
    Policy policy =
        of(
            Procedures.builder()
                .addGeneral(procedure(TEXT))
                .addStrands(
                    StrandProcedures.builder()
                        .strand(AimStrand.EQUITY_AND_EXCELLENCE)
                        .addProcedures(procedure(TEXT))
                        .addGroups(
                            ProcedureGroup.builder()
                                .heading("Hall")
                                .addProcedures(procedure(TEXT))
                                .build())
                        .build()));

    assertThat(RULE.found(policy)).isEmpty();
  }

  @Test
  void comparesAProcedureWithAllThatItHas() {
    Procedure plain = procedure(TEXT);
    Procedure named = plain.toBuilder().id("hall").build();
    Procedure owned = plain.toBuilder().owner(RuleUnderTest.role(Role.HEADTEACHER)).build();
    Procedure due = plain.toBuilder().due(RuleUnderTest.date("2027-01")).build();
    Procedure detailed = plain.toBuilder().addDetails("with tea and biscuits").build();

    assertThat(RULE.found(of(Procedures.builder().addGeneral(plain, owned, due, detailed))))
        .isEmpty();
    assertThat(RULE.found(of(Procedures.builder().addGeneral(plain, named))))
        .containsExactly(SECOND);
    assertThat(RULE.found(of(Procedures.builder().addGeneral(detailed, detailed))))
        .containsExactly(SECOND);
  }

  @Test
  void comparesAMonitoringActivityWithAllThatItHas() {
    Monitoring monitoring =
        Monitoring.builder()
            .addActivities(
                activity().frequency(Frequency.TERMLY).build(),
                activity().frequency(Frequency.ANNUAL).build(),
                activity().id("a").frequency(Frequency.TERMLY).build())
            .build();

    assertThat(RULE.found(Policy.builder().monitoring(monitoring).build()))
        .containsExactly("warning at /monitoring/activities/2/statement");
  }

  @Test
  void takesLinksForOneIfTitleAndAddressAreTheSame() {
    Link link = Link.builder().title("Equality").url("https://www.example.org/a").build();
    Link other = Link.builder().title("Equality").url("https://www.example.org/b").build();

    assertThat(RULE.found(Policy.builder().addLinks(link, other).build())).isEmpty();
    assertThat(RULE.found(Policy.builder().addLinks(link, other, link).build()))
        .containsExactly("warning at /links/2/title");
  }

  @Test
  void readsParagraphsWithListMarksOneAfterTheOther() {
    assertThat(RULE.found(paragraphs("We:", "- " + TEXT, "- sing", "- " + TEXT)))
        .containsExactly("warning at /rationale/paragraphs/3");
    assertThat(RULE.found(paragraphs(TEXT, TEXT))).isEmpty();
    assertThat(RULE.found(paragraphs("- " + TEXT, "In summer:", "- " + TEXT))).isEmpty();
    assertThat(RULE.found(paragraphs("- " + TEXT, "- In summer:", "- " + TEXT))).isEmpty();
    assertThat(RULE.found(paragraphs("3.1 " + TEXT, "3.2 " + TEXT))).isEmpty();
  }

  @Test
  void tellsOfEachThatRepeatsTheFirst() {
    assertThat(RULE.findings(procedures(TEXT, "Sing", TEXT, TEXT)))
        .extracting(finding -> finding.getArguments().get("other"))
        .containsExactly(
            JsonPointer.parse("/procedures/general/0/statement"),
            JsonPointer.parse("/procedures/general/0/statement"));
  }

  @Test
  void readsWelshPoliciesToo() {
    Policy policy = procedures(TEXT, TEXT).toBuilder().language(Language.WELSH).build();

    assertThat(RULE.found(policy)).containsExactly(SECOND);
  }

  @Test
  void isSoonDoneWithManyItems() {
    ProceduresBuilder many = Procedures.builder();
    for (int i = 0; i < 20_000; i++) {
      many.addGeneral(procedure(TEXT));
    }

    assertTimeout(ofSeconds(5), () -> assertThat(RULE.findings(of(many))).isNotEmpty());
  }

  @Test
  void isSoonDoneWithManyDetails() {
    String[] details = new String[20_000];
    Arrays.fill(details, "tea");
    Procedure procedure = procedure(TEXT).toBuilder().addDetails(details).build();

    assertTimeout(
        ofSeconds(5),
        () ->
            assertThat(RULE.found(of(Procedures.builder().addGeneral(procedure, procedure))))
                .containsExactly(SECOND));
  }

  @Test
  void saysWhereTheOtherOneIs() {
    assertThat(RULE.says(procedures(TEXT, TEXT)))
        .containsExactly(
            "this says the same as the item at /procedures/general/0/statement in the same list;"
                + " take one of the two out");
  }

  private static MonitoringActivityBuilder activity() {
    return MonitoringActivity.builder().statement("Governors walk through the school");
  }

  private static Policy procedures(String... statements) {
    ProceduresBuilder procedures = Procedures.builder();
    for (String statement : statements) {
      procedures.addGeneral(procedure(statement));
    }
    return of(procedures);
  }

  private static Procedure procedure(String statement) {
    return Procedure.builder().statement(statement).build();
  }

  private static Policy of(ProceduresBuilder procedures) {
    return Policy.builder().procedures(procedures.build()).build();
  }

  private static Policy paragraphs(String... paragraphs) {
    return Policy.builder()
        .rationale(Narrative.builder().addParagraphs(paragraphs).build())
        .build();
  }
}
