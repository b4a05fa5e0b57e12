package org.cohesion.validation.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.validation.reading.TextReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a number before a colon counts; the number is the word "four" here. */
class CountBeforeColonTest {

  @ParameterizedTest
  @CsvSource({
    "We have four aims:, 3",
    "We have four shared aims:, 4",
    "We have four new shared aims:, 5",
    "We have four more new shared aims:, -1",
    "We have four big ads:, -1",
    "We have four glass:, -1",
    "We have four chorus:, -1",
    "We have four basis:, -1",
    "We have four years:, -1",
    "We have four pupils:, -1",
    "We have four Aims:, -1",
    "We have four-part aims:, -1",
    "We have four:, -1",
    "We have four of those aims:, -1",
  })
  void countsThePluralNounThatIsNear(String text, int noun) {
    TextReading words = TextReading.of(text);

    assertThat(CountBeforeColon.noun(words, 2)).isEqualTo(noun);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We have four aims:",
        "We have four fetes:",
        "We have four aims for all year groups:",
        "We have four aims for each year-group:",
        "We have four aims for all of this town here on a wee hill:",
        "We have four fetes each year:",
      })
  void isCertainOfAKnownNounOrOfAPlainEnd(String text) {
    assertThat(isCertain(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We have four aims",
        "We have four aims: see",
        "We have four aims, all year groups:",
        "We have four aims for all of this town here on a high hill:",
        "We have four aims and hopes:",
        "We have four aims for work with:",
        "We have four aims that guide how we:",
        "We have four fetes outdoors:",
        "With our four aims each year:",
      })
  void isUncertainOfAllElse(String text) {
    assertThat(isCertain(text)).isFalse();
  }

  @Test
  void seesWhereASentenceGoesOnInItsList() {
    TextReading words = TextReading.of("Our four values shape how we:");

    assertThat(CountBeforeColon.isOpen(words, 6)).isTrue();
    assertThat(CountBeforeColon.isOpen(TextReading.of("Our four values here:"), 4)).isFalse();
  }

  private static boolean isCertain(String text) {
    TextReading words = TextReading.of(text);
    return CountBeforeColon.isCertain(words, 2, 3);
  }
}
