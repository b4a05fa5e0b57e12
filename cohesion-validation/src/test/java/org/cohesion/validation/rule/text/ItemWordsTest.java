package org.cohesion.validation.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.validation.reading.TextReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemWordsTest {

  @ParameterizedTest
  @CsvSource({
    "Greet all, 0",
    "- Greet all, 1",
    "\u2022 \u2013 Greet all, 2",
    "1. Greet all, 2",
    "1) Greet all, 2",
    "(1) Greet all, 3",
    "a) Greet all, 2",
    "- (b) Greet all, 4",
    "1.5 hours a week, 0",
    "1 hour a week, 0",
    "(1. hour, 0",
    "Mr. Lee greets all, 0",
    "o greet all, 1",
    "O greet all, 0",
    "o, 0",
  })
  void beginBehindTheListMark(String item, int start) {
    assertThat(ItemWords.start(TextReading.of(item))).isEqualTo(start);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Greet all | greet all. | true",
        "- Greet all | 1. Greet all | true",
        "Greet \u2013 all | Greet - all | true",
        "Greet 'all' | Greet \u201Call\u201D | true",
        "Greet all | Greet all families | false",
        "Greet all families | Greet all | false",
        "Greet all | Greet (all) | false",
        "Greet all | Greet some | false",
        "Meet 3 | Meet 4 | false",
      })
  void saySameOrNot(String one, String other, boolean same) {
    assertThat(ItemWords.areSame(TextReading.of(one), TextReading.of(other))).isEqualTo(same);
  }

  @Test
  void haveACodeOfTheirWordsInTheirOrder() {
    int code = ItemWords.code(TextReading.of("Greet all"));

    assertThat(ItemWords.code(TextReading.of("- greet all."))).isEqualTo(code);
    assertThat(ItemWords.code(TextReading.of("all greet"))).isNotEqualTo(code);
    assertThat(ItemWords.code(TextReading.of("..."))).isZero();
  }
}
