package org.cohesion.validation.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.cohesion.validation.reading.TextReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes after a name, which is that of Fernacre School here. */
class SchoolVoiceTest {

  private static final Set<String> PHRASES = Set.of("we", "all of us", "all of our staff");

  @ParameterizedTest
  @CsvSource({
    "' we care', true",
    "', we care', true",
    "' all of us', true",
    "' all (of) us', true",
    "' all of them', false",
    "' all of our staff', false",
    "' (we care)', false",
    "' now we care', false",
    "'', false",
  })
  void speaksInAPhraseOfAtMostThreeWordsStraightAfterIt(String after, boolean speaks) {
    TextReading text = TextReading.of("Fernacre School" + after);

    assertThat(SchoolVoice.speaks(text, 1, PHRASES)).isEqualTo(speaks);
  }

  @Test
  void readsNoWordsOnThatAreFarApart() {
    String near = "Fernacre School all" + " ".repeat(59) + "-of us";
    String far = "Fernacre School all" + " ".repeat(60) + "-of us";

    assertThat(SchoolVoice.speaks(TextReading.of(near), 1, PHRASES)).isTrue();
    assertThat(SchoolVoice.speaks(TextReading.of(far), 1, PHRASES)).isFalse();
  }
}
