package org.cohesion.finding;

import static org.assertj.core.api.Assertions.assertThat;

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
    Waiver waiver =
        Waiver.builder()
            .rule("review.overdue")
            .pointer(JsonPointer.ROOT)
            .reason("Governors asked for time")
            .approvedBy(Party.builder().role(Role.GOVERNING_BODY).build())
            .until(PartialDate.parse(until))
            .build();

    assertThat(waiver.text(Locale.ENGLISH)).isEqualTo(text);
    assertThat(waiver.text(Locale.ROOT)).isEqualTo(text);
  }
}
