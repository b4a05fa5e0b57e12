package org.cohesion.validation.rule.text;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.cohesion.policy.Language;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.school.School;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDoubledWordTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("text.doubled-word");
  private static final String WARNING = "warning at /rationale/paragraphs/0";
  private static final String INFO = "info at /rationale/paragraphs/0";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Grandparents join us in the the dining hall on Fridays.",
        "The the choir sings at the care home each December.",
        "We keep a log of of every incident that a child reports.",
        "Families bring food and and stories to the summer fair.",
        "Our partner school lies at the end of the\nthe bus route.",
        "Every pupil has a a buddy in another year group.",
        "A a visitor from the mosque leads an assembly.",
        "Lunch is halal or or vegetarian on request.",
        "Pupils learn about their their own heritage and that of others.",
        "We look at at the world.  In between between lessons, staff are on the yard.",
        "Children who are new to English sit with a friend, because because talk comes first.",
        "WE WELCOME ALL OF OF OUR NEIGHBOURS",
        "The hall is let to an an\u00A0amateur dramatic society.",
        "(the the wider community)",
        "Staff must must report a racist remark on the day.",
        "the the the",
      })
  void tellsOfWordsThatNeverStandTwice(String guilty) {
    assertThat(RULE.found(policy(guilty))).as(guilty).containsExactly(WARNING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pupils are taught to to listen before they speak.",
        "The people we work with with such care live close by.",
        "This is is how we welcome families.",
        "The policy applies as as soon as it is adopted.",
        "Assemblies are led by by visitors.",
        "It will will be reported to governors.",
      })
  void informsOfWordsThatHardlyEverDo(String paragraph) {
    assertThat(RULE.found(policy(paragraph))).as(paragraph).containsExactly(INFO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What the school had had before was no more than a shed.",
        "We know that that child may be new to the country.",
        "Row, row, row your boat is sung in a round.",
        "Year 4 wrote to a school near Baden Baden, Year 5 to one in Walla Walla.",
        "It was very very good, and we said so again and again.",
        "No no-go areas: the yard belongs to all.",
        "They said bye bye in five languages.",
        "The pupils taught themselves the can-can and the cha cha.",
        "That is what the town takes part in in the summer.",
        "What goes on on Fridays is up to the council, and what comes up up there.",
        "It is about time, and, and this matters, about trust.",
        "Choose this and/or or that.",
        "The band The The played for us; The THE ranking did not matter.",
        "Groups A A and B, blood group A a year ago.",
        "a a welcome desk at the door",
        "Vitamins A, a, and C are in the fruit.",
        "They sang \u201Cof of of the sea\u201D as the record does.",
        "Links with the\n\nthe following week",
        "We are proud of, of course, the whole town.",
        "Rhythm & and blues",
        "The the-atre trip is in May.",
        "Read 12 12-minute stories, or 3 3-minute ones.",
      })
  void saysNothingAboutWhatMayStandThere(String innocent) {
    assertThat(RULE.found(policy(innocent))).as(innocent).isEmpty();
  }

  @Test
  void readsHeadingsAndTheTitleButNoNames() {
    Policy policy =
        Policy.builder()
            .title("Policy for the the community")
            .school(School.builder().name("School of the the Sea").build())
            .addSections(Narrative.builder().heading("How we and and others meet").build())
            .build();

    assertThat(RULE.found(policy))
        .containsExactly("warning at /title", "warning at /sections/0/heading");
  }

  @Test
  void tellsOfATextOnceAndOfTheMoreCertainOne() {
    assertThat(RULE.found(policy("We go to to the the park, and to to an an inn.")))
        .containsExactly(WARNING);
  }

  @Test
  void doesNotReadAWelshPolicy() {
    Policy policy = policy("yr ysgol a a the the");

    assertThat(RULE.found(policy.toBuilder().language(Language.WELSH).build())).isEmpty();
  }

  @Test
  void isSoonDoneWithALongText() {
    Policy policy = policy("and/a a a ".repeat(100_000));

    assertTimeout(ofSeconds(5), () -> assertThat(RULE.found(policy)).containsExactly(WARNING));
  }

  @Test
  void saysWhatToDoAboutIt() {
    assertThat(RULE.says(policy("Look at the the map.")))
        .containsExactly("a word stands here twice in a row; take one of the two out");
  }

  private static Policy policy(String... paragraphs) {
    return Policy.builder()
        .rationale(Narrative.builder().addParagraphs(paragraphs).build())
        .build();
  }
}
