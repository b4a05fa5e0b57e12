package org.cohesion.validation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a text's sentences begin and end. */
class SentenceMarkTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We care. They do. | 2",
        "We care! They do. | 2",
        "We care? They do. | 2",
        "We care \u2022 They do | 2",
        "We care \u00B7 They do | 2",
        "We care \u25AA They do | 2",
        "We care \uF0B7 They do | 2",
        "We care, they do | 5",
        "We care; they do: so | 7",
        "We care \u2013 they do | 5",
        "See para. 4 | 4",
        "See s. 4 | 4",
        "Ask Mrs. Lee | 4",
        "Ask her. Lee | 2",
        "In 3.2 it is | 6",
        "In 3.2. It is | 4",
        "See gov.uk now | 5",
        "See 3. Then | 2",
        "Up to 3 . Then | 3",
        "Here.\u201D Then | 1",
        "All | 1",
        ". All | 0",
      })
  void endAtWhatClosesThem(String text, int end) {
    assertThat(TextReading.of(text).sentenceEnd(0)).isEqualTo(end);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "*", "\u2013", "\u2014", "\n", "\r\n", "\r", "\u2028"})
  void endWithALineBeforeAListOrAnEmptyOne(String next) {
    assertThat(TextReading.of("We care\n" + next + " They").sentenceEnd(0)).isEqualTo(2);
  }

  @Test
  void goOnInTheNextLine() {
    assertThat(TextReading.of("We care\nfor all").sentenceEnd(0)).isEqualTo(5);
    assertThat(TextReading.of("We care\r\nfor all").sentenceEnd(0)).isEqualTo(5);
    assertThat(TextReading.of("We care\n").sentenceEnd(0)).isEqualTo(3);
    assertThat(TextReading.of("We care\n(all").sentenceEnd(0)).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We care. They do it | 0 | 0",
        "We care. They do it | 1 | 0",
        "We care. They do it | 2 | 0",
        "We care. They do it | 3 | 3",
        "We care. They do it | 5 | 3",
        "We care. They do it | 6 | 3",
        "Act s. 4 says so | 4 | 0",
        "In 3.2 it is | 5 | 0",
        "One! Two? Three | 4 | 4",
        "One! Two? Three | 3 | 2",
      })
  void beginBehindWhatClosesTheOneBefore(String text, int in, int start) {
    assertThat(TextReading.of(text).sentenceStart(in)).isEqualTo(start);
  }

  @Test
  void beginBehindAnEmptyLine() {
    assertThat(TextReading.of("We care\n\nThey do").sentenceStart(5)).isEqualTo(3);
    assertThat(TextReading.of("We care\nthey do").sentenceStart(4)).isZero();
  }

  @Test
  void endBehindThePositionAskedAbout() {
    TextReading text = TextReading.of("One. Two. Three");

    assertThat(text.sentenceEnd(1)).isEqualTo(1);
    assertThat(text.sentenceEnd(2)).isEqualTo(3);
    assertThat(text.sentenceEnd(4)).isEqualTo(5);
    assertThat(text.sentenceEnd(5)).isEqualTo(5);
  }
}
