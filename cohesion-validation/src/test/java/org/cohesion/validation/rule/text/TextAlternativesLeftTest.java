package org.cohesion.validation.rule.text;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.cohesion.policy.Language;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.cohesion.school.School;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextAlternativesLeftTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("text.alternatives-left");
  private static final String WARNING = "warning at /rationale/paragraphs/0";
  private static final String INFO = "info at /rationale/paragraphs/0";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Governors look at the figures termly/annually.",
        "There is an annual / biennial review of this policy.",
        "The log is read monthly/half-termly by the link governor.",
        "This policy is reviewed every two/three years.",
        "It comes back to the full board every 2/3 years.",
        "We ask families what they think annually/every two years.",
        "A report goes to governors every term/annually, with a summary.",
        "The plan is checked half-termly/termly/yearly.",
        "Staff meet parents weekly/monthly in the library.",
        "The school is/is not a voluntary aided school.",
        "We do / do not let our hall to political parties.",
        "Our school will/will not take part in the town's festival.",
        "Visitors can/cannot bring their own food.",
        "The policy is approved by the governing body/board/trust.",
        "It is adopted by the governors/trustees/directors each year.",
        "[Governing body/Trust board] members visit twice a year.",
        "Our [school/academy] stands at the edge of the town.",
        "Reviewed: Annually/Biennially",
      })
  void tellsOfAChoiceThatNobodyMade(String guilty) {
    assertThat(RULE.found(policy(guilty))).as(guilty).containsExactly(WARNING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Headteacher/Principal keeps a log of incidents.",
        "The head teacher / principal leads on this.",
        "Our school/academy welcomes families from all over the town.",
        "The governing body/trust board agrees the plan.",
        "Minutes go to the governors/trustees.",
      })
  void informsOfWhatMayBeOne(String paragraph) {
    assertThat(RULE.found(policy(paragraph))).as(paragraph).containsExactly(INFO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Each pupil chooses what he/she/they would like to tell.",
        "His/her family is asked first.",
        "We tell parents/carers on the same day, by phone and/or letter.",
        "Did a member of staff see it? Yes/No",
        "Primary/secondary transition visits take place in June.",
        "Weekly/monthly newsletters go home in six languages.",
        "We send termly/annual reports to all families.",
        "Meetings are held weekly/monthly as needed.",
        "Data are read termly/annually depending on the size of the group.",
        "The form asks whether the school is/is not the child's first.",
        "I do/do not agree to my child's photograph being used.",
        "Pupils make do/do not charts for the yard.",
        "School/academy websites must list the members of the board.",
        "Other schools/academies in the town join in.",
        "Headteacher/Deputy Headteacher: first contact.",
        "The Headteacher/SENCo writes to families.",
        "They meet for 1/2 term, every 1/2 term, every 2/3 weeks.",
        "Year 3/4 and boys/girls teams play together.",
        "See https://www.example.org/annual/biennial/termly/annually for more.",
        "The slip says \u201Ctermly/annually\u201D and nobody crosses it out.",
        "Termly/annually (delete as appropriate)",
        "Tick one: termly/annually.",
        "Children write [he/she] in each sentence, or [and/or].",
        "See [parents/visitors](https://www.example.org/a).",
        "Reports are annual; governors/staff/parents read them.",
        "The school day runs 8.45/3.15 and the club 24/7.",
      })
  void saysNothingAboutWhatASchoolMayWrite(String innocent) {
    assertThat(RULE.found(policy(innocent))).as(innocent).isEmpty();
  }

  @Test
  void readsTheStatementOfTheReviewAndWhoReviews() {
    Policy policy =
        Policy.builder()
            .review(
                ReviewSchedule.builder()
                    .statement("Reviewed annually/biennially.")
                    .reviewer(
                        Party.builder()
                            .role(Role.HEADTEACHER)
                            .name("Headteacher/Principal")
                            .build())
                    .build())
            .build();

    assertThat(RULE.found(policy))
        .containsExactly("warning at /review/statement", "info at /review/reviewer/name");
  }

  @Test
  void letsATrustHaveBothAHeadteacherAndAPrincipal() {
    Policy trust =
        policy("The Headteacher/Principal keeps a log.").toBuilder()
            .addAlsoFor(School.builder().name("Elm Park").build())
            .build();

    assertThat(RULE.found(trust)).isEmpty();
  }

  @Test
  void readsNoTitlesOrNamesOfSchools() {
    Policy policy =
        Policy.builder()
            .title("Our School/Academy Policy")
            .school(School.builder().name("The School/Academy of the Sea").build())
            .build();

    assertThat(RULE.found(policy)).isEmpty();
  }

  @Test
  void doesNotReadAWelshPolicy() {
    Policy policy = policy("termly/annually").toBuilder().language(Language.WELSH).build();

    assertThat(RULE.found(policy)).isEmpty();
  }

  @Test
  void isSoonDoneWithManySlashes() {
    Policy policy = policy("whether is/is not a/a/a/".repeat(30_000));

    assertTimeout(ofSeconds(5), () -> assertThat(RULE.found(policy)).isEmpty());
  }

  @Test
  void saysWhatToDoAboutIt() {
    assertThat(RULE.says(policy("Reviewed termly/annually.")))
        .containsExactly(
            "a choice is left open here, as in a template; say which one holds for this school");
  }

  private static Policy policy(String... paragraphs) {
    return Policy.builder()
        .rationale(Narrative.builder().addParagraphs(paragraphs).build())
        .build();
  }
}
