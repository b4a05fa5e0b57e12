package org.cohesion.validation.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.cohesion.policy.Language;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRunTogetherTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("text.run-together");
  private static final String PLACE = "/sections/0/paragraphs/0";

  @ParameterizedTest
  @ValueSource(
      strings = {
        // marks that nobody types
        "\u2022 Visits \u2022 Clubs",
        "\u2022 Visit a temple \u2022 Invite a guest",
        "We will: \u25CF visit a temple \u25CF invite a guest",
        "\u25AAVisit a temple\u25AAInvite a guest",
        "We visit a temple\u2022 and invite a guest\u2022 and sing to them",
        "\uF0B7 Visit a temple \uF0B7 Invite a guest",
        "Visits:\n\u25E6 the temple\n\u25E6 the church",
        "- \u2022 Visit a temple \u2022 Invite a guest",
        "Visit the temple by bus \u2022 invite a guest each term \u2022 sing at Elder Court",
        // hyphens and dashes
        "We will: - visit a temple; - invite a guest",
        "- visit a temple; - invite a guest",
        "- visit a temple\n- invite a guest",
        "Visit the temple by bus. - Invite a guest each term. - Sing at Elder Court.",
        "We will: \u2013 visit a temple; \u2013 invite a guest",
        "- visit a temple, - invite a guest",
        "We will:\u00A0-\u00A0visit a temple;\u00A0-\u00A0invite a guest",
        // asterisks
        "* visit a temple * invite a guest",
        "We will: * visit a temple * invite a guest",
        // the letter
        "o visit a temple o invite a guest",
        "We will: o visit a temple o invite a guest o sing",
        "Visits:\no the temple\no the church",
      })
  void findsMarksBetweenItems(String text) {
    assertThat(RULE.found(paragraph(text))).as(text).containsExactly("warning at " + PLACE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // one mark
        "\u2022 Visit a temple",
        "- Visit a temple",
        "- Visit a temple - if there is a bus",
        "Visit a temple \u2022",
        "o Visit a temple",
        // dashes of a sentence
        "Every class - whatever its age - visits a temple.",
        "Every class \u2013 the nursery too \u2013 visits a temple \u2013 or a church.",
        "- the nature of the intake \u2013 whether from near or far",
        "Assemblies - on themes that pupils choose - and visits - by bus - are free.",
        "Autumn \u2013 harvest; spring \u2013 Holi; summer \u2013 Eid",
        "The lake, \u2013 so the story goes, \u2013 was once a village.",
        // ranges, compounds and sums
        "Key Stage 1 - 2 and Key Stage 3 - 4",
        "Open 9 a.m. - 10 a.m. and 2 p.m. - 3 p.m.",
        "A two-way, half-termly, child-led, all-age exchange",
        "Pupils count in fours: 3 * 4 * 5 makes sixty.",
        "Pre- and post-visit lessons - all free",
        // asterisks of other kinds
        "Clubs* and trips* are free (*for pupils who receive free school meals).",
        "* for pupils in Key Stage 2",
        "* * *",
        "- - - - -",
        "\u2022\u2022\u2022 \u2022\u2022",
        // mottoes and addresses
        "Respect \u2022 Resilience \u2022 Responsibility",
        "Our motto is Learn \u2022 Laugh \u2022 Live together.",
        "Office \u2022 Elder Court \u2022 01632 960000 \u2022 Marrowby",
        // words with the letter
        "At 9 o\u2019clock, and again at 3 o'clock, the gates open.",
        "From 9 o clock to 3 o clock the gates are open: o clock is how pupils say it.",
        "The play Will o the wisp and the song Jack o lantern are our own.",
        "Carols: O come all ye faithful; O little town",
        "The Welsh for it is Cymru o gymunedau cydlynus, a land o gân.",
      })
  void saysNothingAboutWhatASchoolMayWrite(String text) {
    assertThat(RULE.found(paragraph(text))).as(text).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "respect for all \u2022 kindness in play \u2022 pride in work",
        "warm welcome \u2022 kind words \u2022 shared meals",
        "shared assemblies \u25CF joint sports days \u25CF pen friends",
        "Clubs are: o chess o choir o cookery",
        "The year has visits o the mosque in autumn o the minster in spring o the gurdwara in June",
        "Families can o read with us o cook with us o garden with us",
        "We offer free uniform swaps \u25AA a toy library \u25AA a warm room",
        "\u2713 greet each visitor \u2713 learn two words of their language",
        "coffee mornings \u00BB film nights \u2022 a summer fair \u2022 carol singing",
        "\u25CB read to a younger child \u25CB write to a care home",
        "ring 01632 960000 first \u2022 tell the class teacher \u2022 write down what was said",
      })
  void guilty(String text) {
    assertThat(RULE.found(paragraph(text))).as(text).containsExactly("warning at " + PLACE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Signs used below: \u25CF finished \u25CB still to do",
        "Key: \u25A0 met in full \u25A1 met in part \u25CB not yet begun",
        "\u2713 in place by summer \u25CB planned for next year",
        "Mill Lane, Withy Ford WF9 4QT \u2022 01632 960000 \u2022 office@withyford.example",
        "Withy Ford Primary School \u25AA Tel 01632 960000 \u25AA www.withyford.example for news",
        "Key: \u25CF red \u25CF amber \u25CF green",
        "Head: Mrs Elm Bank \u2022 Chair: Mr Oak Field \u2022 Clerk: Ms Ash Moor",
        "Reading \u2713 Writing \u2713",
        "reading club \u2713 music club \u2713 chess club \u2713",
        "Respect \u2022 Courage \u2022 Kindness",
        "Belong \u25CF Believe \u25CF Become",
        "Gates open at 8 o clock, lunch is at 12 o clock and clubs end at 5 o clock.",
        "The song goes: daw o hyd i ni yn awr, o fryn, o fro",
        "\u25CF = autumn \u25CB = spring \u25CF = summer",
        "Taith o Fangor o Gaerdydd o Lundain",
        "Fern o Moss, Wren o Dale and Robin o Hill",
        "They sang o come all ye faithful, o little town and o holy night.",
        "Pupils sang about Jack o lantern and Will o the wisp.",
      })
  void innocent(String text) {
    assertThat(RULE.found(paragraph(text))).as(text).isEmpty();
  }

  @Test
  void leavesNamesAndHeadingsAlone() {
    Narrative section =
        Narrative.builder().heading("\u2022 Learning \u2022 Living").addParagraphs("One.").build();

    assertThat(RULE.found(Policy.builder().addSections(section).build())).isEmpty();
  }

  @Test
  void takesTheLetterForAWordInWelsh() {
    Policy letters = in(Language.WELSH, "o gartref i ysgol, o ysgol i gartref, o dref i dref");
    Policy bullets = in(Language.WELSH, "\u2022 Ymweld \u00E2 theml \u2022 Gwahodd gwestai");

    assertThat(RULE.found(letters)).isEmpty();
    assertThat(RULE.found(bullets)).containsExactly("warning at " + PLACE);
    assertThat(RULE.found(in(Language.ENGLISH, "o clubs o visits"))).hasSize(1);
  }

  @Test
  void holdsForARetiredPolicyToo() {
    Policy policy = paragraph("\u2022 one \u2022 two");

    assertThat(RULE.found(RuleUnderTest.of(PolicyStatus.WITHDRAWN, policy))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u2022", "\u2022 , ", "- ", " -", "* ", "o ", " o", "; - , ", " "})
  void isNotSlowOnTextsMadeOfItsOwnMarks(String part) {
    Policy policy = paragraph(part.repeat(200_000 / part.length()));

    Assertions.assertTimeout(
        Duration.ofSeconds(5), () -> assertThat(RULE.found(policy)).hasSizeLessThan(2));
  }

  @Test
  void saysWhatToDoAboutIt() {
    assertThat(RULE.says(paragraph("\u2022 one \u2022 two")))
        .containsExactly("several items run together in this one; give each an item of its own");
  }

  private static Policy in(Language language, String text) {
    return paragraph(text).toBuilder().language(language).build();
  }

  private static Policy paragraph(String text) {
    return Policy.builder().addSections(Narrative.builder().addParagraphs(text).build()).build();
  }
}
