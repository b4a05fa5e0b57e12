package org.cohesion.validation.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalPlaceTest {

  @ParameterizedTest
  @CsvSource({"Some Act 2001, Some Act, 2001", "Act 1950, Act, 1950"})
  void isInAnInstrumentOfAYear(String title, String name, int year) {
    LegalPlace place = LegalPlace.of(title, "section 2");

    assertThat(place.name()).isEqualTo(name);
    assertThat(place.year()).hasValue(year);
    assertThat(place.sections()).containsExactly("2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Some Act", "Some Act 201", "Some Act 20011", "Some Act 200a", "2001"})
  void isInOneWithoutAYearUnlessFourDigitsFollowTheName(String title) {
    LegalPlace place = LegalPlace.of(title, "");

    assertThat(place.name()).isEqualTo(title);
    assertThat(place.year()).isEmpty();
    assertThat(place.sections()).isEmpty();
  }
}
