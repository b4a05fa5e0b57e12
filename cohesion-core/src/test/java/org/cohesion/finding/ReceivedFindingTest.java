package org.cohesion.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceivedFindingTest {

  private static final JsonPointer PLACE = JsonPointer.of("review", "nextReview");
  private static final SourcePosition POSITION = new SourcePosition(3, 5, 3, 9);
  private static final String FINGERPRINT = "0123456789abcdef";
  private static final Finding RECEIVED = received("review.overdue", "too late", FINGERPRINT);

  @Test
  void isWhatWasReported() {
    assertThat(RECEIVED.getKind().getId()).isEqualTo("review.overdue");
    assertThat(RECEIVED.getKind().getSeverity()).isEqualTo(Severity.WARNING);
    assertThat(RECEIVED.getSeverity()).isEqualTo(Severity.WARNING);
    assertThat(RECEIVED.getPointer()).isEqualTo(PLACE);
    assertThat(RECEIVED.getPosition()).isEmpty();
    assertThat(RECEIVED.getArguments()).isEmpty();
    assertThat(RECEIVED.getFingerprint()).isEqualTo(FINGERPRINT);
    assertThat(RECEIVED.withPosition(POSITION).getPosition()).contains(POSITION);
    assertThat(RECEIVED).hasToString("warning review.overdue at /review/nextReview");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "too late", "a [b] {c} \\u0041 %s", "{", "["})
  void saysTheMessageAsItIsInEveryLanguage(String message) {
    Finding finding = received("review.overdue", message, FINGERPRINT);

    assertThat(finding.text(Locale.ENGLISH)).isEqualTo(message);
    assertThat(finding.text(Locale.forLanguageTag("cy"))).isEqualTo(message);
  }

  @Test
  void showsItsExcerptInTheLanguageAskedFor() {
    Finding finding = RECEIVED.withExcerpt("2016");

    assertThat(finding.text(Locale.ENGLISH)).isEqualTo("too late (here: 2016)");
    assertThat(finding.text(Locale.forLanguageTag("cy"))).isEqualTo("too late (yma: 2016)");
  }

  @Test
  void keepsMessageAndFingerprintWhateverElseIsChanged() {
    Finding changed =
        RECEIVED
            .with("number", 2)
            .withSeverity(Severity.ERROR)
            .withPosition(POSITION)
            .withAnchor(JsonPointer.of("anchor"));

    assertThat(changed.getSeverity()).isEqualTo(Severity.ERROR);
    assertThat(changed.text(Locale.ENGLISH)).isEqualTo("too late");
    assertThat(changed.getFingerprint()).isEqualTo(FINGERPRINT);
    assertThat(Finding.numbered(List.of(RECEIVED, RECEIVED)).get(1).getFingerprint())
        .isEqualTo(FINGERPRINT);
  }

  @Test
  void isOfTheSameKindAsOneThatWasMadeHere() {
    FindingKind kind = FindingKind.error("review.overdue", InMemory.english());

    assertThat(RECEIVED.getKind()).isEqualTo(kind);
  }

  @Test
  void hasAKindWithoutWords() {
    assertThatIllegalStateException()
        .isThrownBy(() -> RECEIVED.getKind().message(Locale.ENGLISH))
        .withMessage("No message for review.overdue");
    assertThatIllegalStateException()
        .isThrownBy(() -> RECEIVED.getKind().page())
        .withMessage("No page for review.overdue");
  }

  @Test
  void isEqualIfEverythingIs() {
    assertThat(received("review.overdue", "too late", FINGERPRINT))
        .isEqualTo(RECEIVED)
        .hasSameHashCodeAs(RECEIVED);
    assertThat(RECEIVED)
        .isNotEqualTo(received("review.missing", "too late", FINGERPRINT))
        .isNotEqualTo(received("review.overdue", "late", FINGERPRINT))
        .isNotEqualTo(received("review.overdue", "too late", "0123456789abcdee"))
        .isNotEqualTo(Finding.of(FindingKind.warning("review.overdue", InMemory.english()), PLACE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0123456789abcde",
        "0123456789abcdef0",
        "0123456789abcdeF",
        "0123456789abcdeg",
        "0123456789abcdef\n"
      })
  void refusesWhatIsNoFingerprint(String fingerprint) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> received("review.overdue", "too late", fingerprint))
        .withMessage("A fingerprint must be 16 hexadecimal digits, letters in lower case");
  }

  @Test
  void refusesWhatIsNoIdOfAKind() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> received("overdue", "too late", FINGERPRINT))
        .withMessage("The id of a kind of finding must be of the form subject.what-is-wrong");
  }

  @Test
  @SuppressWarnings("NullAway")
  void refusesNulls() {
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> received("review.overdue", null, FINGERPRINT))
        .withMessage("message");
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> Finding.received("a.b", Severity.INFO, null, "too late", FINGERPRINT))
        .withMessage("pointer");
  }

  private static Finding received(String kindId, String message, String fingerprint) {
    return Finding.received(kindId, Severity.WARNING, PLACE, message, fingerprint);
  }
}
