package org.cohesion.validation.rule.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohesion.validation.rule.RuleUnderTest.date;

import java.util.stream.Stream;
import org.cohesion.community.Context;
import org.cohesion.policy.Control;
import org.cohesion.policy.Language;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.policy.VersionEntry;
import org.cohesion.review.AcademicYear;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.Procedures;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRelativeTimeTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("text.relative-time");
  private static final String NEW_DUTY = "Since the new duty came in, we plan together.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        NEW_DUTY,
        "This new duty asks much of us.",
        "We have recently opened a library for the town.",
        "We\u2019ve recently opened a library.",
        "The governors recently agreed on three aims.",
        "The recently introduced house system brings ages together.",
        "Last year the school took in children from Syria.",
        "This academic year the choir goes to Leeds.",
        "The village has grown in recent years.",
        "Over the last 3 years our intake has changed.",
        "OVER THE LAST FEW YEARS OUR INTAKE HAS CHANGED",
      })
  void tellsOfWordsThatCountFromTheDayTheyWereWritten(String paragraph) {
    assertThat(RULE.found(policy(paragraph)))
        .as(paragraph)
        .containsExactly("info at /rationale/paragraphs/0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We welcome families who have recently arrived in the country.",
        "A buddy helps each child who has recently joined us.",
        "Pupils who have recently been bereaved see a counsellor.",
        "More parents come than last year, and next year there will be more.",
        "Each year the Year 6 pupils show the new children round.",
        "The new duty manager opens the hall at six.",
        "Governors look at new guidance whenever it comes out.",
        "Currently and at present are words that we avoid.",
        "When new legislation comes into force we change this policy.",
        "New pupils are welcomed in the new hall; a new day, a new start.",
        "The policy is reviewed this time next year.",
        "Staff read recently published books.",
        "In 2023 we recently found out what matters.",
      })
  void saysNothingAboutOtherWordsAndDatedTexts(String paragraph) {
    assertThat(RULE.found(policy(paragraph))).as(paragraph).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In this coming academic year we open a toddler group.",
        "Last academic year forty families came to the mela.",
        "Our work with the care home has recently just begun.",
        "Over the very last few years the estate has doubled in size.",
        "Plans for next school year are with the governors.",
        "The link with Lahore is currently in its second year.",
        "The breakfast club has only just been launched.",
        "In the past two or three years we have welcomed families from Syria.",
        "Since last September the hall has been let to the temple.",
        "The very new statutory duty asks schools to work together.",
        "In most recent years our intake has become more mixed.",
        "Over the coming months we talk to every family.",
        "The school has very recently been extended.",
        "During the last couple of terms two interpreters have helped us.",
        "The new national inspection framework looks at this.",
      })
  void tellsOfThemWithAnotherWordBetween(String paragraph) {
    assertThat(RULE.found(policy(paragraph)))
        .as(paragraph)
        .containsExactly("info at /rationale/paragraphs/0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Each academic year begins with a shared meal.",
        "In the year before transfer pupils visit both schools.",
        "In the last year of primary, pupils lead an assembly.",
        "Work is passed on to the teachers of the next year group.",
        "Every July the staff plan for the coming school year.",
        "Pupils in their last school year mentor the youngest.",
        "A child who has only just started has a buddy.",
        "When a family has recently moved here, we call on them.",
        "On the last Friday of term the whole school eats together.",
        "The last two terms of Year 6 are for visits.",
        "The new act of worship was written by pupils.",
        "A new school year brings new neighbours.",
        "Old people remember their last summer at the mill.",
        "Pupils in their second year help those in their first.",
        "The brand new hall belongs to the town as well.",
        "May visitors find a welcome here.",
      })
  void saysNothingAboutAnyYear(String paragraph) {
    assertThat(RULE.found(policy(paragraph))).as(paragraph).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("datedPolicies")
  void saysNothingWhereThePolicyHasADate(Policy policy) {
    assertThat(RULE.found(policy)).isEmpty();
  }

  static Stream<Policy> datedPolicies() {
    return Stream.of(
        with(RuleUnderTest.approvedOn("2008")),
        with(Control.builder().effectiveFrom(date("2008-09")).build()),
        with(Control.builder().academicYear(AcademicYear.parse("2008/2009")).build()),
        with(
            Control.builder()
                .addHistory(VersionEntry.builder().date(date("2008-06-01")).build())
                .build()),
        policy(NEW_DUTY).toBuilder()
            .review(ReviewSchedule.builder().lastReview(date("2008-06")).build())
            .build());
  }

  @Test
  void tellsOfItWhereNoneOfTheDatesIsOfThePolicy() {
    Policy policy =
        with(
                Control.builder()
                    .addHistory(VersionEntry.builder().version("1").build())
                    .version("2")
                    .build())
            .toBuilder()
            .review(ReviewSchedule.builder().nextReview(date("2030")).build())
            .build();

    assertThat(RULE.found(policy)).containsExactly("info at /rationale/paragraphs/0");
  }

  @Test
  void makesOneFindingATextAndOneOfEachText() {
    assertThat(RULE.found(policy(NEW_DUTY + " " + NEW_DUTY, "Trust.", NEW_DUTY)))
        .containsExactly("info at /rationale/paragraphs/0", "info at /rationale/paragraphs/2");
  }

  @Test
  void readsSectionsAndIntroductionsAndNoItemsOrHeadings() {
    Policy policy =
        Policy.builder()
            .addSections(Narrative.builder().heading(NEW_DUTY).addParagraphs(NEW_DUTY).build())
            .procedures(
                Procedures.builder()
                    .introduction(NEW_DUTY)
                    .addGeneral(Procedure.builder().statement(NEW_DUTY).measure(NEW_DUTY).build())
                    .build())
            .build();

    assertThat(RULE.found(policy))
        .containsExactly("info at /procedures/introduction", "info at /sections/0/paragraphs/0");
  }

  @Test
  void leavesADatedContextAlone() {
    Context context = Context.builder().addParagraphs("The town grew in recent years.").build();
    Context dated = context.toBuilder().asOf(date("2026")).build();

    assertThat(RULE.found(Policy.builder().context(context).build()))
        .containsExactly("info at /context/paragraphs/0");
    assertThat(RULE.found(Policy.builder().context(dated).build())).isEmpty();
  }

  @Test
  void doesNotReadAWelshPolicy() {
    assertThat(RULE.found(policy(NEW_DUTY).toBuilder().language(Language.WELSH).build())).isEmpty();
  }

  @Test
  void saysWhatToDoAboutIt() {
    assertThat(RULE.says(policy(NEW_DUTY)))
        .containsExactly(
            "this counts time from when it was written, but the policy has no date; name the"
                + " year");
  }

  private static Policy with(Control control) {
    return policy(NEW_DUTY).toBuilder().control(control).build();
  }

  private static Policy policy(String... paragraphs) {
    return Policy.builder()
        .rationale(Narrative.builder().addParagraphs(paragraphs).build())
        .build();
  }
}
