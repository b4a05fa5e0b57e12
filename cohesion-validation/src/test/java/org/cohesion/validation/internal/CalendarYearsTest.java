package org.cohesion.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarYearsTest {

  @ParameterizedTest
  @ValueSource(strings = {"2000", "2099", "In 2007 ", "2025/26", "1.9.2026", "(2007)", "July2007."})
  void findsAYearOfThisCentury(String text) {
    assertThat(CalendarYears.isIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1999", "2100", "207", "20070", "12007", "2,007", "two thousand"})
  void findsNoneInOtherNumbers(String text) {
    assertThat(CalendarYears.isIn(text)).isFalse();
  }
}
