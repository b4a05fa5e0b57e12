package org.cohesion.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermDatesTest {

  private static final LocalDate FIRST = LocalDate.of(2018, 9, 4);

  @ParameterizedTest
  @CsvSource({
    "2018-09-03, false",
    "2018-09-04, true",
    "2018-10-31, true",
    "2018-12-21, true",
    "2018-12-22, false"
  })
  void containsItsFirstAndItsLastDay(LocalDate day, boolean contained) {
    TermDates dates = new TermDates(FIRST, LocalDate.of(2018, 12, 21));

    assertThat(dates.contains(day)).isEqualTo(contained);
  }

  @Test
  void canBeASingleDay() {
    TermDates dates = new TermDates(FIRST, FIRST);

    assertThat(dates.contains(FIRST)).isTrue();
    assertThat(dates.contains(FIRST.plusDays(1))).isFalse();
    assertThat(dates.contains(FIRST.minusDays(1))).isFalse();
  }

  @Test
  void refusesAnEndBeforeTheStart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TermDates(FIRST, FIRST.minusDays(1)))
        .withMessage("A term must not end before it starts");
  }
}
