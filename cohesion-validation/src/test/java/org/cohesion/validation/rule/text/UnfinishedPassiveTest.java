package org.cohesion.validation.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.validation.reading.TextReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes before "by" at the end of a text. */
class UnfinishedPassiveTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "led",
        "Led jointly",
        "Carried out",
        "An assembly led",
        "An assembly planned and led",
        "Planned and led",
        "A fair for the whole town, run",
        "The choir is led",
        "The choirs are led",
        "Career talks will be led",
        "The new town fair is run",
        "School council elections are run",
        "These are run",
      })
  void needsMore(String before) {
    assertThat(isUnfinished(before)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jointly",
        "in need",
        "The values we are guided",
        "values pupils are guided",
        "The values that children feel guided",
        "The standards we measured",
        "adults pupils are taught",
        "The rule pupils we met are taught",
        "Pupils are what they are guided",
        "He we are led",
      })
  void maySayAllThereIs(String before) {
    assertThat(isUnfinished(before)).isFalse();
  }

  private static boolean isUnfinished(String before) {
    TextReading text = TextReading.of(before);
    return UnfinishedPassive.isUnfinished(text, text.size() - 1);
  }
}
