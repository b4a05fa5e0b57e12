package org.cohesion.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypographyTest {

  @ParameterizedTest
  @ValueSource(strings = {"‘a’", "‚a‛", "`a´", "ʼaʼ", "′a′"})
  void takesSingleQuotationMarksForOneAnother(String text) {
    assertThat(Typography.fold(text)).isEqualTo("'a'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"“a”", "„a‟", "″a″"})
  void takesDoubleQuotationMarksForOneAnother(String text) {
    assertThat(Typography.fold(text)).isEqualTo("\"a\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a-b", "a‐b", "a‑b", "a‒b", "a–b", "a—b", "a―b", "a−b", "a - b", "a –b"})
  void takesDashesForOneAnotherWithOrWithoutWhiteSpace(String text) {
    assertThat(Typography.fold(text)).isEqualTo("a-b");
  }

  @ParameterizedTest
  @ValueSource(strings = {" a b", "a  b ", "a\tb", "a\r\nb", "a\u00a0b", "a\u202fb", "a \u2003 b"})
  void keepsOneSpaceBetweenWords(String text) {
    assertThat(Typography.fold(text)).isEqualTo("a b");
  }

  @ParameterizedTest
  @CsvSource({"'a, b', 'a,b'", "'a , b', 'a,b'", "'( 5 )', (5)", "'- a', -a", "'a... b', a...b"})
  void keepsNoSpaceElsewhere(String text, String folded) {
    assertThat(Typography.fold(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u00adb",
        "a\u200bb",
        "a\u200db",
        "\ufeffab",
        "a\u2060b",
        "a\ufe0fb",
        "a\ufe00b",
        "a\u034fb",
        "a\u3164b",
        "a\u115fb",
        "a\u1160b",
        "a\u17b4b",
        "a\u180bb",
        "a\u180fb",
        "a\u2065b",
        "a\uffa0b",
        "a\ufff0b",
        "a\udb40\udd00b",
        "a\u0001b",
        "a\u007fb",
        "a\u0085b"
      })
  void seesNoInvisibleCharacters(String text) {
    assertThat(Typography.fold(text)).isEqualTo("ab");
    assertThat(Typography.differSeen("ab", text)).isFalse();
    assertThat(Typography.differUnseen("ab", text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {0x34E, 0x350, 0x1161, 0x17B6, 0x1810, 0x3165, 0xFDFF, 0xFE10, 0xFFA1})
  void seesTheirNeighbours(int c) {
    assertThat(Typography.fold("a" + Character.toString(c) + "b")).isNotEqualTo("ab");
  }

  @Test
  void takesAnEllipsisForThreeDots() {
    assertThat(Typography.fold("a…")).isEqualTo("a...");
  }

  @ParameterizedTest
  @CsvSource({"e\u0301, é", "w\u0302, ŵ", "e\u00ad\u0301, é", "\u212b, Å"})
  void composesCharacters(String text, String folded) {
    assertThat(Typography.fold(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    "A, a",
    "a b, ab",
    "ŵ, w",
    "a-b, a b",
    "a'b, ab",
    "'\"', ''''",
    "a., a",
    "a;, a:",
    "ﬁ, fi",
    "😀, 😁"
  })
  void tellsApartWhatReadsDifferently(String one, String other) {
    assertThat(Typography.fold(one)).isNotEqualTo(Typography.fold(other));
  }

  @Test
  void keepsThirtyMarksOnALetter() {
    String mark = "\u0316";

    assertThat(Typography.fold("x" + mark.repeat(30) + "y")).isEqualTo("x" + mark.repeat(30) + "y");
    assertThat(Typography.fold("x" + mark.repeat(31) + "y")).isEqualTo("x" + mark.repeat(30) + "y");
  }

  @Test
  void countsTheMarksOfEachLetterAnew() {
    String text = ("x" + "\u0316".repeat(20)).repeat(3);

    assertThat(Typography.fold(text)).isEqualTo(text);
  }
}
