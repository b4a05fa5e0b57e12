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
import org.cohesion.strand.Aim;
import org.cohesion.strand.Aims;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTermInconsistentTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("text.term-inconsistent");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pupils, students and learners",
        "Every pupil, each student, a learner",
        "The pupils' voice, the student\u2019s voice and the learners' voice",
        "Pupil voice matters to students and learners",
        "PUPILS, STUDENTS AND LEARNERS",
      })
  void tellsOfThreeWords(String paragraph) {
    assertThat(RULE.found(policy(paragraph)))
        .as(paragraph)
        .containsExactly("info at /rationale/paragraphs/0");
  }

  @Test
  void pointsAtTheFirstTextWithTheThirdWord() {
    Policy policy =
        policy("Learners and pupils", "Pupils", "Learners, pupils and students", "Students");

    assertThat(RULE.found(policy)).containsExactly("info at /rationale/paragraphs/2");
  }

  @Test
  void goesByTheOrderOfTheDocument() {
    Policy policy =
        policy("Students and pupils").toBuilder()
            .aims(
                Aims.builder()
                    .addGeneral(Aim.builder().statement("No learner is left out").build())
                    .build())
            .build();

    assertThat(RULE.found(policy)).containsExactly("info at /aims/general/0/statement");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pupils and students in the sixth form, and children in the nursery",
        "Learners and pupils, and pupils again",
        "Pupils are learners; the student council meets weekly",
        "Pupils and learners; students\u2019 union; student teachers; student loans",
        "Students and learners; the pupil premium; the local Pupil Referral Unit",
        "Pupils, learners and university students",
        "Pupils read with students from the university; a learner has a buddy",
        "Pupils and students; adult learners use our library",
        "Pupils and students become independent learners",
        "Pupils and students see themselves as learners",
        "Pupils and students; our Learner Voice group; lifelong learners",
        "Learners; former students; pupils from other schools and other pupils",
        "Our Student\nLeadership Team, pupils and learners",
        "Our Student Leadership Team, pupils and learners",
        "Pupil progress meetings, students, learners",
      })
  void saysNothingAboutTwoWordsNamesAndOtherPeople(String paragraph) {
    assertThat(RULE.found(policy(paragraph))).as(paragraph).isEmpty();
  }

  @Test
  void doesNotReadWhatOthersSaidNorNames() {
    Policy policy =
        policy("Pupils and students").toBuilder()
            .title("For learners")
            .addLegalBasis(LegalCitation.builder().instrument("Act").statement("learners").build())
            .definition(Definition.builder().statement("learners").build())
            .addLinks(Link.builder().title("For learners").build())
            .addSections(Narrative.builder().heading("Learners").build())
            .build();

    assertThat(RULE.found(policy)).isEmpty();
  }

  @Test
  void doesNotReadAWelshPolicy() {
    Policy policy = policy("Pupils, students and learners");

    assertThat(RULE.found(policy.toBuilder().language(Language.WELSH).build())).isEmpty();
  }

  @Test
  void saysNothingWithoutText() {
    assertThat(RULE.found(Policy.builder().build())).isEmpty();
  }

  @Test
  void isSoonDoneWithManyWordsThatDoNotCount() {
    Policy policy = policy("adult learners former students pupil premium ".repeat(5_000));

    assertTimeout(ofSeconds(5), () -> assertThat(RULE.found(policy)).isEmpty());
  }

  @Test
  void saysWhatToDoAboutIt() {
    assertThat(RULE.says(policy("Pupils, students and learners")))
        .containsExactly(
            "the policy says pupils, students and learners; use one word for the children of"
                + " the school");
  }

  private static Policy policy(String... paragraphs) {
    return Policy.builder()
        .rationale(Narrative.builder().addParagraphs(paragraphs).build())
        .build();
  }
}
