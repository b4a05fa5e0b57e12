package org.cohesion.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
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
