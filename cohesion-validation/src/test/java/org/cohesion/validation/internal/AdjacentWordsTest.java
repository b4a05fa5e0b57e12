package org.cohesion.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdjacentWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Adult|Learners",
        "Adult |Learners",
        "Adult-|Learners",
        "adu\u00ADlt\u00A0|Learners"
      })
  void givesTheWordsOnBothSides(String text) {
    int place = text.indexOf('|');
    String whole = text.replace("|", "");

    assertThat(AdjacentWords.before(whole, place)).isEqualTo("adult");
    assertThat(AdjacentWords.after(whole, place)).isEqualTo("learners");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "|", "Adult, |, learners", "(|)", "  |  ", "Adult. |\u201Clearners"})
  void givesNoneAtTheEndsAndBehindPunctuation(String text) {
    int place = Math.max(0, text.indexOf('|'));
    String whole = text.replace("|", "");

    assertThat(AdjacentWords.before(whole, place)).isEmpty();
    assertThat(AdjacentWords.after(whole, place)).isEmpty();
  }

  @Test
  void cutsWordsThatNobodyLooksFor() {
    String text = "x".repeat(1000);

    assertThat(AdjacentWords.before(text, 1000)).hasSize(40);
    assertThat(AdjacentWords.after(text, 0)).hasSize(40);
  }
}
