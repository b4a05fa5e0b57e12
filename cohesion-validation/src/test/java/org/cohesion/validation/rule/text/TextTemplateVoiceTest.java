package org.cohesion.validation.rule.text;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.cohesion.policy.Definition;
import org.cohesion.policy.Language;
import org.cohesion.policy.LegalCitation;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.school.School;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTemplateVoiceTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("text.template-voice");
  private static final String ADVICE = "Schools will want to think about this.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        ADVICE,
        "In addition, schools may wish to look at admissions.",
        "All schools are encouraged to find a partner.",
        "Schools should consider whom they teach.",
        "Through lessons schools can show their pupils the world.",
        "In their assemblies schools could tell of this.",
        "Schools need to\u00A0know their neighbours; that takes time.",
        "SCHOOLS CAN OPEN THEIR DOORS",
        "Their walls are thick, yet schools can open doors.",
      })
  void tellsOfTheVoiceOfGuidance(String paragraph) {
    assertThat(RULE.found(policy(paragraph)))
        .as(paragraph)
        .containsExactly("info at /rationale/paragraphs/0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // some schools are meant
        "Other schools may wish to join in with their pupils.",
        "Partner schools can bring their own lunch.",
        "Three local schools will show their work.",
        "Kent schools can send their choirs.",
        "The four schools will share their halls.",
        "This is an event to which schools may wish to send their choirs.",
        "Primary schools should send us their records.",
        "We and other schools could share their minibus.",
        // facts
        "Guidance says what good schools can do for their pupils.",
        "By law all schools should publish their objectives.",
        "Inspectors say that schools can do more for their pupils.",
        "Schools can be asked for their admission figures under the Act.",
        "Research shows that schools can change how their pupils see others.",
        // the school speaks for itself
        "Schools can bring a town together, and ours opens its doors.",
        "Schools will want to use our hall.",
        "Our town knows best what good schools can do for their pupils.",
        // no possessive, no advice
        "Schools can do much.",
        "Schools in Wales follow another guidance.",
        "Schools can do much. Their pupils know that.",
        "Our pupils and their families know what schools are for.",
        "Links between schools can be strong, and their value great.",
      })
  void saysNothingAboutWhatASchoolMayWrite(String paragraph) {
    assertThat(RULE.found(policy(paragraph))).as(paragraph).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This template should be adapted to local needs.",
        "This model policy has been drawn up for schools in the county.",
        "This policy is a model that governing bodies can take as a starting point.",
        "The format below can be used by schools of any size.",
        "This sample policy covers what inspectors look for.",
        "Replace the words in italics with your school\u2019s name.",
        "In your school you may wish to begin with an audit.",
        "Add details to suit your school.",
        "Your governing body should decide who signs it.",
        "Describe how your setting works with faith groups.",
        "You may wish to include the views of the school council.",
        "Please amend the list before the policy goes to governors.",
        "Targets for the year (amend as appropriate)",
        "Your policy may be shorter than this.",
        "Put your school\u2019s name here.",
        "Adapt this so that it tells of the families who came to live here and of what they think of"
            + " your school.",
      })
  void tellsOfATextThatSpeaksToItsAuthor(String paragraph) {
    assertThat(RULE.found(policy(paragraph)))
        .as(paragraph)
        .containsExactly("info at /rationale/paragraphs/0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "If something troubles you, talk to your school council.",
        "Welcome to your school, which belongs to all of us.",
        "Your child should feel at home here from the first day.",
        "Teachers plan with the school\u2019s lesson template.",
        "This template for lesson plans has a box for belonging.",
        "The letter says: \u201cYour school may be just the place for a choir.\u201d",
        "We wrote this policy with the help of the county\u2019s model policy.",
        "Governors adapted a template from the diocese in 2024.",
        "We use this template when we report to families.",
        "You may wish to speak to the headteacher if you are worried.",
        "Ask your school office for a copy in large print.",
        "Parents: your school needs you at the spring fair.",
        "You could include a grandparent in the walk to school.",
        "The format of the fair changes each year.",
        "Your governors are parents and neighbours like you.",
        "Your school\u2019s choir sings at the fair.",
        "Name your school\u2019s best memory.",
        "Your setting is a name for a place.",
      })
  void saysNothingWhereParentsOrPupilsAreSpokenTo(String paragraph) {
    assertThat(RULE.found(policy(paragraph))).as(paragraph).isEmpty();
  }

  @Test
  void makesOneFindingATextAndOneOfEachText() {
    assertThat(RULE.found(policy(ADVICE + " " + ADVICE, "Trust.", ADVICE)))
        .containsExactly("info at /rationale/paragraphs/0", "info at /rationale/paragraphs/2");
  }

  @Test
  void judgesEachSentenceByItself() {
    assertThat(RULE.found(policy("Schools can do much for us. Schools can open their doors.")))
        .hasSize(1);
  }

  @Test
  void readsFortyWordsOfTheSentenceBeforeAndAfter() {
    assertThat(RULE.found(policy("Adapt " + "so ".repeat(39) + "your school."))).hasSize(1);
    assertThat(RULE.found(policy("Adapt " + "so ".repeat(40) + "your school."))).isEmpty();
    assertThat(RULE.found(policy("Your school " + "so ".repeat(38) + "adapt it."))).hasSize(1);
    assertThat(RULE.found(policy("Your school " + "so ".repeat(39) + "adapt it."))).isEmpty();
  }

  @Test
  void letsATrustSpeakOfItsSchools() {
    Policy policy =
        policy(ADVICE).toBuilder().addAlsoFor(School.builder().name("Elm Park").build()).build();

    assertThat(RULE.found(policy)).isEmpty();
  }

  @Test
  void doesNotReadWhatOthersSaidNorHeadings() {
    Policy policy =
        Policy.builder()
            .title(ADVICE)
            .addLegalBasis(LegalCitation.builder().instrument("Act").statement(ADVICE).build())
            .definition(Definition.builder().statement(ADVICE).build())
            .addSections(Narrative.builder().heading(ADVICE).build())
            .build();

    assertThat(RULE.found(policy)).isEmpty();
  }

  @Test
  void doesNotReadAWelshPolicy() {
    assertThat(RULE.found(policy(ADVICE).toBuilder().language(Language.WELSH).build())).isEmpty();
  }

  @Test
  void isSoonDoneWithALongSentence() {
    Policy policy = policy("schools can, ".repeat(15_000));

    assertTimeout(ofSeconds(5), () -> assertThat(RULE.found(policy)).isEmpty());
  }

  @Test
  void saysWhatToDoAboutIt() {
    assertThat(RULE.says(policy(ADVICE)))
        .containsExactly(
            "this speaks of schools in general, as guidance does; say what this" + " school does");
  }

  private static Policy policy(String... paragraphs) {
    return Policy.builder()
        .rationale(Narrative.builder().addParagraphs(paragraphs).build())
        .build();
  }
}
