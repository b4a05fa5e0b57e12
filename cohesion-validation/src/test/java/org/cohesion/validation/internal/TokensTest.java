package org.cohesion.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

  @Test
  void areWordsNumbersAndMarks() {
    assertThat(all("The school's Act 2006, s.21(5)(b) & p\u0175er"))
        .containsExactly(
            "The",
            "school",
            "'",
            "s",
            "Act",
            "2006",
            ",",
            "s",
            ".",
            "21",
            "(",
            "5",
            ")",
            "(",
            "b",
            ")",
            "&",
            "p\u0175er");
  }

  @Test
  void leaveOutWhiteSpaceButNotLineBreaks() {
    assertThat(all("a\t\u00A0b\u00ADc\n\u2028\u2029\r1")).hasSize(7);
    assertThat(Tokens.of("a\nb").isMark(1, '\n')).isTrue();
    assertThat(Tokens.of("a\u2028b").isMark(1, '\n')).isTrue();
    assertThat(Tokens.of("a\u2029b").isMark(1, '\n')).isTrue();
    assertThat(all("a b\u0001c")).containsExactly("a", "b", "c");
  }

  @Test
  void takeTheLetterOfASectionAlong() {
    assertThat(all("23A 23AB 23 A 9a,")).containsExactly("23A", "23", "AB", "23", "A", "9a", ",");
    assertThat(Tokens.of("23A").number(0)).isEqualTo(23);
    assertThat(Tokens.of("x 7").number(1)).isEqualTo(7);
  }

  @Test
  void areAsManyAsThereAre() {
    Tokens words = Tokens.of("a,".repeat(1000));

    assertThat(words.size()).isEqualTo(2000);
    assertThat(words.is(1998, "a")).isTrue();
    assertThat(words.isMark(1999, ',')).isTrue();
    assertThat(words.starts(1999)).isEqualTo(1999);
    assertThat(words.ends(1999)).isEqualTo(2000);
  }

  @Test
  void knowNothingBeyondTheText() {
    Tokens words = Tokens.of("one");

    for (int beyond : List.of(-1, 1)) {
      assertThat(words.isWord(beyond)).isFalse();
      assertThat(words.is(beyond, "one")).isFalse();
      assertThat(words.isMark(beyond, ',')).isFalse();
      assertThat(words.isAnyMark(beyond, ",")).isFalse();
      assertThat(words.isIn(beyond, WordSet.of("one"))).isFalse();
      assertThat(words.number(beyond)).isEqualTo(-1);
      assertThat(words.year(beyond)).isEqualTo(-1);
      assertThat(words.isCapital(beyond)).isFalse();
      assertThat(words.touchesOneBefore(beyond)).isFalse();
      assertThat(words.starts(beyond)).isZero();
      assertThat(words.ends(beyond)).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"school", "SCHOOL", "School", "sCHOOl"})
  void areTheSameWhateverTheirCase(String word) {
    assertThat(Tokens.of(word).is(0, "school")).isTrue();
    assertThat(Tokens.of(word).isIn(0, WordSet.of("college", "school"))).isTrue();
    assertThat(Tokens.of(word).is(0, "schools")).isFalse();
    assertThat(Tokens.of(word).isIn(0, WordSet.of("college", "schools"))).isFalse();
  }

  @Test
  void areToldApartFromWordsWithTheSameHashCode() {
    String other = "a\u00FC";

    assertThat("fa").hasSameHashCodeAs(other);
    assertThat(Tokens.of("Fa").is(0, other)).isFalse();
    assertThat(Tokens.of("Fa").isIn(0, WordSet.of(other))).isFalse();
    assertThat(Tokens.of("Fa").isIn(0, WordSet.of(other, "fa"))).isTrue();
  }

  @Test
  void countAnAmpersandAsAWord() {
    assertThat(Tokens.of("aims & values").is(1, "and")).isTrue();
    assertThat(Tokens.of("aims & values").is(1, "or")).isFalse();
    assertThat(Tokens.of("aims & values").isIn(1, WordSet.of("and"))).isTrue();
    assertThat(Tokens.of("aims & values").isWord(1)).isFalse();
    assertThat(Tokens.of("aims & values").isMark(1, '&')).isTrue();
  }

  @Test
  void countLettersOfTheAlphabetOnly() {
    assertThat(all("@A[`z{Z")).containsExactly("@", "A", "[", "`", "z", "{", "Z");
    assertThat(Tokens.of("A").is(0, "a")).isTrue();
    assertThat(Tokens.of("Z").is(0, "z")).isTrue();
    assertThat(Tokens.of("\u0174").is(0, "\u0175")).isTrue();
    assertThat(all("/0:9")).containsExactly("/", "0", ":", "9");
  }

  @Test
  void areOneOfSeveralMarks() {
    Tokens words = Tokens.of("w , 1 n");

    assertThat(words.isAnyMark(1, ";,")).isTrue();
    assertThat(words.isAnyMark(1, ";")).isFalse();
    assertThat(words.isAnyMark(0, "w")).isFalse();
    assertThat(words.isAnyMark(2, "n1")).isFalse();
    assertThat(words.isMark(0, 'w')).isFalse();
    assertThat(words.isMark(2, 'n')).isFalse();
    assertThat(words.isMark(2, '1')).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "1800, 1800",
    "1799, -1",
    "2199, 2199",
    "2200, -1",
    "2006, 2006",
    "02006, -1",
    "206, -1",
    "2006A, -1",
    "x, -1",
    "20061, -1"
  })
  void areYearsOfThreeCenturies(String text, int year) {
    assertThat(Tokens.of(text).year(0)).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "9999, 9999", "10000, -1", "00021, 21", "x, -1"})
  void areNumbersOfFourDigitsAtMost(String text, int number) {
    assertThat(Tokens.of(text).number(0)).isEqualTo(number);
  }

  @Test
  void haveCapitals() {
    assertThat(Tokens.of("Act").isCapital(0)).isTrue();
    assertThat(Tokens.of("aCT").isCapital(0)).isFalse();
    assertThat(Tokens.of("4").isCapital(0)).isFalse();
  }

  @Test
  void touchWithNothingBetween() {
    Tokens words = Tokens.of("a.b c");

    assertThat(words.touchesOneBefore(0)).isFalse();
    assertThat(words.touchesOneBefore(1)).isTrue();
    assertThat(words.touchesOneBefore(2)).isTrue();
    assertThat(words.touchesOneBefore(3)).isFalse();
  }

  @Test
  void areFoundByTheirPlace() {
    Tokens words = Tokens.of("ab, cd");

    assertThat(words.positionOf(0)).isZero();
    assertThat(words.positionOf(1)).isEqualTo(1);
    assertThat(words.positionOf(2)).isEqualTo(1);
    assertThat(words.positionOf(3)).isEqualTo(2);
    assertThat(words.positionOf(4)).isEqualTo(2);
    assertThat(words.positionOf(5)).isEqualTo(3);
  }

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
        "See para. 4 | 4",
        "See s. 4 | 4",
        "In 3.2 it is | 6",
        "See gov.uk now | 5",
        "See 3. Then | 2",
        "Up to 3 . Then | 3",
      })
  void makeSentences(String text, int end) {
    assertThat(Tokens.of(text).sentenceEnd(0)).isEqualTo(end);
  }

  @Test
  void endASentenceWithALineThatBeginsAListOrIsEmpty() {
    assertThat(Tokens.of("We care\n\nThey").sentenceEnd(0)).isEqualTo(2);
    for (String mark : List.of("-", "*", "\u2013", "\u2014")) {
      assertThat(Tokens.of("We care\n" + mark + " They").sentenceEnd(0)).isEqualTo(2);
    }
    assertThat(Tokens.of("We care\nfor all").sentenceEnd(0)).isEqualTo(5);
    assertThat(Tokens.of("We care\n").sentenceEnd(0)).isEqualTo(3);
  }

  private static List<String> all(String text) {
    Tokens words = Tokens.of(text);
    return IntStream.range(0, words.size()).mapToObj(words::at).toList();
  }
}
