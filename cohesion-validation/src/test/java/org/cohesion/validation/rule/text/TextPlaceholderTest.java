package org.cohesion.validation.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Control;
import org.cohesion.policy.Language;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.school.Party;
import org.cohesion.school.School;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextPlaceholderTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("text.placeholder");
  private static final String PLACE = "/sections/0/paragraphs/0";

  @ParameterizedTest
  @ValueSource(
      strings = {
        // brackets
        "At [Name of school] every family counts.",
        "At [name of partner school] pupils write letters to ours.",
        "At [School\u2019s name] we begin with a smile.",
        "Approved on [date].",
        "Approved on [ DATE ].",
        "Approved on <date of approval>.",
        "There are {number} pupils on roll.",
        "We serve the town of [town].",
        "Agreed by [name], chair of governors",
        "Agreed on <insert date>",
        "Our motto is [insert motto].",
        "We work with [insert names of local faith groups here].",
        "At (insert name of school) we listen.",
        "[Type your text here]",
        "[Enter date of meeting]",
        "[Headteacher's name] leads the work.",
        "[school\u00A0name]",
        // orders
        "[Say why community cohesion matters here.]",
        "[Describe the families that meet in the school, with the date of every figure]",
        "[Explain]",
        "Our aims: [list the aims of the school]",
        "<Write two sentences about the town>",
        "{please give examples}",
        "Reviewed by [who is responsible?]",
        "[How often?] the governors look at it.",
        "[to be completed by the headteacher]",
        "[Choose one]",
        // insert
        "Insert school name here",
        "insert date",
        "Insert your logo",
        "Insert names of governors.",
        "At INSERT SCHOOL NAME we listen to every child.",
        // crosses and lines
        "At XXX Primary School we listen.",
        "XXXX",
        "Call XXXXX for a copy.",
        "There are ____ languages spoken here.",
        "The ____________ committee reads the report.",
        "https://www.example.org/plan ____",
        "Our plan (see https://www.example.org/a___b) has ____ aims.",
        "____ https://www.example.org/plan",
        "We listen.\nhttps://www.example.org/plan\n____",
        "A pupil wrote \u201c____\u201d and the school has ____ pupils.",
        "\u201cA___\u201dB___",
        // dates
        "Reviewed on DD/MM/YYYY",
        "Agreed: dd/MM/YYYY",
        "This policy was agreed in 20XX.",
        "This policy was agreed in 20\u00ADXX.",
        "September 20XX/20XX",
        // not settled
        "TBC",
        "tba",
        "To be confirmed.",
        "Date of next review: TBC",
        // whole texts of templates
        "Lorem ipsum dolor sit amet, consectetur adipiscing elit.",
        "Click or tap here to enter text.",
        "The school is / is not in a faith group (delete as appropriate).",
        // schools that are not
        "Model Primary School",
        "Model Primary School Community Cohesion Promotion Policy",
        "At Model Primary School we listen.",
        "Anytown School is at the heart of its town.",
        "The governors of Anytown Primary School expect it.",
      })
  void findsWhatStandsInForSomethingElse(String text) {
    assertThat(RULE.found(paragraph(text))).as(text).containsExactly("error at " + PLACE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // brackets
        "Pupils \u201cwas [sic] proud\u201d of the garden.",
        "The figures are in the census [1].",
        "See the census [note 2].",
        "Visits to the mosque [Year 4] and the temple [Year 5]",
        "Assemblies on belonging [school] and on the news [global]",
        "Speak to the class teacher [or the office].",
        "We follow the [Equality policy](https://www.example.org/equality).",
        "We follow the [name of the day](https://www.example.org/day).",
        "Each card says who is speaking (name, class) and what about.",
        "Signed by the visitor (date)",
        "A Year 3 pupil wrote: \u201c[Name] was my first friend.\u201d",
        "A pupil wrote: \"I went with [name of friend] to the fair.\"",
        "A pupil told us: \u2018[Name] shares the ball\u2019 and meant it.",
        "A family [name withheld] gave us a lute.",
        "Fewer than 5 pupils [numbers not published]",
        // remarks
        "The report [Welsh Government, 2011] says so.",
        "The guidance [2016] says so.",
        "The duty [see section 3] is the governors\u2019.",
        "The committee [Select Committee, 2007] says so.",
        "Families [note that not all were asked] replied.",
        "Visitors (describe what you saw) may write in the book.",
        "Pupils describe and explain [in Year 6] what they saw.",
        "We treat [all] neighbours alike [name changed].",
        "Partners [list attached] meet in June.",
        "See [state schools] and [complete figures].",
        "The form [which pupils write] says how.",
        "We [describe our plan](https://www.example.org/plan).",
        "Asked \u201c[Describe your town]\u201d, pupils drew a map.",
        // insert
        "Insert translated welcome sheets into every book bag.",
        "Pupils insert the date and a greeting in the language of the guest.",
        "Staff insert names of new pupils into the buddy list.",
        "Insert a name card for every guest at the harvest table",
        "The newsletter goes home (insert in three languages).",
        "PLEASE INSERT DATE OF BIRTH ON EVERY FORM",
        "An insert in the newsletter explains the policy.",
        // crosses and lines
        "Chapter XXX of the book our reading group chose",
        "Psalm XXX is sung in assembly.",
        "With love from Reception xxx",
        "Sizes up to XXXL are lent without fuss.",
        "Signed: ______________ Chair of governors",
        "Date: ________",
        "Pupils use the sentence starter I feel ____ when you ____.",
        "Pupils learn to say \u201cI agree with ____ because\u201d.",
        "https://www.example.org/a___b",
        "Read https://www.example.org/___/___ and http://www.example.org/____.",
        "Pupils learn to say \u201c____\u201d and \u201c____\u201d.",
        // dates
        "Incidents are logged with the date in the format DD/MM/YYYY.",
        "Dates are written DD/MM/YYYY in our letters home.",
        // not settled
        "The visit is on 4 May (TBC).",
        "A date that is still to be confirmed suits nobody.",
        "The speakers, to be confirmed by May, come from the town.",
        // schools that are
        "We want a model primary school curriculum.",
        "Governors want this to be a model primary school.",
        "A Model Primary School for Everyone",
        "Our partner is Ballywhin Model Primary School.",
        "Any town primary school would be proud.",
        "Your school needs you, says the parents\u2019 association.",
        "The name of the school is over the gate.",
        "Name and date stand on every picture.",
        "Anytown, the game about town planning, is played in Year 6.",
        "We share our motto with the Sample family, who gave the bell.",
      })
  void saysNothingAboutWhatASchoolMayWrite(String text) {
    assertThat(RULE.found(paragraph(text))).as(text).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // an order to insert something
        "Insert name of link governor here",
        "[Say how pupils meet people from other parts of the country.]",
        "[Say which phrases pupils greet visitors with, and why I chose them]",
        "Insert your school\u2019s vision statement here.",
        "Insert details of the local context.",
        "Please insert the name of the headteacher",
        "Link governor: insert name",
        "We are a two-form entry school. Insert percentage of pupils with English as an additional"
            + " language here.",
        "Insert date of last review",
        "Chair of governors: Insert name here",
        // blanks after what a policy has to say
        "Next review due: date ____________",
        "Agreed by governors on \u2026\u2026\u2026",
        "Approved by the governing body: ____________",
        "Policy adopted ______ Next review ______",
        "Date of next review ..................",
        "To be reviewed on ___/___/___",
        "Ratified by full governors on ____ 2026",
        "Signed off by: ____________",
        "Signed ____________ (Chair) Date ________ Review date ________",
        "Approved on \u2026",
        "Review date: ???",
        "Adopted by the governors on ..... ..... ..... 2026.",
        // somebody was to complete it
        "To be completed by the headteacher",
        "Link governor: to be confirmed by the full governing body.",
        "To be completed by Mrs Okafor",
        "Baseline: to be agreed",
        // nothing but a sign
        "\u2026",
        "...",
        "???",
        "Headteacher: \u2026",
        "Number on roll: ??",
        "We serve ??? families in the valley.",
        // not settled
        "Approved on TBC",
        "Review due TBC",
        "Our headteacher is INSERT NAME",
        "Next review date TBC",
        "Link governor \u2013 TBC",
        "At xxxx Primary School we listen.",
        "Approved on xx/xx/xxxx",
        // dates
        "Next review: dd/mm/yyyy",
        "Date approved: DD/MM/YY",
        "Date of issue: DD/MM/YYYY",
        "Date of the meeting in the hall DD/MM/YYYY",
        "Approved dd/mm/yyyy",
        "Reviewed dd/mm/yyyy",
        "Adopted in the spring of YYYY",
        "This policy was adopted by governors on DD.MM.YYYY and replaces the last.",
      })
  void findsWhatATemplateLeftOpen(String text) {
    assertThat(RULE.found(paragraph(text))).as(text).containsExactly("error at " + PLACE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // dates as somebody is to write them
        "Each prejudice-related incident goes into the log the same day: DD/MM/YYYY, initials of the"
            + " adult, what was said, what was done.",
        "Staff enter the date (DD/MM/YYYY) and the class in the visitors\u2019 book.",
        "On the slip, the office notes the day as DD/MM/YY.",
        "The date of each review is recorded as DD/MM/YYYY on the cover.",
        "Every entry in the register of lettings begins DD/MM/YYYY.",
        "Date of the last meeting in the hall DD/MM/YYYY",
        "The doors are open from dd/mm/yyyy on.",
        "The approved copy is kept as cohesion_YYYY.",
        "The choir that was adopted by Team YY sings.",
        // frames that pupils fill
        "In circle time, children share: I felt \u2026\u2026 when \u2026\u2026 because \u2026\u2026",
        "Pupils complete the sentence \u2018I am proud of ____ because\u2019.",
        "Year 2 finish the line: My neighbour is ______ .",
        "Children agreed: a good friend is ......",
        "Reception learn to sing Good morning [name], how are you?",
        "Pupils greet each guest with Welcome to our school, [name].",
        "Greet each child at the door: good morning, [name].",
        "Children write to a pen friend: Dear [name], my street is \u2026",
        "After the visit pupils reviewed the day: I learned ____ and ____.",
        // for a pen
        "Signed: ______________ Chair of governors Date: ______________",
        "Approved by the Chair of Governors: ______________ (signature)",
        "Agreed by: ______________ Chair of Governors",
        "Signature of headteacher ............................ Date ..............",
        "Signed on behalf of the governing body ____________ Date agreed ____________",
        // pauses and tables of contents
        "We reviewed what families told us\u2026 and then we listened again.",
        "\u201cWe all agreed\u2026\u201d begins the charter that the school council wrote.",
        "Some agreed, some did not... that is how a council works.",
        "Monitoring and review ........................ 12",
        "Approved suppliers \u2026\u2026\u2026\u2026 9",
        "Belonging, kindness, courage\u2026",
        "Year 4 ask the mayor what he does all day, and why???",
        // insert
        "The insert in the July newsletter lists the clubs.",
        "Insert name labels into the coats that families lend.",
        "Insert a page on Diwali in the Year 3 planner.",
        "Insert the date at the top of each letter to the care home.",
        "Insert community cohesion as a standing item on the agenda.",
        "Pupils insert their own names into the story.",
        "On the card pupils insert the date",
        "We were guests in the Model Primary school\u2019s hall.",
        // somebody is to complete something
        "To be completed by July 2027",
        "To be completed by all staff: the module on unconscious bias.",
        "To be completed by the headteacher each term and read by governors",
        "The audit is to be completed by the deputy headteacher in May.",
        // else
        "The bus leaves at nine; the venue is TBC by the hosts.",
        "Lots of love from the twins xxx",
      })
  void saysNothingAboutWhatComesClose(String text) {
    assertThat(RULE.found(paragraph(text))).as(text).isEmpty();
  }

  @Test
  void tellsOfAStandInOnceHoweverManyTextsHaveIt() {
    Policy policy =
        paragraphs(
            "At [Name of school] we listen.",
            "At [name of school], on [date], we listened.",
            "Approved on [date].",
            "The governors of [Name of School] agree.",
            "Reviewed on [date of review].");

    assertThat(RULE.found(policy))
        .containsExactly(
            "error at /sections/0/paragraphs/0",
            "error at /sections/0/paragraphs/2",
            "error at /sections/0/paragraphs/4");
    assertThat(RULE.findings(policy).get(0).getOtherPlaces())
        .containsExactly(
            JsonPointer.parse("/sections/0/paragraphs/1"),
            JsonPointer.parse("/sections/0/paragraphs/3"));
  }

  @Test
  void tellsBlanksApartByWhatTheyAreFor() {
    Policy policy =
        paragraphs(
            "Welcome to ____ Primary School.",
            "Next review: ____",
            "Agreed on ____",
            "At ____ Primary School all belong.");

    assertThat(RULE.found(policy))
        .containsExactly(
            "error at /sections/0/paragraphs/0",
            "error at /sections/0/paragraphs/1",
            "error at /sections/0/paragraphs/2");
  }

  @ParameterizedTest
  @CsvSource({
    "1, '', ''",
    "2, ', here and in 1 other place', ', yma ac mewn 1 lle arall'",
    "3, ', here and in 2 other places', ', yma ac mewn 2 le arall'",
    "4, ', here and in 3 other places', ', yma ac mewn 3 lle arall'",
    "7, ', here and in 6 other places', ', yma ac mewn 6 lle arall'",
  })
  void countsTheOtherPlaces(int places, String english, String welsh) {
    Policy policy = paragraphs(Collections.nCopies(places, "XXX").toArray(new String[0]));

    assertThat(RULE.findings(policy))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.text(Locale.ENGLISH))
                  .isEqualTo(
                      "this placeholder was never filled in"
                          + english
                          + "; fill it in, or take it out");
              assertThat(finding.text(Locale.forLanguageTag("cy")))
                  .isEqualTo(
                      "ni lenwyd y bwlch hwn erioed"
                          + welsh
                          + "; llenwch ef, neu tynnwch ef allan");
            });
  }

  @Test
  void readsNamesAndHeadingsToo() {
    Policy policy =
        Policy.builder()
            .title("[School name] Community Cohesion Policy")
            .school(School.builder().name("Model Primary School").motto("TBC").build())
            .control(Control.builder().owner(Party.builder().name("<insert name>").build()).build())
            .addSections(Narrative.builder().heading("Our work at XXX").build())
            .build();

    assertThat(RULE.found(policy))
        .containsExactly(
            "error at /title",
            "error at /school/name",
            "error at /school/motto",
            "error at /control/owner/name",
            "error at /sections/0/heading");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Name of school", "School name", "(Your school)", "Name"})
  void findsASchoolThatIsCalledWhatATemplateCallsIt(String name) {
    School school = School.builder().name(name).build();

    assertThat(RULE.found(Policy.builder().school(school).build()))
        .containsExactly("error at /school/name");
    assertThat(RULE.found(Policy.builder().addAlsoFor(school).build()))
        .containsExactly("error at /alsoFor/0/name");
  }

  @Test
  void readsSoInTheNamesOfASchoolOnly() {
    School school =
        School.builder().name("Fernacre School").addAliases("School name").motto("Name").build();

    assertThat(RULE.found(Policy.builder().school(school).build()))
        .containsExactly("error at /school/aliases/0");
  }

  @Test
  void leavesAHeadingAloneThatAsksForTheName() {
    Narrative section =
        Narrative.builder().heading("Name of school").addParagraphs("Fernacre School").build();

    assertThat(RULE.found(Policy.builder().addSections(section).build())).isEmpty();
  }

  @Test
  void reportsEachTextOnce() {
    assertThat(RULE.found(paragraph("At [Name of school], on [date], ____ met XXX.")))
        .containsExactly("error at " + PLACE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Dywedwch pam mae cydlyniant cymunedol yn bwysig yma.]",
        "[Disgrifiwch y teuluoedd sy\u2019n cwrdd yn yr ysgol]",
        "Adolygir gan [nodwch pwy].",
        "[Eglurwch]",
        "<rhestrwch nodau\u2019r ysgol>",
        "[Pa mor aml?] mae\u2019r llywodraethwyr yn ei drafod.",
        "[i\u2019w gwblhau gan y pennaeth]",
        "Yn [enw\u2019r ysgol] rydym yn gwrando.",
        "Yn [Enw eich ysgol chi] rydym yn gwrando.",
        "Cymeradwywyd ar [dyddiad].",
        "Cymeradwywyd ar {dyddiad yr adolygiad nesaf}.",
        "[mewnosodwch arwyddair]",
        "Rhowch enw\u2019r ysgol yma",
        "Yn RHOWCH ENW\u2019R YSGOL rydym yn gwrando.",
        "Yn Ysgol XXX rydym yn gwrando.",
        "Adolygwyd DD/MM/BBBB",
        "Adolygwyd DD/MM/YYYY",
        "Cytunwyd ym Medi 20XX.",
        "I\u2019w gadarnhau",
        "Dyddiad yr adolygiad nesaf: i\u2019w gadarnhau",
        "Siaredir ____ o ieithoedd yma.",
        "Mae\u2019r ysgol mewn gr\u0175p ffydd / nid yw (dil\u00ebwch fel y bo\u2019n briodol).",
        "Yn Ysgol Gynradd Enghreifftiol rydym yn gwrando.",
        "Adolygiad nesaf: dyddiad ____________",
        "Cytunwyd gan y llywodraethwyr ar \u2026\u2026\u2026",
        "I\u2019w gwblhau gan y pennaeth",
        // half translated
        "Yn [name of school] rydym yn gwrando.",
        "[Insert motto]",
        "Lorem ipsum dolor sit amet",
      })
  void findsWhatStandsInForSomethingElseInWelsh(String text) {
    assertThat(RULE.found(welsh(text))).as(text).containsExactly("error at " + PLACE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mae\u2019r disgyblion \u201cwedi [sic] ennill\u201d.",
        "Mae\u2019r canllawiau [2016] yn dweud hynny.",
        "Mae\u2019r ddyletswydd [gweler adran 3] ar y llywodraethwyr.",
        "Yr adroddiad [Llywodraeth Cymru, 2011] sy\u2019n dweud hynny.",
        "Atebodd teuluoedd [noder na ofynnwyd i bawb].",
        "Mae\u2019r disgyblion yn disgrifio [Blwyddyn 6] eu hardal.",
        "Disgrifiwch beth a welsoch, meddai\u2019r athrawes.",
        "Mae pob cerdyn yn rhoi (enw, dosbarth) y siaradwr.",
        "Dilynwn y [polisi cydraddoldeb](https://www.example.org/polisi).",
        "Ysgrifennodd disgybl: \u201c[Enw] oedd fy ffrind cyntaf.\u201d",
        "Llofnod: ______________ Cadeirydd y llywodraethwyr",
        "Dyddiad: ________",
        "Pennod XXX o\u2019r llyfr",
        "Ysgrifennir dyddiadau ar ffurf DD/MM/BBBB.",
        "Rhoddir pob digwyddiad yn y log yr un diwrnod: DD/MM/BBBB, llythrennau cyntaf yr oedolyn.",
        "I\u2019w gwblhau gan bawb erbyn Gorffennaf 2027",
        "Mae\u2019r dyddiad i\u2019w gadarnhau gan y cyngor.",
        "Mae enw\u2019r ysgol uwchben y giat.",
      })
  void saysNothingAboutWhatASchoolMayWriteInWelsh(String text) {
    assertThat(RULE.found(welsh(text))).as(text).isEmpty();
  }

  @Test
  void findsASchoolThatIsCalledWhatAWelshTemplateCallsIt() {
    Policy policy =
        Policy.builder()
            .language(Language.WELSH)
            .school(School.builder().name("Enw\u2019r ysgol").build())
            .build();

    assertThat(RULE.found(policy)).containsExactly("error at /school/name");
  }

  @Test
  void readsAPolicyThatDoesNotSayItsLanguageAsEnglish() {
    assertThat(RULE.found(paragraph("[Describe it]"))).hasSize(1);
    assertThat(RULE.found(paragraph("[Disgrifiwch ef]"))).isEmpty();
    assertThat(RULE.found(english("[Describe it]"))).hasSize(1);
  }

  @Test
  void holdsForARetiredPolicyToo() {
    assertThat(RULE.found(RuleUnderTest.of(PolicyStatus.WITHDRAWN, paragraph("XXX")))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[insert ",
        "[describe ",
        "YYYY ",
        "written YYYY ",
        "INSERT NAME ",
        "____",
        "\u201Cname ",
        "review ____ ",
        "agreed \u2026",
        "agreed ..... ",
        "Insert name. ",
        "to be completed by ",
        "review ?? ",
        "[name] "
      })
  @Tag("long")
  void isNotSlowOnTextsMadeOfItsOwnWords(String part) {
    Policy policy = paragraph(part.repeat(200_000 / part.length()));

    Assertions.assertTimeout(
        Duration.ofSeconds(5), () -> assertThat(RULE.found(policy)).hasSizeLessThan(2));
  }

  @Test
  void saysWhatToDoAboutIt() {
    assertThat(RULE.says(paragraph("XXX")))
        .containsExactly("this placeholder was never filled in; fill it in, or take it out");
  }

  private static Policy english(String text) {
    return paragraph(text).toBuilder().language(Language.ENGLISH).build();
  }

  private static Policy welsh(String text) {
    return paragraph(text).toBuilder().language(Language.WELSH).build();
  }

  private static Policy paragraph(String text) {
    return paragraphs(text);
  }

  private static Policy paragraphs(String... texts) {
    return Policy.builder().addSections(Narrative.builder().addParagraphs(texts).build()).build();
  }
}
