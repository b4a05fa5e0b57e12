package org.cohesion.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.cohesion.finding.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of the wrong type or form: nothing is turned into anything else. */
class ValuesTest {

  private static final String ONE = "; take away the square brackets, and leave one value";
  private static final String FREQUENCIES =
      "\"weekly\", \"monthly\", \"half-termly\", \"termly\", \"twice-yearly\", \"annual\", \"every-two-years\", \"every-three-years\", \"every-four-years\", \"every-five-years\" or \"as-needed\"";

  private static final String NULL =
      "this is null, which says nothing; give it a value or leave it out";
  private static final String DATE =
      "a date, such as \"2026-09-01\", \"2026-09\" or \"2026\", of a day that exists";
  private static final String URN = "a URN, which has six digits, such as \"999999\"";
  private static final String AGE = "an age in whole years, 0 to 99";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7|a number",
        "7.0|a number",
        "-1e3|a number",
        "true|true or false",
        "false|true or false",
        "[]|a list",
        "[\"x\", [7]]|a list",
        "{}|an object",
        "{\"title\": {\"title\": 7}}|an object"
      })
  void nothingBecomesText(String value, String actual) {
    Marked.policy("\"title\": ⟦" + value + "⟧, \"school\": {\"urn\": ⟦" + value + "⟧}")
        .has(
            "json.wrong-type /title: this is " + actual + ", but must be text" + hint(actual),
            "json.wrong-type /school/urn: this is "
                + actual
                + ", but must be "
                + URN
                + (actual.equals("true or false") ? "" : hint(actual)));
  }

  @ParameterizedTest
  @CsvSource({
    "urn, 123456, 123456",
    "ukprn, 10012345, 10012345",
    "laEstab, 9991234, 999/1234",
    "seedCode, 9999999, 9999999"
  })
  void aNumberOfARegisterThatIsWrittenAsANumberIsToldAsText(
      String member, String number, String text) {
    Finding found =
        PolicyJson.decodeText(
                "{\"formatVersion\": \"1.0\", \"school\": {\"" + member + "\": " + number + "}}")
            .getFindings()
            .get(0);

    assertThat(found.text(Locale.ENGLISH))
        .startsWith("this is a number, but must be a")
        .endsWith("; write \"" + text + "\"");
    assertThat(found.text(Locale.forLanguageTag("cy")))
        .startsWith("rhif sydd yma, ond rhaid cael ")
        .endsWith("; ysgrifennwch \"" + text + "\"");
  }

  @ParameterizedTest
  @CsvSource({"urn, 12345", "urn, 1234567", "ukprn, 123456", "laEstab, 123456", "seedCode, 5.5"})
  void whatIsNoNumberOfTheRegisterIsNotToldAsText(String member, String number) {
    assertThat(
            PolicyJson.decodeText(
                    "{\"formatVersion\": \"1.0\", \"school\": {\""
                        + member
                        + "\": "
                        + number
                        + "}}")
                .getFindings()
                .get(0)
                .text(Locale.ENGLISH))
        .endsWith("; put it in quotation marks");
  }

  private static String nearest(@Nullable String meant) {
    return meant == null ? "" : "; did you mean \"" + meant + "\"?";
  }

  private static String hint(String actual) {
    return switch (actual) {
      case "a list" -> ONE;
      case "an object" -> "; write a text in quotation marks in place of the curly brackets";
      default -> "; put it in quotation marks";
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"2026|a number", "[2026, 1, 1]|a list", "{\"year\": 2026}|an object"})
  void nothingBecomesADateOrAVocabularysValue(String value, String actual) {
    Marked.policy("\"review\": {\"frequency\": ⟦" + value + "⟧, \"nextReview\": ⟦" + value + "⟧}")
        .has(
            "json.wrong-type /review/frequency: this is "
                + actual
                + ", but must be text, one of "
                + FREQUENCIES
                + (actual.equals("a number") ? "" : hint(actual)),
            "json.wrong-type /review/nextReview: this is "
                + actual
                + ", but must be "
                + DATE
                + hint(actual));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"\"7\"|text", "true|true or false", "[7]|a list", "{}|an object"})
  void nothingBecomesAnAge(String value, String actual) {
    Marked.policy("\"school\": {\"ageRange\": {\"from\": ⟦" + value + "⟧, \"to\": 11}}")
        .has(
            "json.wrong-type /school/ageRange/from: this is "
                + actual
                + ", but must be "
                + AGE
                + switch (actual) {
                  case "text" -> "; write it without quotation marks";
                  case "a list" -> ONE;
                  default -> "";
                });
  }

  @ParameterizedTest
  @ValueSource(strings = {"7.0", "7e0", "-1", "-0", "100", "1000000000000"})
  void anAgeIsAWholeNumberOfTwoDigitsAtMost(String value) {
    Marked.policy("\"school\": {\"ageRange\": {\"from\": 1, \"to\": ⟦" + value + "⟧}}")
        .has("json.bad-value /school/ageRange/to: this is not " + AGE);
  }

  @ParameterizedTest
  @CsvSource({"0, 99", "7, 7", "0, 0", "99, 99"})
  void anAgeRangeRunsForwards(String from, String to) {
    Marked.policy("\"school\": {\"ageRange\": {\"from\": " + from + ", \"to\": " + to + "}}").has();
  }

  @Test
  void anAgeRangeThatRunsBackwardsIsReportedAtTheObject() {
    Marked.policy("\"school\": {\"ageRange\": ⟦{\"from\": 8, \"to\": 7}⟧}")
        .has(
            "json.bad-value /school/ageRange: this is not an age range, since \"from\" is above \"to\"; exchange them");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"7|a number", "\"x\"|text", "true|true or false", "[{}]|a list"})
  void nothingBecomesAnObject(String value, String actual) {
    Marked.policy("\"school\": ⟦" + value + "⟧, \"extensions\": ⟦" + value + "⟧")
        .has(
            "json.wrong-type /school: this is "
                + actual
                + ", but must be an object"
                + switch (actual) {
                  case "text" ->
                      "; write it in curly brackets, after the name of a member and a colon";
                  case "a list" -> ONE;
                  default -> "";
                },
            "json.wrong-type /extensions: this is "
                + actual
                + ", but must be an object"
                + switch (actual) {
                  case "text" ->
                      "; write it in curly brackets, after the name of a member and a colon";
                  case "a list" -> ONE;
                  default -> "";
                });
  }

  /** What must be there comes before what can be. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"links\": [⟦\"x\"⟧]|/links/0|with \"title\"; write {\"title\": \"…\"}",
        "\"legalBasis\": [⟦\"x\"⟧]|/legalBasis/0|with \"instrument\"; write {\"instrument\": \"…\"}",
        "\"aims\": {\"general\": [⟦\"x\"⟧]}|/aims/general/0|with \"statement\"; write {\"statement\": \"…\"}",
        "\"definition\": ⟦\"x\"⟧|/definition|with \"statement\"; write {\"statement\": \"…\"}",
        "\"definition\": ⟦7⟧|/definition|with \"statement\"",
        "\"community\": {\"dimensions\": [⟦\"x\"⟧]}|/community/dimensions/0|with \"scope\" and \"name\"; write it in curly brackets, after the name of a member and a colon",
        "\"community\": {\"dimensions\": [⟦7⟧]}|/community/dimensions/0|with \"scope\" and \"name\"",
        "\"school\": {\"ageRange\": ⟦7⟧}|/school/ageRange|with \"from\" and \"to\"",
        "\"school\": {\"ageRange\": ⟦[4, 11]⟧}|/school/ageRange|with \"from\" and \"to\"; did you mean {\"from\": 4, \"to\": 11}?",
        "\"school\": {\"ageRange\": ⟦[11, 4]⟧}|/school/ageRange|with \"from\" and \"to\"",
        "\"school\": {\"ageRange\": ⟦[4, 11, 16]⟧}|/school/ageRange|with \"from\" and \"to\"",
        "\"school\": {\"ageRange\": ⟦[4, \"11\"]⟧}|/school/ageRange|with \"from\" and \"to\"",
        "\"school\": {\"ageRange\": ⟦[{\"from\": 4}]⟧}|/school/ageRange|with \"from\" and \"to\"; take away the square brackets, and leave one value",
        "\"school\": {\"ageRange\": ⟦[{\"from\": 4}, {\"to\": 11}]⟧}|/school/ageRange|with \"from\" and \"to\"",
        "\"aims\": ⟦[{\"statement\": [{}, {\"x\": 1}]}]⟧|/aims|with \"heading\", \"introduction\", \"general\" or \"strands\"",
        "\"aims\": ⟦[{\"general\": []}]⟧|/aims|with \"heading\", \"introduction\", \"general\" or \"strands\"; take away the square brackets, and leave one value",
        "\"aims\": ⟦[\"x\"]⟧|/aims|with \"heading\", \"introduction\", \"general\" or \"strands\""
      })
  void whoeverWritesNoObjectIsToldWhatMustBeInIt(String marked, String pointer, String advice) {
    String actual = marked.contains("⟦[") ? "a list" : marked.contains("⟦7") ? "a number" : "text";
    Marked.policy(marked)
        .has(
            "json.wrong-type "
                + pointer
                + ": this is "
                + actual
                + ", but must be an object "
                + advice);
  }

  @Test
  void aListOfPoliciesIsForLinesOrFiles() {
    String policy = "{\"formatVersion\": \"1.0\", \"links\": [{\"title\": \"x\"}]}";
    String expected =
        "json.wrong-type : this is a list, but must be an object with \"formatVersion\"";
    String lines = "; write each policy on a line of its own (*.ndjson), or in a file of its own";

    Marked.of("⟦[" + policy + ", " + policy + "]⟧").has(expected + lines);
    Marked.of("⟦[" + (policy + ", ").repeat(4) + policy + "]⟧").has(expected + lines);
    Marked.of("⟦[" + policy + "]⟧").has(expected + ONE);
    Marked.of("⟦[" + policy + ", 7]⟧").has(expected);
    Marked.of("⟦[]⟧").has(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"7|a number", "\"x\"|text", "false|true or false", "{\"0\": \"x\"}|an object"})
  void aSingleValueIsNoList(String value, String actual) {
    Marked.policy("\"outline\": ⟦" + value + "⟧, \"links\": ⟦" + value + "⟧")
        .has(
            "json.wrong-type /outline: this is "
                + actual
                + ", but must be a list; "
                + switch (actual) {
                  case "a number" -> "put it in quotation marks, and that in square brackets";
                  case "text" -> "put it in square brackets";
                  default -> "write texts in square brackets, as in [\"…\", \"…\"]";
                },
            "json.wrong-type /links: this is "
                + actual
                + ", but must be a list; "
                + (actual.equals("an object")
                    ? "put it in square brackets"
                    : "write objects in square brackets, as in [{…}, {…}]"));
  }

  @Test
  void elementsOfListsAreReportedByTheirPosition() {
    Marked.policy("\"links\": [⟦7⟧, {\"title\": \"x\"}, ⟦[]⟧, {\"title\": ⟦[ ]⟧}, ⟦null⟧]")
        .has(
            "json.wrong-type /links/0: this is a number, but must be an object with \"title\"",
            "json.wrong-type /links/2: this is a list, but must be an object with \"title\"",
            "json.wrong-type /links/3/title: this is a list, but must be text; take away the square brackets, and leave one value",
            "json.null /links/4: " + NULL);
  }

  @Test
  void nullIsRefusedEverywhereButInAnExtension() {
    Marked.policy(
            "\"title\": ⟦null⟧, \"language\": ⟦null⟧, \"outline\": [⟦null⟧], \"school\": {\"ageRange\": {\"from\": ⟦null⟧, \"to\": 7}}, \"review\": ⟦null⟧, \"links\": ⟦null⟧, \"extensions\": {\"org.example\": null}")
        .has(
            "json.null /title: " + NULL,
            "json.null /language: " + NULL,
            "json.null /outline/0: " + NULL,
            "json.null /school/ageRange/from: " + NULL,
            "json.null /review: " + NULL,
            "json.null /links: " + NULL);
    Marked.policy("\"extensions\": ⟦null⟧").has("json.null /extensions: " + NULL);
    Marked.of("⟦null⟧").has("json.null : " + NULL);
    Marked.of("{\"formatVersion\": ⟦null⟧}").has("json.null /formatVersion: " + NULL);
  }

  @Test
  void anUnknownValueIsReportedWithAllThereAreAndTheNearest() {
    Marked.policy(
            "\"language\": ⟦\"fr\"⟧, \"review\": {\"term\": ⟦\"Autum\"⟧, \"nextReview\": \"2016\"}")
        .has(
            "json.unknown-value /language: this value is not known here; write \"en\" or \"cy\"",
            "json.unknown-value /review/term: this value is not known here; write \"autumn\", \"spring\" or \"summer\"; did you mean \"autumn\"?");
  }

  @Test
  void aValueOfAVocabularyIsKnownInItsOwnSpellingOnly() {
    Marked.policy("\"review\": {\"term\": ⟦\"AUTUMN\"⟧}")
        .has(
            "json.unknown-value /review/term: this value is not known here; write \"autumn\", \"spring\" or \"summer\"; did you mean \"autumn\"?");
    Marked.policy("\"review\": {\"term\": ⟦\"\"⟧}")
        .has(
            "json.unknown-value /review/term: this value is not known here; write \"autumn\", \"spring\" or \"summer\"");
  }

  @Test
  void anUnknownValueInAListIsReportedAtItsPosition() {
    Marked.policy("\"context\": {\"considers\": [\"faith\", ⟦\"fath\"⟧]}")
        .has(
            "json.unknown-value /context/considers/1: this value is not known here; write \"faith\", \"ethnicity-and-culture\" or \"socio-economic\"; did you mean \"faith\"?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|",
        "'16'|",
        "'02016'|",
        "'2016-9'|2016-09",
        "'2016-00'|",
        "'2016-13'|",
        "'2016-9-1'|2016-09-01",
        "'2016-02-30'|",
        "'2015-02-29'|",
        "'2016-09-00'|",
        "'2016/09/01'|2016-09-01",
        "'01-09-2016'|2016-09-01",
        "'2016-09-01T00:00'|2016-09-01",
        "' 2016'|2016",
        "'0999'|",
        "'२०१६'|",
        "'September 2016'|2016-09"
      })
  void aDateIsADayAMonthOrAYearThatExists(String text, @Nullable String meant) {
    Marked.policy("\"review\": {\"nextReview\": ⟦\"" + text + "\"⟧}")
        .has("json.bad-value /review/nextReview: this is not " + DATE + nearest(meant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000", "9999", "2016-01", "2016-12", "2016-02-29", "2016-12-31"})
  void datesKeepToWhatIsKnown(String text) {
    Marked.policy("\"review\": {\"nextReview\": \"" + text + "\"}").has();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "urn|12345|a URN, which has six digits, such as \"999999\"",
        "urn|1234567|a URN, which has six digits, such as \"999999\"",
        "urn|12345x|a URN, which has six digits, such as \"999999\"",
        "ukprn|1234567|a UKPRN, which has eight digits, such as \"99999999\"",
        "ukprn|123456789|a UKPRN, which has eight digits, such as \"99999999\"",
        "laEstab|1234567|a LAESTAB number, such as \"999/9999\"; did you mean \"123/4567\"?",
        "laEstab|123-4567|a LAESTAB number, such as \"999/9999\"; did you mean \"123/4567\"?",
        "laEstab|123/456|a LAESTAB number, such as \"999/9999\""
      })
  void numbersOfSchoolsHaveTheirForm(String member, String text, String expected) {
    Marked.policy("\"school\": {\"" + member + "\": ⟦\"" + text + "\"⟧}")
        .has("json.bad-value /school/" + member + ": this is not " + expected);
  }

  @Test
  void numbersOfSchoolsInTheirFormAreTaken() {
    Marked.policy(
            "\"school\": {\"urn\": \"012345\", \"ukprn\": \"00000000\", \"laEstab\": \"123/4567\"}")
        .has();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'2018'|2018/2019\" or \"2017/2018",
        "'2018/2020'|",
        "'2018/19'|2018/2019",
        "'2018-2019'|2018/2019",
        "'9999/10000'|",
        "'2019/2018'|"
      })
  void aSchoolYearIsTwoYearsInARow(String text, @Nullable String meant) {
    Marked.policy("\"control\": {\"academicYear\": ⟦\"" + text + "\"⟧}")
        .has(
            "json.bad-value /control/academicYear: this is not a school year, such as \"2026/2027\""
                + nearest(meant));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"'aims'|/aims", "'aims/0'|", "'/a~2b'|", "'/~'|", "'#/aims'|/aims"})
  void theOutlineIsMadeOfJsonPointers(String text, @Nullable String meant) {
    Marked.policy("\"outline\": [\"/aims\", ⟦\"" + text + "\"⟧]")
        .has(
            "json.bad-value /outline/1: this is not a JSON Pointer, such as \"/aims\" or \"/sections/0\""
                + nearest(meant));
  }

  @Test
  void anExtensionsKeyIsAReversedDomainName() {
    String expected = ": this is not a reversed domain name, such as \"com.example.mis\"";
    Marked.policy(
            "\"extensions\": {⟦\"mis\"⟧: 1, \"com.example\": 2, ⟦\"Com.Example\"⟧: {\"x y\": 3}, ⟦\"\"⟧: 4}")
        .has(
            "json.bad-value /extensions/mis" + expected,
            "json.bad-value /extensions/Com.Example" + expected,
            "json.bad-value /extensions/" + expected);
  }

  @Test
  void halfASurrogatePairMadeByAnEscapeIsNoText() {
    String expected = ": this is not text, since it has half of a character that takes two escapes";
    Marked.policy(
            "\"title\": ⟦\"x\\uD83Dy\"⟧, \"reference\": \"\\uD83D\\uDE00\", \"extensions\": {\"org.example\": [⟦\"\\ude00\"⟧, ⟦\"\\uDE00\\uD83D\"⟧, \"\\\\ud83d\"]}")
        .has(
            "json.bad-value /title" + expected,
            "json.bad-value /extensions/org.example/0" + expected,
            "json.bad-value /extensions/org.example/1" + expected);
  }

  @Test
  void manyMistakesAreAllReportedInTheOrderOfTheDocument() {
    Marked.of(
            """
            {
              "formatVersion": "1.0",
              ⟦"titel"⟧: "x",
              "language": ⟦"welsh"⟧,
              "school": {
                "name": ⟦["x"]⟧,
                "urn": ⟦123456⟧,
                "ageRange": ⟦{"from": 11, "to": 4}⟧
              },
              "control": ⟦null⟧,
              "community": {"dimensions": [⟦{"scope": ⟦"villages"⟧}⟧]},
              "aims": {"general": [⟦{"id": "a"}⟧], ⟦"general"⟧: []},
              "review": {"nextReview": ⟦"2023-02-29"⟧}
            }
            """)
        .has(
            "json.unknown-member /titel: there is no such member here; rename it or take it out; did you mean \"title\"?",
            "json.unknown-value /language: this value is not known here; write \"en\" or \"cy\"; did you mean \"cy\"?",
            "json.wrong-type /school/name: this is a list, but must be text; take away the square brackets, and leave one value",
            "json.wrong-type /school/urn: this is a number, but must be "
                + URN
                + "; write \"123456\"",
            "json.bad-value /school/ageRange: this is not an age range, since \"from\" is above \"to\"; exchange them",
            "json.null /control: " + NULL,
            "json.missing-member /community/dimensions/0: a member is missing here; add \"name\" in /community/dimensions/0",
            "json.unknown-value /community/dimensions/0/scope: this value is not known here; write \"school\", \"networks\", \"local\", \"regional\", \"uk\", \"global\" or \"other\"; did you mean \"local\"?",
            "json.missing-member /aims/general/0: a member is missing here; add \"statement\" in /aims/general/0",
            "json.duplicate-member /aims/general: there is a member of this name already, at line 12, column 12; keep one of the two",
            "json.bad-value /review/nextReview: this is not " + DATE);
  }
}
