package org.cohesion.validation.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.cohesion.policy.Language;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextEditorialQueryTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("text.editorial-query");
  private static final String PLACE = "/sections/0/paragraphs/0";

  @ParameterizedTest
  @ValueSource(
      strings = {
        // round brackets
        "The club meets on Mondays (check with governors?).",
        "The club meets on Mondays (Check with the head ?)",
        "There are 31 languages (is this still right?) in the playground.",
        "The group lends a hand (does she still want to be named, or just the group?).",
        "We follow the code of conduct (is this the latest version?).",
        "The hall is open on Fridays (do we still offer this?).",
        "Governors visit each term (HT to confirm?)",
        "The fair is in June (governors??).",
        "The fair is in June (??).",
        "The fair is in June (?) and open to all.",
        // square brackets
        "There are 31 languages [is this still right?] in the playground.",
        "Governors visit each term [HT to confirm].",
        "Governors visit each term [check with the chair].",
        "The fair is in June [??].",
        "The fair is in June [which day?].",
        "The club has forty members [to be checked].",
        "Half of our pupils walk to school [source needed].",
        "Talks with the temple go on [awaiting a reply].",
        "[NB check]",
        "[Add more about Year 3 here]",
        // outside brackets
        "NB check.",
        "NB: check wording.",
        "The fair is in June. N.B. check with governors",
        "The fair is in June. NB \u2013 to be confirmed",
      })
  void findsAQuestionToTheAuthor(String text) {
    assertThat(RULE.found(paragraph(text))).as(text).containsExactly("warning at " + PLACE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // rhetorical questions, and questions of lessons
        "Talk about festivals in assembly (why do we celebrate?).",
        "Pupils ask what is fair (and is it fair to all?).",
        "Pupils question the news (is this accurate? who says so?).",
        "Debates on rules (should this be allowed?) are held weekly.",
        "Lessons on the past (is this still happening today?)",
        "Philosophy for children (what do we mean by a friend?)",
        "Circle time (how did you check with your partner?)",
        "Year 6 study belief (what does this mean to me?).",
        "Who is my neighbour (and who is not)?",
        // other uses of brackets
        "Keep a log of what was said and done (see appendix 2).",
        "Visitors sign in (please check with the office).",
        "Trips are planned early (staff check dates with families).",
        "The head leads the work (governors to confirm each year).",
        "Posters go up weekly (headteacher to check).",
        "Pupils \u201cwere [not sure] at first\u201d about the letters.",
        "The log of incidents [note 2] is read each term.",
        "We follow the [What is bullying?](https://www.example.org/leaflet) leaflet.",
        "A pupil asked: \u201cMay I [who?] come as well?\u201d",
        "Parents ask (in every language they speak) what their children learn.",
        // checks that staff make
        "NB check allergies before every shared meal.",
        "NB: Parents are asked to check with the office.",
        "NB to check books out, pupils use their own card.",
        "Check with the office before you visit.",
        "Staff check wording of letters with the interpreter.",
        "Is this still right? That is what the school council asks of each rule.",
        "What do we check? Whether pupils feel at home.",
      })
  void saysNothingAboutWhatASchoolMayWrite(String text) {
    assertThat(RULE.found(paragraph(text))).as(text).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Year 6 read to residents of the care home on Fridays (do we still do this?).",
        "Parents run a toy library in the old boiler room (does this still happen?).",
        "Mrs Adeyemi leads on equality [is she still in post?].",
        "Two governors sit on the parish council [are they still in post?].",
        "The choir sings at the mela each August (is this still going?).",
        "A translation service is on hand (do we actually have one?).",
        "Translated menus hang in the hall (X to check).",
        "Forty-one families speak Polish (JT to confirm).",
        "The link governor visits twice a year (Mrs B to confirm).",
        "Our twin town is Saint-Omer (RW: is this right?).",
        "Homework club is open to all [SM \u2013 who runs it now?].",
        "The minibus is shared with the temple (check with the bursar).",
        "The report goes to the full board (is this the right committee for the policy?).",
        "The fair raises money for the hospice (have we agreed this?).",
        "Racist incidents are reported to the council each term (did we stop this in 2019?).",
        "The group meets in the community room (still true?).",
        "Admissions follow the code (which version of the policy is this?).",
        "The trust pays for the interpreter (confirm with the bursar).",
      })
  void findsAQuestionAboutWhatTheSchoolDoes(String text) {
    assertThat(RULE.found(paragraph(text))).as(text).containsExactly("warning at " + PLACE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In computing, Year 5 practise three questions about rumours (Who says so? Can we check this?"
            + " Would I say it to a face?) before anything is passed on.",
        "Children learn to doubt a headline (can we check this?).",
        "Pupils ask of each old custom why people keep it (do we still do this?).",
        "How do we know? (What would we see?)",
        "How do we know that it works? (Is this still right for our families?)",
        "Year 3 look at old photographs of the market (is it still there?).",
        "The school council tests each rule (do we need this? does it help?).",
        "Governors ask of every decision who gains by it (have we heard both sides?).",
        "The display in the hall begins with a riddle (who is missing?).",
        "A class charter answers one thing (what do we owe each other?).",
        "Visitors may park in the yard (check with the head).",
        "Hirers of the hall bring their own insurance (check with the bursar).",
        "Posters in the library ask what a source is worth (is this true?).",
        "Lunch for guests is ordered by noon (staff to confirm).",
        "The rota is made each term (deputy headteacher to check).",
        "Pupils plan a street party (RE: who is my neighbour?).",
        "A pupil said: \u201cOur street (do we still live there?) was by the mill.\u201d",
        "Our test of a good welcome is simple (would I want it?).",
      })
  void saysNothingAboutQuestionsThatOthersAsk(String text) {
    assertThat(RULE.found(paragraph(text))).as(text).isEmpty();
  }

  @Test
  void readsHeadingsTooAndReportsEachTextOnce() {
    Narrative section =
        Narrative.builder()
            .heading("Partners [who?]")
            .addParagraphs("Clubs (??) and fairs (check with head?) [to be checked]")
            .build();

    assertThat(RULE.found(Policy.builder().addSections(section).build()))
        .containsExactly("warning at /sections/0/heading", "warning at /sections/0/paragraphs/0");
  }

  @Test
  void readsEnglishPoliciesOnly() {
    Policy policy = paragraph("The fair is in June (??) [to be checked].");

    assertThat(RULE.found(policy.toBuilder().language(Language.ENGLISH).build())).hasSize(1);
    assertThat(RULE.found(policy.toBuilder().language(Language.WELSH).build())).isEmpty();
  }

  @Test
  void holdsForARetiredPolicyToo() {
    assertThat(RULE.found(RuleUnderTest.of(PolicyStatus.WITHDRAWN, paragraph("(??)")))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(check with governors ",
        "?)",
        "? ",
        "[? ",
        "NB: ",
        "\u201C(??)",
        "(",
        "(do we still? ",
        "(X to check ",
        "(a?)"
      })
  @Tag("long")
  void isNotSlowOnTextsMadeOfItsOwnWords(String part) {
    Policy policy = paragraph(part.repeat(200_000 / part.length()));

    Assertions.assertTimeout(
        Duration.ofSeconds(5), () -> assertThat(RULE.found(policy)).hasSizeLessThan(2));
  }

  @Test
  void saysWhatToDoAboutIt() {
    assertThat(RULE.says(paragraph("(??)")))
        .containsExactly(
            "a question or note to the authors was left in here; settle it, then take it out");
  }

  private static Policy paragraph(String text) {
    return Policy.builder().addSections(Narrative.builder().addParagraphs(text).build()).build();
  }
}
