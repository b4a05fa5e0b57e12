package org.cohesion.validation.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.validation.reading.TextReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands before a blank, which is a low line here. */
class BlankLabelTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Next review _ | 0",
        "We care; review _ | 3",
        "We care! Review _ | 3",
        "We care. Review _ | 3",
        "Agreed by Mrs. Lee on _ | 0",
        "We come to see how all the families in town get on with us here _ | 1",
        "We come to see how all families in town get on with us here _ | 0",
      })
  void goesBackToWhereASentenceOrALineBegins(String text, int from) {
    assertThat(label(text).from()).isEqualTo(from);
  }

  @Test
  void goesBackNoFartherThanTheBlankBefore() {
    TextReading text = TextReading.of("Agreed _ Next review _");

    assertThat(BlankLabel.before(text, 4, 2).from()).isEqualTo(2);
    assertThat(BlankLabel.before(text, 1, 0).from()).isZero();
  }

  @Test
  void isForASignatureUnlessSomethingIsSignedOff() {
    assertThat(label("Signed by the head _").isForSignature()).isTrue();
    assertThat(label("Head and signature _").isForSignature()).isTrue();
    assertThat(label("Signed off by the head _").isForSignature()).isFalse();
    assertThat(label("Named by the head _ signed").isForSignature()).isFalse();
    assertThat(label("Signed off by the head _").isSignedOff()).isTrue();
    assertThat(label("Signed by the head _").isSignedOff()).isFalse();
  }

  @Test
  void mayEndInAColon() {
    assertThat(label("Agreed on: _").endsInColon()).isTrue();
    assertThat(label("Agreed on _ :").endsInColon()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We are all here _",
        "We are all here _ now",
        "We, (and all) here _",
        "It was agreed by our new governors _",
        "It was agreed by all our new governors: _",
        "All our new governors met and agreed on _",
      })
  void leadsUpToADateOrAName(String text) {
    assertThat(label(text).leadsUp()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We are all here now _",
        "It was agreed by all our new governors _",
        "All our new governors met _ on",
      })
  void leadsUpToNothingIfItIsLong(String text) {
    assertThat(label(text).leadsUp()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Next review _, review", "Review _ due, review", "Review: (_, review", "(: _, ''"})
  void hasALastWordIfAny(String text, String word) {
    assertThat(label(text).lastWord()).isEqualTo(word);
  }

  private static BlankLabel label(String text) {
    TextReading reading = TextReading.of(text);
    int blank = 0;
    while (!reading.isMark(blank, '_')) {
      blank++;
    }
    return BlankLabel.before(reading, blank, 0);
  }
}
