package org.cohesion.validation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {

  @ParameterizedTest
  @ValueSource(strings = {"\u201CWe\u201D care ", "\u2018We\u2019 care "})
  void openAndCloseHoweverManyThereAre(String part) {
    TextReading text = TextReading.of(part.repeat(50));

    for (int i = 0; i < text.size(); i += 4) {
      assertThat(text.isQuoted(i + 1)).isTrue();
      assertThat(text.isQuoted(i + 3)).isFalse();
    }
  }
}
