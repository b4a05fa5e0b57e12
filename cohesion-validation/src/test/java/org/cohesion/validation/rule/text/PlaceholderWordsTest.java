package org.cohesion.validation.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.validation.reading.TextReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far about a stand-in is read. */
class PlaceholderWordsTest {

  private static final TextReading TWO = TextReading.of("We greet all. They come in");

  @ParameterizedTest
  @CsvSource({"0, 24, 0", "2, 24, 0", "3, 24, 0", "4, 24, 4", "6, 24, 4", "6, 2, 4", "6, 1, 5"})
  void goBackToWhereTheSentenceBeginsOrAsFarAsIsWanted(int position, int most, int start) {
    assertThat(PlaceholderWords.sentenceStart(TWO, position, most)).isEqualTo(start);
  }

  @ParameterizedTest
  @CsvSource({"0, 24, 3", "3, 24, 3", "4, 24, 7", "4, 3, 7", "4, 2, 6", "0, 2, 2"})
  void goOnToWhereTheSentenceEndsOrAsFarAsIsWanted(int position, int most, int end) {
    assertThat(PlaceholderWords.sentenceEnd(TWO, position, most)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We care! They do | 2",
        "We care? They do | 2",
        "We care \u2022 They do | 2",
        "We care, they do | 5",
        "See 3.2 now | 5",
        "On 1.9.2026 we met | 8",
        "See gov.uk now | 5",
        "All of us.\u201D They | 3",
        "Up to 3 . Then | 3",
      })
  void closeASentenceWithNoFullStopInsideADateOrANumber(String text, int end) {
    assertThat(PlaceholderWords.sentenceEnd(TextReading.of(text), 0, 24)).isEqualTo(end);
  }

  @Test
  void areAPupilsOwnWhereTheySayI() {
    TextReading pupil = TextReading.of("When I felt sad");

    assertThat(PlaceholderWords.isInFirstPerson(pupil, 0, 4)).isTrue();
    assertThat(PlaceholderWords.isInFirstPerson(pupil, 1, 2)).isTrue();
    assertThat(PlaceholderWords.isInFirstPerson(pupil, 2, 4)).isFalse();
    assertThat(PlaceholderWords.isInFirstPerson(pupil, 0, 1)).isFalse();
    assertThat(PlaceholderWords.isInFirstPerson(pupil, -5, 2)).isTrue();
    assertThat(PlaceholderWords.isInFirstPerson(TextReading.of("See i and I. above"), 0, 5))
        .isFalse();
  }
}
