package org.cohesion.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  private final Words words = new Words();

  @Test
  void areRunsOfLettersMarksAndDigits() {
    assertThat(lowerCase("We meet: twice-yearly (Year 6), caffe\u0300 Dŵr."))
        .containsExactly("we", "meet", "twice", "yearly", "year", "6", "caffe\u0300", "d\u0175r");
  }

  @Test
  void knowTheirPlaces() {
    words.of(" All of us");

    assertThat(words.start(1)).isEqualTo(5);
    assertThat(words.end(1)).isEqualTo(7);
  }

  @Test
  void areTheSameWhateverTheirCaseAndWhateverNobodySees() {
    words.of("PUPILS pupils pu\u00ADpils pupil \u0174YTH \u0175yth");

    assertThat(words.hash(0)).isEqualTo(words.hash(1)).isEqualTo(words.hash(2));
    assertThat(words.hash(4)).isEqualTo(words.hash(5));
    assertThat(words.lowerCase(2)).isEqualTo("pupils");
    assertThat(words.is(2, "pupils")).isTrue();
    assertThat(words.is(3, "pupils")).isFalse();
    assertThat(words.is(0, "pupil")).isFalse();
    assertThat(words.is(0, "pupilx")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "pupils PUPILS, true",
    "pu\u00ADpils pupils\u00AD, true",
    "pupils pupil, false",
    "pupil pupils, false",
    "pupils pupilx, false",
    "pupil pupil\u00AD\u00ADs, false",
    "\u5000\u5001 \u5001\u4FE2, false", // 31 times the first letter and the second are as much
  })
  void areComparedWithOneAnother(String text, boolean same) {
    words.of(text);

    assertThat(words.areSame(0, 1)).isEqualTo(same);
    assertThat(words.areSame(1, 0)).isEqualTo(same);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a  b", "a\u00A0b", "a\n b", "a-b", "a'b", "a\u2019b", "a\u2011b"})
  void areJoinedBySpaceOrOneHyphenOrApostrophe(String text) {
    assertThat(words.of(text).isJoined(1)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a, b", "a. b", "a - b", "a--b", "a/b", "a (b", "a' b"})
  void areNotJoinedByAnythingElse(String text) {
    assertThat(words.of(text).isJoined(1)).isFalse();
  }

  @Test
  void areNumbersIfTheyHaveDigitsOnly() {
    words.of("12 Year7 seven 7th \u0663\u0664 0 9a");

    assertThat(words.isNumber(0)).isTrue();
    assertThat(words.isNumber(1)).isFalse();
    assertThat(words.isNumber(2)).isFalse();
    assertThat(words.isNumber(3)).isFalse();
    assertThat(words.isNumber(4)).isTrue();
    assertThat(words.isNumber(5)).isTrue();
    assertThat(words.isNumber(6)).isFalse();
  }

  @Test
  void areAsManyAsThereAre() {
    assertThat(words.of("x ".repeat(1000)).count()).isEqualTo(1000);
    assertThat(words.of("\uD83D\uDE00 ... ").count()).isZero();
    assertThat(words.of("").count()).isZero();
  }

  @Test
  void areThoseOfSeveralTexts() {
    Words several = new Words(0);
    several.add("One, ");
    several.add("two\u2022");
    several.add("three");

    assertThat(several.count()).isEqualTo(3);
    assertThat(several.length()).isEqualTo(14);
    assertThat(several.start(1)).isEqualTo(5);
    assertThat(several.end(1)).isEqualTo(8);
    assertThat(several.lowerCase(2)).isEqualTo("three");
    assertThat(several.signs()).isEqualTo(1);
    assertThat(several.of("four").count()).isEqualTo(1);
    assertThat(several.signs()).isZero();
    assertThat(several.length()).isEqualTo(4);
    assertThat(several.start(0)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u2010", "\u2017", "\u2020", "\u2022", "\uF0B7", "\u2014"})
  void leaveSignsBetweenThem(String sign) {
    assertThat(words.of("a " + sign + " b" + sign + sign).signs()).isEqualTo(3);
    assertThat(words.count()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "*", "\u00B7", "\u2018", "\u2019", "\u201C", "\u201F", "\u4E2D"})
  void leaveNoSignsInOrdinaryText(String other) {
    assertThat(words.of("a " + other + " b").signs()).isZero();
  }

  private List<String> lowerCase(String text) {
    words.of(text);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < words.count(); i++) {
      found.add(words.lowerCase(i));
    }
    return found;
  }
}
