package org.cohesion.validation.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.cohesion.policy.Language;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.school.AgeRange;
import org.cohesion.school.Nation;
import org.cohesion.school.School;
import org.cohesion.school.SchoolGroup;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextSchoolNameForeignTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("text.school-name-foreign");
  private static final String PLACE = "warning at /sections/0/paragraphs/0";
  private static final String OURS = "Marrowby Lane Primary School";

  @ParameterizedTest
  @ValueSource(
      strings = {
        // at the school
        "At Oakfield School every pupil is known by name.",
        "At Oakfield School, every child belongs.",
        "We listen. At Oakfield Primary all pupils are heard.",
        "At Oakfield School we believe in second chances.",
        "At Oakfield School, our vision is a wide one.",
        "At the Oakfield School everyone counts.",
        "At St. Bride\u2019s C.E. Primary School every child belongs.",
        "At Oakfield Infants nobody eats alone.",
        "- At Oakfield Church of England Academy we are committed to peace.",
        // for its people
        "The governors of Oakfield School expect all of us to listen.",
        "This is why the governing body of Oakfield School is committed to it.",
        "The headteacher of Oakfield School ensures that it is done.",
        "We at Oakfield School believe in second chances.",
        "Here at Oakfield School, we value each family.",
        // for the school
        "Oakfield School is committed to equality.",
        "We listen. Oakfield School recognises every faith.",
        "The Oakfield Academy celebrates difference.",
        "Oakfield and Ferndown Nursery promotes kindness.",
        "Oakfield & Ferndown Nursery promotes kindness.",
        "St Bride's Catholic Primary School has a duty to promote community cohesion.",
        "St Bride\u2019s School believes in second chances.",
        "Oakfield School\u2019s vision is a wide one.",
        // for its plans
        "The vision of Oakfield School is to be a good neighbour.",
        "A key commitment of Oakfield School is that all are heard.",
      })
  void findsATextThatSpeaksForAnotherSchool(String text) {
    assertThat(RULE.found(of(OURS, text))).as(text).containsExactly(PLACE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // this school
        "At Marrowby Lane every pupil is known by name.",
        "At Marrowby School every pupil is known by name.",
        "The governors of the Marrowby Lane Primary School expect it.",
        "Marrowby Lane Community Primary School is committed to equality.",
        "MLPS Primary School is committed to equality.",
        // no name
        "At School every pupil is known by name.",
        "Our School is committed to equality.",
        "This Primary School believes in second chances.",
        "The Governors and Staff of this School believe in second chances.",
        "Every School has a duty to promote community cohesion.",
        "As a Church of England School, we believe in second chances.",
        "Forest School promotes teamwork in the woods.",
        "At Sunday School all children are welcome, says the vicar.",
        "The British International School is to open in the town.",
        // no school
        "At Christmas every pupil sings.",
        "At Elder Court every pupil has a pen friend.",
        "Oakfield Academy Trust is committed to equality.",
        "The governors of Oakfield expect a visit.",
        "Oakfield School Council believes in second chances.",
        // a partner
        "Pupils of Oakfield School sing with ours.",
        "We meet the governors of Oakfield School every spring.",
        "Our neighbours at Oakfield School believe in second chances.",
        "In partnership with Oakfield School we run a choir.",
        "At Oakfield School every pupil in Year 5 keeps bees.",
        "At Oakfield School every pupil writes to a child of Marrowby.",
        "At Oakfield School our pupils learn to ride.",
        "At Oakfield School we met the choir.",
        "Oakfield School is committed to the exchange, and so are we.",
        "Oakfield School, our partner school, is committed to it.",
        "At our partner school, Oakfield School, every pupil keeps bees.",
        "The governors of Oakfield School and ours believe in second chances.",
        "Oakfield School is to close next year.",
        "Oakfield School hosts us in June and believes in second chances.",
        "Pupils read: \u201cOakfield School is committed to equality.\u201d",
        "The vision of Oakfield School impressed us.",
      })
  void saysNothingAboutWhatASchoolMayWrite(String text) {
    assertThat(RULE.found(of(OURS, text))).as(text).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "At Ysgol Tan y Garth every pupil is known by name.",
        "At Ysgol Gynradd Llanfaes we believe in second chances.",
        "The governors of Ysgol Gyfun Penlan are committed to equality.",
        "Ysgol Bro Elwy is committed to every family.",
        "We listen. Ysgol Tan-y-Garth values every faith.",
        "Coleg Morlan\u2019s vision is a wide one.",
        "Here at Bunscoil an tSrutháin, we value each family.",
        "Gaelscoil na Daróige aims to be a good neighbour.",
        "The vision of Ysgol y Felin is to be a good neighbour.",
        "We at Scoil Bhríde believe in second chances.",
        "The headteacher of Coleg Glan Dyfrdwy ensures that it is done.",
      })
  void findsTheNameOfAnotherSchoolInWelshOrIrish(String text) {
    assertThat(RULE.found(of(OURS, text))).as(text).containsExactly(PLACE);
    assertThat(RULE.found(of("Ysgol Cae Gwyn", text))).as(text).containsExactly(PLACE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // this school
        "At Ysgol Cae Gwyn every pupil is known by name.",
        "Ysgol Gynradd Cae Gwyn is committed to every family.",
        "The governors of Ysgol Gymunedol Cae Gwyn believe in second chances.",
        "Cae Gwyn Primary School is committed to every family.",
        "Ysgol Cae Gwyn\u2019s vision is a wide one.",
        "Cae Gwyn Nursery promotes kindness.",
        // no name of a school
        "Ysgol is committed Welsh for a place of learning.",
        "Ysgol Tan y Garth Council is committed to the path to our gate.",
        "Each Ysgol Sul is committed to its own hymn.",
        // a partner
        "Pupils of Ysgol Tan y Garth sing with ours.",
        "In partnership with Ysgol Tan y Garth we run a choir.",
        "Our neighbours at Ysgol Tan y Garth believe in second chances.",
        "Ysgol Tan y Garth, our partner school, is committed to it.",
        "Ysgol Tan y Garth is to close next year.",
        "We swap letters with Gaelscoil na Daróige once a term.",
        // a nursery of its own
        "Our nursery, Little Otters Nursery, promotes kindness.",
        "Nursery is committed to play, and so is Reception.",
        "The nursery class is known as Otters: Otters Nursery values each family.",
        "Foundation Stage Nursery values each family.",
      })
  void saysNothingAboutNamesThatAreItsOwnOrOfPartners(String text) {
    assertThat(RULE.found(of("Ysgol Cae Gwyn", text))).as(text).isEmpty();
  }

  @Test
  void saysNothingWhereTheNameMayBeItsOwnInAnotherLanguage() {
    Policy policy =
        of("Castle Road Primary School", "At Ysgol Heol y Castell all are heard: all pupils.");
    Policy speaking =
        of("Castle Road Primary School", "At Ysgol Heol y Bont all pupils are heard.");

    assertThat(RULE.found(speaking)).containsExactly(PLACE);
    assertThat(RULE.found(in(Nation.WALES, speaking))).isEmpty();
    assertThat(RULE.found(in(Nation.NORTHERN_IRELAND, speaking))).isEmpty();
    assertThat(RULE.found(in(Nation.SCOTLAND, speaking))).containsExactly(PLACE);
    assertThat(RULE.found(in(Nation.WALES, policy))).isEmpty();
    assertThat(
            RULE.found(
                in(Nation.WALES, of("Ysgol y Castell", "At Ysgol y Bont all pupils are heard."))))
        .containsExactly(PLACE);
  }

  @Test
  void takesANurseryForTheSchoolsOwnIfItHasChildrenOfThatAge() {
    Policy policy = of(OURS, "Little Otters Nursery promotes kindness.");
    School school = policy.getSchool().orElseThrow();

    assertThat(RULE.found(policy)).containsExactly(PLACE);
    assertThat(RULE.found(aged(policy, school, 3))).isEmpty();
    assertThat(RULE.found(aged(policy, school, 4))).containsExactly(PLACE);
  }

  private static Policy aged(Policy policy, School school, int from) {
    return policy.toBuilder()
        .school(school.toBuilder().ageRange(AgeRange.of(from, 11)).build())
        .build();
  }

  private static Policy in(Nation nation, Policy policy) {
    School school = policy.getSchool().orElseThrow();
    return policy.toBuilder().school(school.toBuilder().nation(nation).build()).build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "St Mary's C of E Primary School | St. Mary\u2019s School",
        "St Marys Primary | Saint Mary's School",
        "Ss Peter and Paul RC School | St Peter's and St Paul's Catholic School",
        "The Wyvern Academy | Wyvern School",
        "Wyvern College | The Wyvern College",
        "Park Lane Primary School | Park Lane School",
        "Kingsmead | Kingsmead Junior School",
        "Upper Wyvern First School | Wyvern School",
      })
  void takesTwoWaysToWriteANameForOne(String name, String other) {
    assertThat(RULE.found(of(name, "At " + other + " every pupil is heard."))).isEmpty();
    assertThat(RULE.found(of(other, "At " + name + " School every pupil is heard."))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "St Mary's Primary School | St John's Primary School",
        "Park Lane Primary School | Mill Lane Primary School",
        "Ysgol Bryn Coch | Ysgol Bryn Deri",
        "Wyvern Church of England School | Oakfield Church of England School",
      })
  void tellsNamesApartThatShareWordsOfManySchools(String name, String other) {
    assertThat(RULE.found(of(name, "At " + other + " every pupil is heard.")))
        .containsExactly(PLACE);
  }

  @Test
  void knowsTheAliasesAndTheOtherSchoolsOfThePolicy() {
    String text = "At Oakfield School every pupil is known by name.";
    Policy policy = of(OURS, text);
    School ours = School.builder().name(OURS).addAliases("Oakfield").build();
    School other = School.builder().name("Oakfield Juniors").build();
    School alias = School.builder().name("Ferndown").addAliases("Old Oakfield School").build();

    assertThat(RULE.found(policy.toBuilder().school(ours).build())).isEmpty();
    assertThat(RULE.found(policy.toBuilder().addAlsoFor(other).build())).isEmpty();
    assertThat(RULE.found(policy.toBuilder().addAlsoFor(alias).build())).isEmpty();
  }

  @Test
  void knowsTheGroupOfThePolicy() {
    Policy policy = of(OURS, "At Oakfield School every pupil is known by name.");
    SchoolGroup ours = SchoolGroup.builder().name("The Oakfield Federation").build();
    SchoolGroup another = SchoolGroup.builder().name("Tarnside Trust").build();

    assertThat(RULE.found(policy.toBuilder().group(ours).build())).isEmpty();
    assertThat(RULE.found(policy.toBuilder().group(another).build())).hasSize(1);
  }

  @Test
  void takesAnySchoolForOneOfAGroupThatNamesNoneOfThem() {
    Policy policy = of(OURS, "At Oakfield School every pupil is known by name.");
    SchoolGroup group = SchoolGroup.builder().name("Tarnside Trust").build();

    assertThat(RULE.found(policy.toBuilder().school(School.builder().build()).group(group).build()))
        .isEmpty();
  }

  @Test
  void saysNothingIfThePolicyHasNoName() {
    Policy policy = of(OURS, "At Oakfield School every pupil is known by name.");
    School nameless = School.builder().motto("Marrowby Lane").build();
    School vague = School.builder().name("The Primary School").build();

    assertThat(RULE.found(policy.toBuilder().school(nameless).build())).isEmpty();
    assertThat(RULE.found(policy.toBuilder().school(vague).build())).isEmpty();
  }

  @Test
  void findsATitleThatBeginsWithAnotherName() {
    assertThat(RULE.found(titled("Oakfield Primary School Community Cohesion Policy")))
        .containsExactly("warning at /title");
    assertThat(RULE.found(titled("St Bride\u2019s College\u2019s Policy on Cohesion"))).hasSize(1);
    assertThat(RULE.found(titled("Ysgol Tan y Garth Community Cohesion Policy"))).hasSize(1);
    assertThat(RULE.found(titled("Ysgol Marrowby Community Cohesion Policy"))).isEmpty();
    assertThat(RULE.found(titled("Marrowby Primary School Community Cohesion Policy"))).isEmpty();
    assertThat(RULE.found(titled("Working as One Primary School Policy"))).isEmpty();
    assertThat(RULE.found(titled("Whole Primary School Policy"))).isEmpty();
    assertThat(RULE.found(titled("Policy on Work with Oakfield Primary School"))).isEmpty();
  }

  @Test
  void reportsEachTextOnce() {
    String text = "At Oakfield School every pupil sings. At Oakfield School every pupil runs.";

    assertThat(RULE.found(of(OURS, text))).containsExactly(PLACE);
  }

  @Test
  void readsEnglishPoliciesOnly() {
    Policy policy = of(OURS, "Oakfield School is committed to equality.");

    assertThat(RULE.found(policy.toBuilder().language(Language.ENGLISH).build())).hasSize(1);
    assertThat(RULE.found(policy.toBuilder().language(Language.WELSH).build())).isEmpty();
  }

  @Test
  void holdsForARetiredPolicyToo() {
    Policy policy = of(OURS, "Oakfield School is committed to equality.");

    assertThat(RULE.found(RuleUnderTest.of(PolicyStatus.WITHDRAWN, policy))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "At Oak School every pupil ",
        "At Oak School every pupil visits. ",
        "we-at-",
        "We at Oak ",
        "governors of ",
        "Oak School is committed ",
        "School ",
        "Academy Policy ",
        "At ",
        "At Ysgol Garth ",
        "Ysgol ",
        "Ysgol A y ",
      })
  @Tag("long")
  void isNotSlowOnTextsMadeOfItsOwnWords(String part) {
    String text = part.repeat(200_000 / part.length());
    Policy policy = of(OURS, text).toBuilder().title(text).build();

    Assertions.assertTimeout(
        Duration.ofSeconds(5), () -> assertThat(RULE.found(policy)).hasSizeLessThan(3));
  }

  @Test
  void saysWhatToDoAboutIt() {
    assertThat(RULE.says(of(OURS, "Oakfield School is committed to equality.")))
        .containsExactly(
            "this speaks for another school; correct the name, or add it to school.aliases"
                + " if it is one of this school's");
  }

  private static Policy titled(String title) {
    return of(OURS, "One.").toBuilder().title(title).build();
  }

  private static Policy of(String name, String text) {
    return Policy.builder()
        .school(School.builder().name(name).build())
        .addSections(Narrative.builder().addParagraphs(text).build())
        .build();
  }
}
