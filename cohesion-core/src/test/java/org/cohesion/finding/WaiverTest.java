package org.cohesion.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiverTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-30, waived until 30 November 2026",
    "2026-11, waived until November 2026",
    "2026, waived until 2026"
  })
  void saysUntilWhenItHolds(String until, String text) {
    Waiver waiver = waiver(JsonPointer.ROOT, until);

    assertThat(waiver.text(Locale.ENGLISH)).isEqualTo(text);
    assertThat(waiver.text(Locale.ROOT)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-30, 2026-11-30, false",
    "2026-11-30, 2026-12-01, true",
    "2026-11, 2026-11-30, false",
    "2026-11, 2026-12-01, true",
    "2026, 2026-12-31, false",
    "2026, 2027-01-01, true"
  })
  void endsAfterItsLastDay(String until, LocalDate day, boolean expired) {
    assertThat(waiver(JsonPointer.ROOT, until).isExpired(day)).isEqualTo(expired);
  }

  @ParameterizedTest
  @CsvSource({
    "review.overdue, /review/nextReview, true",
    "review.overdue, /review, true",
    "review.overdue, '', false",
    "review.overdue, /reviews, false",
    "review.missing, /review, false"
  })
  void coversFindingsOfItsRuleAtItsPlaceAndInside(String rule, String pointer, boolean covered) {
    Finding finding =
        Finding.received(
            rule, Severity.WARNING, JsonPointer.parse(pointer), "Overdue.", "0123456789abcdef");

    assertThat(waiver(JsonPointer.of("review"), "2026").covers(finding)).isEqualTo(covered);
  }

  @Test
  void coversTheFindingOfItsFingerprintWhereverItIs() {
    Waiver waiver =
        waiver(JsonPointer.of("aims"), "2026").toBuilder().fingerprint("0123456789abcdef").build();

    assertThat(waiver.covers(finding("/review", "0123456789abcdef"))).isTrue();
    assertThat(waiver.covers(finding("/aims", "0123456789abcdee"))).isFalse();
    assertThat(waiver.toBuilder().rule("review.missing").build())
        .matches(other -> !other.covers(finding("/review", "0123456789abcdef")));
  }

  @ParameterizedTest
  @CsvSource({
    "/procedures/strands/equity/procedures/PR-3/due, true",
    "/procedures/strands/equity/procedures/PR-3, true",
    "/procedures/strands/equity, true",
    "/procedures/strands/1/procedures/PR-3, true",
    "/procedures/strands/1/procedures/4, true",
    "/procedures/strands/-/procedures/-/due, true",
    "/procedures/strands/equity/procedures/PR-4, false",
    "/procedures/strands/equity/procedures/5, false",
    "/procedures/-/equity, false",
    "/procedures/strands/equity/procedures/PR-3/due/x, false"
  })
  void takesNamesOfListElementsAndAHyphenForAny(String pointer, boolean covered) {
    Finding finding =
        finding("/procedures/strands/1/procedures/4/due", "0123456789abcdef")
            .withNamedPointer(JsonPointer.parse("/procedures/strands/equity/procedures/PR-3/due"));

    assertThat(waiver(JsonPointer.parse(pointer), "2026").covers(finding)).isEqualTo(covered);
  }

  @Test
  void takesDigitsForAPositionEvenIfAnElementHasThemAsItsId() {
    Finding finding =
        finding("/aims/general/4", "0123456789abcdef")
            .withNamedPointer(JsonPointer.parse("/aims/general/5"));

    assertThat(waiver(JsonPointer.parse("/aims/general/4"), "2026").covers(finding)).isTrue();
    assertThat(waiver(JsonPointer.parse("/aims/general/5"), "2026").covers(finding)).isFalse();
  }

  @Test
  void isRefusedIfItMeansNothing() {
    Waiver sound = waiver(JsonPointer.ROOT, "2026");

    refused(sound.toBuilder().reason("\u00a0\u200b"))
        .withMessage("The reason of a waiver must have text that can be read");
    refused(sound.toBuilder().approvedBy(Party.builder().role(Role.HEADTEACHER).name("\t").build()))
        .withMessage("The name of who approved a waiver must have text that can be read");
    refused(sound.toBuilder().pointer(Optional.empty()))
        .withMessage("A waiver needs a fingerprint or a pointer");
    refused(sound.toBuilder().fingerprint("0123456789ABCDEF"))
        .withMessage("A fingerprint must be 16 hexadecimal digits, letters in lower case");
    for (String rule : List.of("", " ", "overdue", "Review.overdue", "review.overdue ", "a..b")) {
      refused(sound.toBuilder().rule(rule))
          .withMessage("The id of a kind of finding must be of the form subject.what-is-wrong");
    }
  }

  private static ThrowableAssertAlternative<IllegalArgumentException> refused(
      WaiverBuilder waiver) {
    return assertThatIllegalArgumentException().isThrownBy(waiver::build);
  }

  private static Finding finding(String pointer, String fingerprint) {
    return Finding.received(
        "review.overdue", Severity.WARNING, JsonPointer.parse(pointer), "Overdue.", fingerprint);
  }

  private static Waiver waiver(JsonPointer pointer, String until) {
    return Waiver.builder()
        .rule("review.overdue")
        .pointer(pointer)
        .reason("Governors asked for time")
        .approvedBy(Party.builder().role(Role.GOVERNING_BODY).build())
        .until(PartialDate.parse(until))
        .build();
  }
}
