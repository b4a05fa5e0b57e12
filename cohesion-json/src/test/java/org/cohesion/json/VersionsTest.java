package org.cohesion.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.Party;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of other versions, and what follows the document. */
class VersionsTest {

  private static final String NEWER =
      "this version of the format is newer than 1.0, so what is new in it is left out; use a newer version of the library";
  private static final String UNKNOWN_VERSION =
      "this version of the format cannot be read here; save the document as version 1.0, or use a version of the library that reads it";
  private static final String UNKNOWN = "there is no such member here; rename it or take it out";

  @Test
  void aDocumentOfANewerMinorVersionIsReadAsFarAsItIsKnown() {
    Decoded decoded =
        Marked.of(
                "{\"formatVersion\": ⟦\"1.7\"⟧, \"title\": \"x\", ⟦\"mood\"⟧: {\"a\": [1]}, \"control\": {\"author\": {\"role\": ⟦\"robot\"⟧, \"name\": \"y\"}, \"owner\": {\"role\": ⟦\"robot\"⟧}}, \"review\": {\"frequency\": ⟦\"hourly\"⟧, \"nextReview\": \"2030\"}, \"community\": {\"dimensions\": [{\"scope\": ⟦\"moon\"⟧, \"name\": \"z\"}]}}")
            .has(
                "json.newer-version /formatVersion: " + NEWER,
                "json.unknown-member /mood: " + UNKNOWN,
                "json.unknown-value /control/author/role: this value is not known here; write \"governing-body\", \"governors-committee\", \"link-governor\", \"headteacher\", \"senior-leadership\", \"coordinator\", \"staff\", \"pupils\", \"parents\", \"trust\", \"local-authority\" or \"other\"",
                "json.unknown-value /control/owner/role: this value is not known here; write \"governing-body\", \"governors-committee\", \"link-governor\", \"headteacher\", \"senior-leadership\", \"coordinator\", \"staff\", \"pupils\", \"parents\", \"trust\", \"local-authority\" or \"other\"",
                "json.unknown-value /review/frequency: this value is not known here; write \"weekly\", \"monthly\", \"half-termly\", \"termly\", \"twice-yearly\", \"annual\", \"every-two-years\", \"every-three-years\", \"every-four-years\", \"every-five-years\" or \"as-needed\"",
                "json.unknown-value /community/dimensions/0/scope: this value is not known here; write \"school\", \"networks\", \"local\", \"regional\", \"uk\", \"global\" or \"other\"");

    assertThat(decoded.getFindings())
        .extracting(Finding::getSeverity)
        .containsOnly(Severity.WARNING);
    assertThat(decoded.isComplete()).isFalse();
    Policy policy = decoded.orThrow();
    assertThat(policy.getTitle()).contains("x");
    assertThat(policy.getControl())
        .contains(Control.builder().author(Party.builder().name("y").build()).build());
    assertThat(policy.getReview())
        .contains(ReviewSchedule.builder().nextReview(PartialDate.of(2030)).build());
    assertThat(policy.getCommunity().orElseThrow().getDimensions()).isEmpty();
  }

  @Test
  void aDocumentOfANewerMinorVersionWithNothingNewIsComplete() {
    Decoded decoded =
        Marked.of("{\"title\": \"x\", \"formatVersion\": ⟦\"1.1\"⟧}")
            .has("json.newer-version /formatVersion: " + NEWER);

    assertThat(decoded.isComplete()).isTrue();
    assertThat(decoded.orThrow()).isEqualTo(Policy.builder().title("x").build());
  }

  @Test
  void otherMistakesInADocumentOfANewerMinorVersionAreErrors() {
    Decoded decoded =
        Marked.of("{⟦\"mood\"⟧: 1, \"title\": ⟦7⟧, \"formatVersion\": ⟦\"1.7\"⟧}")
            .has(
                "json.unknown-member /mood: " + UNKNOWN,
                "json.wrong-type /title: this is a number, but must be text; put it in quotation marks",
                "json.newer-version /formatVersion: " + NEWER);

    assertThat(decoded.getFindings())
        .extracting(Finding::getSeverity)
        .containsExactly(Severity.WARNING, Severity.ERROR, Severity.WARNING);
    assertThat(decoded.getPolicy()).isEmpty();
    assertThat(decoded.isComplete()).isFalse();
  }

  @Test
  void unknownMembersOfTheCurrentVersionAreErrors() {
    Decoded decoded = Marked.policy("⟦\"mood\"⟧: 1").has("json.unknown-member /mood: " + UNKNOWN);

    assertThat(decoded.getFindings()).extracting(Finding::getSeverity).containsOnly(Severity.ERROR);
    assertThat(decoded.getPolicy()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "2.7", "10.0", "0.9", "9999.9999"})
  void ofAnotherMajorVersionNothingButThatIsReported(String version) {
    Marked.of(
            "{\"mood\": 1, \"title\": 7, \"title\": 8, \"formatVersion\": ⟦\""
                + version
                + "\"⟧, \"school\": \"x\"} {}")
        .has("json.unknown-version /formatVersion: " + UNKNOWN_VERSION);
    Marked.of("{\"formatVersion\": ⟦\"" + version + "\"⟧, broken")
        .has("json.unknown-version /formatVersion: " + UNKNOWN_VERSION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|",
        "'1'|1.0",
        "'1.'|",
        "'.1'|",
        "'1.0.0'|1.0",
        "'1.00'|",
        "'01.0'|",
        "'v1.0'|1.0",
        "'1,0'|",
        "'1.x'|",
        "'१.०'|",
        "'-1.0'|",
        "'1.99999'|",
        "' 1.0'|1.0"
      })
  void aVersionIsTwoNumbers(String version, @Nullable String meant) {
    Marked.of("{\"formatVersion\": ⟦\"" + version + "\"⟧, \"title\": ⟦7⟧}")
        .has(
            "json.bad-value /formatVersion: this is not a version of the format, such as \"1.0\""
                + (meant == null ? "" : "; did you mean \"" + meant + "\"?"),
            "json.wrong-type /title: this is a number, but must be text; put it in quotation marks");
  }

  @Test
  void aVersionIsNoNumber() {
    Marked.of("{\"formatVersion\": ⟦1.0⟧}")
        .has(
            "json.wrong-type /formatVersion: this is a number, but must be a version of the format, such as \"1.0\"; put it in quotation marks");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "7", "\"x\"", "null", "{\"formatVersion\": \"1.0\"}"})
  void whatFollowsTheDocumentIsReportedAtItsFirstToken(String more) {
    boolean bracket = more.startsWith("{") || more.startsWith("[");
    String marked = bracket ? "⟦" + more.charAt(0) + "⟧" + more.substring(1) : "⟦" + more + "⟧";

    Marked.of("{\"formatVersion\": \"1.0\"}\n " + marked)
        .has("json.trailing-content : there is more text after the end of the document; remove it");
  }

  @Test
  void whatFollowsIsReportedBesideWhatIsWrongBefore() {
    Marked.of("{\"formatVersion\": \"1.0\", \"title\": ⟦7⟧} ⟦{⟧}")
        .has(
            "json.wrong-type /title: this is a number, but must be text; put it in quotation marks",
            "json.trailing-content : there is more text after the end of the document; remove it");
    Marked.of("⟦[]⟧ ⟦[⟧]")
        .has(
            "json.wrong-type : this is a list, but must be an object with \"formatVersion\"",
            "json.trailing-content : there is more text after the end of the document; remove it");
  }

  @Test
  void whoCannotGoOnWithoutAPolicyIsToldHowManyErrorsThereAre() {
    assertThatIllegalStateException()
        .isThrownBy(
            () -> Marked.of("{\"formatVersion\": \"1.7\", \"ŵ\": 1, \"title\": 7}").decode())
        .withMessage("No policy: the document has 1 error");
    assertThatIllegalStateException()
        .isThrownBy(() -> Marked.of("{\"title\": 7}").decode())
        .withMessage("No policy: the document has 2 errors");
  }
}
