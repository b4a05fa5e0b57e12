package org.cohesion.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Members that should not be there, that are there twice, or that are not there. */
class MembersTest {

  private static final String UNKNOWN = "there is no such member here; rename it or take it out";
  private static final String MISSING = "a member is missing here; add ";

  @Test
  void anUnknownMemberIsReportedAtItsNameWithTheNearestKnownOne() {
    Marked.policy("⟦\"titel\"⟧: \"x\", \"review\": {⟦\"frequence\"⟧: \"annual\"}")
        .has(
            "json.unknown-member /titel: " + UNKNOWN + "; did you mean \"title\"?",
            "json.unknown-member /review/frequence: "
                + UNKNOWN
                + "; what can stand here is \"heading\", \"statement\", \"frequency\", \"term\", \"reviewer\", \"lastReview\", \"nextReview\", \"outcome\", \"feedsInto\" or \"extensions\"; did you mean \"frequency\"?");
  }

  @Test
  void anUnknownMemberLikeNoOtherIsReportedWithoutASuggestion() {
    Marked.policy("⟦\"colour\"⟧: {\"a\": [1, {\"b\": null}]}, \"title\": \"x\"")
        .has("json.unknown-member /colour: " + UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "Title, title",
    "TITLE, title",
    "ttile, title",
    "titles, title",
    "form, formatVersion",
    "legal-basis, legalBasis",
    "legal_basis, legalBasis",
    "procedure, procedures",
    "schema, $schema",
    "lang, language",
    "sction, sections"
  })
  void suggestsWhatWasProbablyMeant(String typed, String meant) {
    String suggestion = meant.equals("formatVersion") || typed.equals("lang") ? "" : meant;
    Marked.policy("⟦\"" + typed + "\"⟧: 1")
        .has(
            "json.unknown-member /"
                + typed
                + ": "
                + UNKNOWN
                + (suggestion.isEmpty() ? "" : "; did you mean \"" + suggestion + "\"?"));
  }

  @Test
  void anUnknownMemberWithAnEscapedOrStrangeNameIsReportedAtAllOfIt() {
    Marked.policy("⟦\"a\\\"\\u0041/~\"⟧: 1, ⟦\"\"⟧: 2, ⟦\"ŵ😀\"⟧: 3")
        .has(
            "json.unknown-member /a\"A~1~0: " + UNKNOWN,
            "json.unknown-member /: " + UNKNOWN,
            "json.unknown-member /ŵ😀: " + UNKNOWN);
  }

  @Test
  void aMemberOfAnotherObjectIsUnknownHere() {
    Marked.policy("⟦\"frequency\"⟧: \"annual\"").has("json.unknown-member /frequency: " + UNKNOWN);
  }

  @Test
  void whatStandsInsideAnUnknownMemberIsLeftAlone() {
    Marked.policy("⟦\"colour\"⟧: {\"a\": 1, \"a\": \"\\ud800\"}, \"title\": ⟦7⟧")
        .has(
            "json.unknown-member /colour: " + UNKNOWN,
            "json.wrong-type /title: this is a number, but must be text; put it in quotation marks");
  }

  @Test
  void aMissingMemberIsReportedAtTheObjectThatLacksIt() {
    Marked.policy(
            "\"community\": {\"dimensions\": [\n ⟦{\"scope\": \"local\"}⟧,\n {\"scope\": \"uk\", \"name\": \"Britain\"}]},\n \"definition\": ⟦{}⟧")
        .has(
            "json.missing-member /community/dimensions/0: "
                + MISSING
                + "\"name\" in /community/dimensions/0",
            "json.missing-member /definition: " + MISSING + "\"statement\" in /definition");
  }

  @Test
  void eachMissingMemberIsAFinding() {
    Marked.policy("\"school\": {\"ageRange\": ⟦⟦{ }⟧⟧}")
        .has(
            "json.missing-member /school/ageRange: " + MISSING + "\"from\" in /school/ageRange",
            "json.missing-member /school/ageRange: " + MISSING + "\"to\" in /school/ageRange");
  }

  @Test
  void aDocumentWithoutItsVersionLacksIt() {
    Marked.of("⟦{\"title\": \"x\"}⟧").has("json.missing-member : " + MISSING + "\"formatVersion\"");
    Marked.of(" ⟦{}⟧ ").has("json.missing-member : " + MISSING + "\"formatVersion\"");
  }

  @Test
  void aPartyNeedsARoleOrAName() {
    Marked.policy(
            "\"control\": {\"author\": ⟦{}⟧, \"owner\": {\"role\": \"staff\"}, \"linkGovernor\": {\"name\": \"x\"}, \"history\": [⟦{\"change\": \"x\"}⟧, {\"version\": \"1\"}, {\"date\": \"2016\"}]}")
        .has(
            "json.missing-member /control/author: "
                + MISSING
                + "\"role\" or \"name\" in /control/author",
            "json.missing-member /control/history/0: "
                + MISSING
                + "\"version\" or \"date\" in /control/history/0");
  }

  @Test
  void aMemberThatIsThereButWrongIsNotMissing() {
    Marked.policy(
            "\"control\": {\"author\": {\"role\": ⟦\"x\"⟧}, \"owner\": {\"name\": ⟦7⟧}, \"history\": [{\"version\": ⟦1⟧}, {\"date\": ⟦\"x\"⟧, \"version\": \"1\"}]}, \"definition\": {\"statement\": ⟦null⟧}")
        .has(
            "json.unknown-value /control/author/role: this value is not known here; write \"governing-body\", \"governors-committee\", \"link-governor\", \"headteacher\", \"senior-leadership\", \"coordinator\", \"staff\", \"pupils\", \"parents\", \"trust\", \"local-authority\" or \"other\"",
            "json.wrong-type /control/owner/name: this is a number, but must be text; put it in quotation marks",
            "json.wrong-type /control/history/0/version: this is a number, but must be text; put it in quotation marks",
            "json.bad-value /control/history/1/date: this is not a date, such as \"2026-09-01\", \"2026-09\" or \"2026\", of a day that exists",
            "json.null /definition/statement: this is null, which says nothing; give it a value or leave it out");
  }

  @Test
  void aSecondMemberOfTheSameNameIsReportedWithThePlaceOfTheFirst() {
    Marked.policy("\n  \"title\": \"x\",\n  ⟦\"title\"⟧: \"y\",\n  ⟦\"title\"⟧: 7")
        .has(
            "json.duplicate-member /title: " + duplicate(2, 3),
            "json.duplicate-member /title: " + duplicate(2, 3));
  }

  @Test
  void eachDuplicateNamesItsOwnFirst() {
    Marked.policy(
            "\n\"title\": \"x\",\n⟦\"title\"⟧: \"y\",\n\"reference\": \"x\",\n⟦\"formatVersion\"⟧: \"1.0\",\n⟦\"reference\"⟧: \"y\"")
        .has(
            "json.duplicate-member /title: " + duplicate(2, 1),
            "json.duplicate-member /formatVersion: " + duplicate(1, 2),
            "json.duplicate-member /reference: " + duplicate(4, 1));
  }

  @Test
  void duplicatesAreFoundInNestedObjectsToo() {
    Marked.policy(
            "\"school\": {\n\"name\": \"x\", \"ageRange\": {\"from\": 4, ⟦\"from\"⟧: 5, \"to\": 11},\n⟦\"name\"⟧: \"y\", ⟦\"ageRange\"⟧: {\"from\": 4, \"from\": 5}}")
        .has(
            "json.duplicate-member /school/ageRange/from: " + duplicate(2, 27),
            "json.duplicate-member /school/name: " + duplicate(2, 1),
            "json.duplicate-member /school/ageRange: " + duplicate(2, 14));
  }

  @Test
  void duplicatesAreFoundInExtensionsToo() {
    Marked.policy(
            "\"extensions\": {\"org.a\": 1,\n⟦\"org.a\"⟧: 2, \"org.b\": {\"ŵ\": [{\"\": 1, ⟦\"\"⟧: 2}], ⟦\"\\u0175\"⟧: null}}")
        .has(
            "json.duplicate-member /extensions/org.a: " + duplicate(1, 41),
            "json.duplicate-member /extensions/org.b/ŵ/0/: " + duplicate(2, 30),
            "json.duplicate-member /extensions/org.b/ŵ: " + duplicate(2, 23));
  }

  @Test
  void aDuplicateBeforeASyntaxErrorInTheSameObjectNamesItsFirst() {
    Marked.policy("\"title\": \"x\", ⟦\"title\"⟧: \"y\", \"reference\": ⟦nothing⟧")
        .has(
            "json.duplicate-member /title: " + duplicate(1, 26),
            "json.syntax /reference: this is not JSON: put this in quotation marks, as all texts and names; only true, false and null stand without");
  }

  @Test
  void aNameThatIsOnlySpeltWithEscapesIsTheSameName() {
    Marked.policy("\"title\": \"x\", ⟦\"\\u0074itle\"⟧: \"y\"")
        .has("json.duplicate-member /title: " + duplicate(1, 26));
  }

  @Test
  void theDuplicateIsFoundAfterAByteOrderMark() {
    Marked.of("\uFEFF{\"formatVersion\": \"1.0\", ⟦\"formatVersion\"⟧: \"1.0\"}")
        .has("json.duplicate-member /formatVersion: " + duplicate(1, 2));
  }

  @Test
  void anObjectOfNothingButDuplicatesIsReadInOneGo() {
    StringBuilder members = new StringBuilder("\"extensions\": {\"org.a\": [");
    members.append(("\"" + "x".repeat(87) + "\",").repeat(10_000)).append("[]]");
    for (int i = 0; i < 900; i++) {
      members.append(", \"org.a\": {\"x\": 1, \"x\": 2}, \"org.b").append(i);
      members.append("\": {\"x\": 1, \"x\": 2}");
    }
    long start = System.nanoTime();

    Decoded decoded = PolicyJson.decodeText("{" + members + "}, \"formatVersion\": \"1.0\"}");

    assertThat(decoded.getFindings()).hasSize(1_001);
    assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(10);
  }

  private static String duplicate(int line, int column) {
    return "there is a member of this name already, at line "
        + line
        + ", column "
        + column
        + "; keep one of the two";
  }
}
