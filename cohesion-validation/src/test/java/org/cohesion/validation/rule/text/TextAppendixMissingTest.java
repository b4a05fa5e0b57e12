package org.cohesion.validation.rule.text;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.cohesion.policy.Definition;
import org.cohesion.policy.Language;
import org.cohesion.policy.LegalCitation;
import org.cohesion.policy.Link;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextAppendixMissingTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("text.appendix-missing");
  private static final String WARNING = "warning at /rationale/paragraphs/0";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Our work this year is set out in detail (see Appendix 2).",
        "The figures for each group stand in Appendix B.",
        "The action plan in Annex C says who does what.",
        "The calendar of festivals is attached as Appendix 1.",
        "Governors use the checklist at Annexe A when they visit.",
        "Partners are listed in appendix ii.",
        "The form for incidents is Appendix No. 4.",
        "See Appendix One for the map of our catchment.",
        "This policy ends with an action plan (Appendix 3).",
        "The action plan of this policy is in Appendix 1 of this policy.",
        "Staff follow the steps of Appendix 5 to this policy.",
        "The policy's aims are worked out in Appendix 2.",
        "Visitors sign the code in Appendix 4.",
        "The protected characteristics under the Equality Act 2010 are listed in Appendix 1.",
        "The questions of our survey are given (see appendix).",
        "The results are in the appendix.",
        "A glossary is attached as an appendix.",
        "Appendix 1 sets out what we shall do and when.",
        "see appendix a",
      })
  void tellsOfAnAppendixThatIsNotThere(String guilty) {
    assertThat(RULE.found(policy(guilty))).as(guilty).containsExactly(WARNING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sanctions are listed in Appendix 2 of the behaviour policy.",
        "The terms are those of Appendix A of the Governance Handbook.",
        "Visitors sign Annex B to the code of conduct.",
        "The behaviour policy has a form for this in its Appendix 2.",
        "Our anti-bullying policy (Appendix 3) says how it is recorded.",
        "See Appendix 4 (Attendance Policy).",
        "Use the form at Appendix 1, Staff Handbook.",
        "Staff read Part one and Annex A of Keeping Children Safe in Education.",
        "Staff know Keeping Children Safe in Education, Annex B.",
        "All staff read KCSIE. Those who work with children read Annex A.",
        "The handbook's Appendix C has the contact details.",
        "The Department's guidance (2014), Annex A, gives examples.",
        "Appendix 3 in the Local Authority's agreed syllabus lists the festivals.",
        "Children learn that the appendix is part of the body.",
        "The governors add an appendix each year to their report.",
        "The caller said \u201Csee Appendix 9\u201D and hung up.",
        "There is an annex for Year 1, and the annex is used by the nursery.",
        "Lessons in the annexe begin at nine.",
        "Appendix 1: Where we stand today",
        "Appendix 1\nOur action plan. See Appendix 1.",
        "Appendices:\n1 Action plan\n2 Map. See Appendix 2 for the map.",
        "- Appendix 2 Calendar of festivals",
      })
  void saysNothingAboutWhatIsThereOrElsewhere(String innocent) {
    assertThat(RULE.found(policy(innocent))).as(innocent).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Appendix 2", "2", "2.", "II", "appendix ii", "Annex 2"})
  void knowsAnAppendixByTheNumberOfItsOwnPart(String number) {
    Narrative appendix = Narrative.builder().number(number).heading("Action plan").build();

    assertThat(RULE.found(withAppendix("See Appendix 2.", appendix))).as(number).isEmpty();
    assertThat(RULE.found(withAppendix("See Appendix 3.", appendix))).containsExactly(WARNING);
  }

  @Test
  void takesAnAppendixWithoutANumberForAnyThatIsMeant() {
    Narrative plan = Narrative.builder().heading("Action plan").addParagraphs("One.").build();
    Narrative named = plan.toBuilder().heading("Appendix 1: Action plan").build();

    assertThat(RULE.found(withAppendix("See Appendix 3.", plan))).isEmpty();
    assertThat(RULE.found(withAppendix("See Appendix 1.", named))).isEmpty();
    assertThat(RULE.found(withAppendix("See Appendix 3.", named))).containsExactly(WARNING);
  }

  private static Policy withAppendix(String paragraph, Narrative appendix) {
    return policy(paragraph).toBuilder().addAppendices(appendix).build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Appendix 2",
        "Appendix 2: Action plan",
        "APPENDIX 2 \u2013 ACTION PLAN",
        "Appendix II",
        "Annex 2",
        "Action plan (Appendix 2)",
        "Appendix 2a: Action plan",
        "Appendices 1 and 2",
        "Appendices 1, 2 & 3",
        "Appendix",
        "Appendix: Action plan",
      })
  void findsAnAppendixByItsHeading(String heading) {
    Policy policy = policy("The action plan is in Appendix 2.");

    assertThat(RULE.found(with(policy, heading))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Appendix 1", "Annex B", "Action plan (see Appendix 2)", "Appendix 12", "Part 2"})
  void takesNoOtherHeadingForIt(String heading) {
    Policy policy = policy("The action plan is in Appendix 2.");

    assertThat(RULE.found(with(policy, heading))).containsExactly(WARNING);
  }

  @Test
  void findsAnAppendixByItsLinkItsTitleOrItsParagraph() {
    Policy policy = policy("The action plan is in Appendix 2.");

    assertThat(
            RULE.found(
                policy.toBuilder()
                    .addLinks(Link.builder().title("Action plan (Appendix 2)").build())
                    .build()))
        .isEmpty();
    assertThat(RULE.found(policy.toBuilder().title("Appendix 2: Our plan").build())).isEmpty();
    assertThat(
            RULE.found(
                policy.toBuilder()
                    .addSections(Narrative.builder().addParagraphs("Appendix 2 Plan").build())
                    .build()))
        .isEmpty();
  }

  @Test
  void tellsOfEachAppendixOnce() {
    Policy policy =
        policy("See Appendix 1.", "See Appendices 1 to 3, and Appendix A.", "See annex a.");

    assertThat(RULE.findings(policy))
        .extracting(finding -> finding.getArguments().get("appendix"))
        .containsExactlyInAnyOrder("Appendix 1", "Appendix 3", "Appendix A");
  }

  @Test
  void tellsOfOneWithoutANumberOnlyIfThereIsNoneAtAll() {
    Policy policy = policy("The survey is given below (see appendix).", "It is in Appendix 7.");

    assertThat(RULE.found(policy)).containsExactly("warning at /rationale/paragraphs/1");
    assertThat(RULE.found(with(policy("(see appendix)"), "Annex 4"))).isEmpty();
  }

  @Test
  void doesNotReadWhatOthersSaid() {
    String text = "See Appendix 1.";
    Policy policy =
        Policy.builder()
            .addLegalBasis(LegalCitation.builder().instrument("Act").statement(text).build())
            .definition(Definition.builder().statement(text).build())
            .build();

    assertThat(RULE.found(policy)).isEmpty();
  }

  @Test
  void doesNotReadAWelshPolicy() {
    Policy policy = policy("See Appendix 1.").toBuilder().language(Language.WELSH).build();

    assertThat(RULE.found(policy)).isEmpty();
  }

  @Test
  void isSoonDoneWithManyAppendices() {
    Policy policy = policy("policy appendix 1, appendices 1, 2, 3, ".repeat(20_000));

    assertTimeout(ofSeconds(5), () -> assertThat(RULE.found(policy)).isEmpty());
  }

  @Test
  void saysWhichOneIsMissing() {
    assertThat(RULE.says(policy("See annex b.")))
        .containsExactly(
            "this sends readers to an appendix that is not in the policy: Annex B; add it, or say"
                + " where it is");
    assertThat(RULE.says(policy("The survey is given below (see appendix).")))
        .containsExactly(
            "this sends readers to an appendix that is not in the policy; add it, or say where it"
                + " is");
  }

  private static Policy with(Policy policy, String heading) {
    return policy.toBuilder()
        .addSections(Narrative.builder().heading(heading).addParagraphs("We visit.").build())
        .build();
  }

  private static Policy policy(String... paragraphs) {
    return Policy.builder()
        .rationale(Narrative.builder().addParagraphs(paragraphs).build())
        .build();
  }
}
