package org.cohesion.validation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "&amp;" is a mark that stands for the word "and". */
class AmpersandTest {

  private static final WordList COMMON = WordLists.of("text/near-duplicate_en").words("common");

  @ParameterizedTest
  @ValueSource(strings = {"aims & values", "aims&values", "aims and values"})
  void countsAsTheWord(String text) {
    TextReading reading = TextReading.of(text);

    assertThat(reading.is(1, "and")).isTrue();
    assertThat(reading.is(1, "or")).isFalse();
    assertThat(reading.isIn(1, COMMON)).isTrue();
    assertThat(reading.has(COMMON)).isTrue();
    assertThat(reading.find(0, 3, COMMON)).isEqualTo(1);
    assertThat(reading.isJoined(1)).isTrue();
    assertThat(reading.isJoined(2)).isTrue();
    assertThat(reading.isGlued(1)).isFalse();
    assertThat(reading.isGlued(2)).isFalse();
    assertThat(reading.beginsWith(0, "aims and values")).isTrue();
  }

  @Test
  void countsAsAMark() {
    TextReading text = TextReading.of("aims & values");

    assertThat(text.isWord(1)).isFalse();
    assertThat(text.isNumber(1)).isFalse();
    assertThat(text.isWordOrNumber(1)).isFalse();
    assertThat(text.isMark(1)).isTrue();
    assertThat(text.isMark(1, '&')).isTrue();
    assertThat(text.isMark(1, '+')).isFalse();
    assertThat(text.isAnyMark(1, "+&")).isTrue();
    assertThat(text.isAnyMark(1, "+-")).isFalse();
    assertThat(text.mark(1)).isEqualTo('&');
    assertThat(text.mayHave('&')).isTrue();
    assertThat(text.isMark(0, '&')).isFalse();
    assertThat(text.isAnyMark(2, "&")).isFalse();
    assertThat(text.isMark(3, '&')).isFalse();
    assertThat(text.at(1)).isEqualTo("&");
  }

  @Test
  void leavesNumbersPlain() {
    assertThat(TextReading.of("7&8").isPlainNumber(0)).isTrue();
    assertThat(TextReading.of("7&8").isPlainNumber(2)).isTrue();
  }

  @Test
  void hasTheNumberOfTheWord() {
    TextReading text = TextReading.of("and & or");

    assertThat(text.wordNumber(1)).isEqualTo(text.wordNumber(0)).isNotEqualTo(text.wordNumber(2));
  }

  @ParameterizedTest
  @CsvSource({
    "health and safety, Health & Safety",
    "health and safety, Health&Safety",
    "health & safety, Health and Safety",
    "health & safety, Health & Safety",
    "health&safety, Health and Safety",
    "& more, and more",
    "safety &, Safety and",
    "health, Health&Safety",
    "safety, Health&Safety"
  })
  void standsInPhrases(String phrase, String text) {
    assertThat(Phrases.of(phrase).in(text)).hasSize(1);
  }

  @Test
  void isNotInAPhraseWithWhatItDoesNotTouchBehindAMark() {
    Phrases phrases = Phrases.of("health and safety");

    assertThat(phrases.in("Health, & safety")).isEmpty();
    assertThat(phrases.in("Health &, safety")).isEmpty();
    assertThat(phrases.in("Health & -safety")).isEmpty();
  }

  @Test
  void standsInNames() {
    Vocabulary.Builder builder = Vocabulary.builder();
    builder.name(List.of("health", "and", "safety", "act"), "HSWA");

    TextReading text = TextReading.of(builder.build(), "the Health & Safety Act");

    assertThat(text.names()).containsExactly(new NameMatch("HSWA", 1, 4));
  }
}
