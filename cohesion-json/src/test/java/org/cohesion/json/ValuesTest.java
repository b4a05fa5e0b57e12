package org.cohesion.json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of the wrong type or form: nothing is turned into anything else. */
class ValuesTest {

  private static final String NULL =
      "this is null, which says nothing; leave it out or give it a value";
  private static final String DATE = "a date: YYYY, YYYY-MM or YYYY-MM-DD, of a day that exists";
  private static final String URN = "a URN: six digits, as text";
  private static final String AGE = "an age: a whole number of years, 0 to 99";

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
            "json.wrong-type /title: this is " + actual + ", but must be text",
            "json.wrong-type /school/urn: this is " + actual + ", but must be " + URN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"2026|a number", "[2026, 1, 1]|a list", "{\"year\": 2026}|an object"})
  void nothingBecomesADateOrAVocabularysValue(String value, String actual) {
    Marked.policy("\"review\": {\"frequency\": ⟦" + value + "⟧, \"nextReview\": ⟦" + value + "⟧}")
        .has(
            "json.wrong-type /review/frequency: this is " + actual + ", but must be text",
            "json.wrong-type /review/nextReview: this is " + actual + ", but must be " + DATE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"\"7\"|text", "true|true or false", "[7]|a list", "{}|an object"})
  void nothingBecomesAnAge(String value, String actual) {
    Marked.policy("\"school\": {\"ageRange\": {\"from\": ⟦" + value + "⟧, \"to\": 11}}")
        .has("json.wrong-type /school/ageRange/from: this is " + actual + ", but must be " + AGE);
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
            "json.bad-value /school/ageRange: this is not an age range: \"from\" must not be above"
                + " \"to\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"7|a number", "\"x\"|text", "true|true or false", "[{}]|a list"})
  void nothingBecomesAnObject(String value, String actual) {
    Marked.policy("\"school\": ⟦" + value + "⟧, \"extensions\": ⟦" + value + "⟧")
        .has(
            "json.wrong-type /school: this is " + actual + ", but must be an object",
            "json.wrong-type /extensions: this is " + actual + ", but must be an object");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"7|a number", "\"x\"|text", "false|true or false", "{\"0\": \"x\"}|an object"})
  void aSingleValueIsNoList(String value, String actual) {
    Marked.policy("\"outline\": ⟦" + value + "⟧, \"links\": ⟦" + value + "⟧")
        .has(
            "json.wrong-type /outline: this is " + actual + ", but must be a list",
            "json.wrong-type /links: this is " + actual + ", but must be a list");
  }

  @Test
  void elementsOfListsAreReportedByTheirPosition() {
    Marked.policy("\"links\": [⟦7⟧, {\"title\": \"x\"}, ⟦[]⟧, {\"title\": ⟦[ ]⟧}, ⟦null⟧]")
        .has(
            "json.wrong-type /links/0: this is a number, but must be an object",
            "json.wrong-type /links/2: this is a list, but must be an object",
            "json.wrong-type /links/3/title: this is a list, but must be text",
            "json.null /links/4: " + NULL);
  }

  @Test
  void nullIsRefusedEverywhereButInAnExtension() {
    Marked.policy(
            "\"title\": ⟦null⟧, \"language\": ⟦null⟧, \"outline\": [⟦null⟧], \"school\":"
                + " {\"ageRange\": {\"from\": ⟦null⟧, \"to\": 7}}, \"review\": ⟦null⟧, \"links\":"
                + " ⟦null⟧, \"extensions\": {\"org.example\": null}")
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
            "json.unknown-value /language: this value is not known here; it must be \"en\" or"
                + " \"cy\"",
            "json.unknown-value /review/term: this value is not known here; it must be \"autumn\","
                + " \"spring\" or \"summer\"; did you mean \"autumn\"?");
  }

  @Test
  void aValueOfAVocabularyIsKnownInItsOwnSpellingOnly() {
    Marked.policy("\"review\": {\"term\": ⟦\"AUTUMN\"⟧}")
        .has(
            "json.unknown-value /review/term: this value is not known here; it must be \"autumn\","
                + " \"spring\" or \"summer\"; did you mean \"autumn\"?");
    Marked.policy("\"review\": {\"term\": ⟦\"\"⟧}")
        .has(
            "json.unknown-value /review/term: this value is not known here; it must be \"autumn\","
                + " \"spring\" or \"summer\"");
  }

  @Test
  void anUnknownValueInAListIsReportedAtItsPosition() {
    Marked.policy("\"context\": {\"considers\": [\"faith\", ⟦\"fath\"⟧]}")
        .has(
            "json.unknown-value /context/considers/1: this value is not known here; it must be"
                + " \"faith\", \"ethnicity-and-culture\" or \"socio-economic\"; did you mean"
                + " \"faith\"?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "16",
        "02016",
        "2016-9",
        "2016-00",
        "2016-13",
        "2016-9-1",
        "2016-02-30",
        "2015-02-29",
        "2016-09-00",
        "2016/09/01",
        "01-09-2016",
        "2016-09-01T00:00",
        " 2016",
        "0999",
        "२०१६",
        "September 2016"
      })
  void aDateIsADayAMonthOrAYearThatExists(String text) {
    Marked.policy("\"review\": {\"nextReview\": ⟦\"" + text + "\"⟧}")
        .has("json.bad-value /review/nextReview: this is not " + DATE);
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
        "urn|12345|a URN: six digits, as text",
        "urn|1234567|a URN: six digits, as text",
        "urn|12345x|a URN: six digits, as text",
        "ukprn|1234567|a UKPRN: eight digits, as text",
        "ukprn|123456789|a UKPRN: eight digits, as text",
        "laEstab|1234567|a LAESTAB number: NNN/NNNN",
        "laEstab|123-4567|a LAESTAB number: NNN/NNNN",
        "laEstab|123/456|a LAESTAB number: NNN/NNNN"
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
  @ValueSource(strings = {"2018", "2018/2020", "2018/19", "2018-2019", "9999/10000", "2019/2018"})
  void aSchoolYearIsTwoYearsInARow(String text) {
    Marked.policy("\"control\": {\"academicYear\": ⟦\"" + text + "\"⟧}")
        .has(
            "json.bad-value /control/academicYear: this is not a school year: two years in a row,"
                + " YYYY/YYYY");
  }

  @ParameterizedTest
  @ValueSource(strings = {"aims", "aims/0", "/a~2b", "/~", "#/aims"})
  void theOutlineIsMadeOfJsonPointers(String text) {
    Marked.policy("\"outline\": [\"/aims\", ⟦\"" + text + "\"⟧]")
        .has("json.bad-value /outline/1: this is not a JSON Pointer, such as /aims or /sections/0");
  }

  @Test
  void anExtensionsKeyIsAReversedDomainName() {
    String expected = ": this is not a reversed domain name, such as com.example.mis";
    Marked.policy(
            "\"extensions\": {⟦\"mis\"⟧: 1, \"com.example\": 2, ⟦\"Com.Example\"⟧: {\"x y\": 3},"
                + " ⟦\"\"⟧: 4}")
        .has(
            "json.bad-value /extensions/mis" + expected,
            "json.bad-value /extensions/Com.Example" + expected,
            "json.bad-value /extensions/" + expected);
  }

  @Test
  void halfASurrogatePairMadeByAnEscapeIsNoText() {
    String expected = ": this is not text: it has half of a surrogate pair";
    Marked.policy(
            "\"title\": ⟦\"x\\uD83Dy\"⟧, \"reference\": \"\\uD83D\\uDE00\", \"extensions\":"
                + " {\"org.example\": [⟦\"\\ude00\"⟧, ⟦\"\\uDE00\\uD83D\"⟧, \"\\\\ud83d\"]}")
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
            "json.unknown-member /titel: there is no such member here; rename it or take it out;"
                + " did you mean \"title\"?",
            "json.unknown-value /language: this value is not known here; it must be \"en\" or"
                + " \"cy\"",
            "json.wrong-type /school/name: this is a list, but must be text",
            "json.wrong-type /school/urn: this is a number, but must be " + URN,
            "json.bad-value /school/ageRange: this is not an age range: \"from\" must not be above"
                + " \"to\"",
            "json.null /control: " + NULL,
            "json.missing-member /community/dimensions/0: a member is missing here; add \"name\"",
            "json.unknown-value /community/dimensions/0/scope: this value is not known here; it"
                + " must be \"school\", \"networks\", \"local\", \"regional\", \"uk\", \"global\""
                + " or \"other\"",
            "json.missing-member /aims/general/0: a member is missing here; add \"statement\"",
            "json.duplicate-member /aims/general: the object has a member of this name already, at"
                + " line 12, column 12; keep one of the two",
            "json.bad-value /review/nextReview: this is not " + DATE);
  }
}
