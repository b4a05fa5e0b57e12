package org.cohesion.examples.policyimport.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTest {

  @ParameterizedTest
  @CsvSource({
    "DECIMAL, 12, 12",
    "DECIMAL, 0, 0",
    "DECIMAL_ZERO, 0, 00",
    "DECIMAL_ZERO, 9, 09",
    "DECIMAL_ZERO, 10, 10",
    "UPPER_ROMAN, 4, IV",
    "UPPER_ROMAN, 1999, MCMXCIX",
    "LOWER_ROMAN, 3999, mmmcmxcix",
    "LOWER_ROMAN, 4000, 4000",
    "LOWER_ROMAN, 0, 0",
    "UPPER_LETTER, 1, A",
    "LOWER_LETTER, 26, z",
    "LOWER_LETTER, 27, aa",
    "LOWER_LETTER, 54, bbb",
    "LOWER_LETTER, 0, 0",
    "ORDINAL, 1, 1st",
    "ORDINAL, 22, 22nd",
    "ORDINAL, 3, 3rd",
    "ORDINAL, 11, 11th",
    "ORDINAL, 113, 113th",
    "ORDINAL, 4, 4th",
    "NONE, 5, ''"
  })
  void printsNumbersAsListsDo(Numeral numeral, int number, String text) {
    assertThat(numeral.of(number)).isEqualTo(text);
  }
}
