package org.cohesion.validation.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which phrases of a vocabulary are found in texts. */
class FindPhrasesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "each year",
        "EACH YEAR",
        "Each  \t Year",
        "each\u00A0year",
        "each-year",
        "each\u2010year",
        "each\u2011year",
        "each'year",
        "each\u2019year",
        "each\nyear",
        "each\r\nyear",
        "each\n\n\nyear",
        "ea\u00ADch year"
      })
  void findsAPhraseWhateverItsCaseAndWhateverJoinsIt(String text) {
    assertThat(Phrases.of("each year").in("In " + text + ".")).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "each, year",
        "each. Year",
        "each - year",
        "each--year",
        "each-'year",
        "each/year",
        "each (year",
        "each\u2013year",
        "each-\nyear",
        "each\n- year",
        "each,\nyear",
        "each\n\n\n\nyear",
        "each one year",
        "each & year",
        "year each"
      })
  void findsNoneAcrossAnythingElse(String text) {
    assertThat(Phrases.of("each year").in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "pupil, pupils",
    "pupil, unpupil",
    "pupil, pupil2",
    "pupil, 2pupil",
    "pupil, pupilpupil",
    "2, pupil2",
    "all of, all of2",
    "of us, 2of us",
    "7, 7a"
  })
  void findsWholeWordsOnly(String phrase, String text) {
    assertThat(Phrases.of(phrase).in(text)).isEmpty();
  }

  @Test
  void findsWordsBesideMarks() {
    assertThat(Phrases.of("pupil").in("(pupil's) -pupil- PUPIL/pupil"))
        .containsExactly("pupil", "pupil", "PUPIL", "pupil");
  }

  @ParameterizedTest
  @CsvSource({
    "ks2, KS2, true",
    "ks2, KS 2, true",
    "ks2, KS-2, true",
    "ks 2, KS2, true",
    "ks2 pupils, KS2 pupils, true",
    "our ks2, our KS2, true",
    "ks2, KS2a, false",
    "ks2, KS2and, false",
    "ks2, 7KS2, false",
    "ks2, 'KS, 2', false",
    "23a, 23A, true",
    "21st century, 21st-century, true",
    "co2e, CO2e, true"
  })
  void findsAWordWithANumberInIt(String phrase, String text, boolean isFound) {
    assertThat(Phrases.of(phrase).in(text).size()).isEqualTo(isFound ? 1 : 0);
  }

  @Test
  void findsAnyNumberThatStandsByItself() {
    assertThat(Phrases.of("# times").in("12 times, 7-times, \u0667 times, 7,000 times"))
        .containsExactly("12 times", "7-times", "\u0667 times", "000 times");
    assertThat(Phrases.of("# times").in("twelve times, 7a times, a7 times, 7th times")).isEmpty();
    assertThat(Phrases.of("year #").in("Year 7 and Year 8b and Year8")).containsExactly("Year 7");
    assertThat(Phrases.of("#").in("1, 2a, b 3")).containsExactly("1", "3");
    assertThat(Phrases.of("#").in("# a")).isEmpty();
  }

  @Test
  void findsACertainNumberAndAnyNumber() {
    Phrases phrases = Phrases.of("12 o clock", "# o clock", "# #");

    assertThat(phrases.places("12 o'clock")).containsExactlyInAnyOrder(at(0, 0, 3), at(1, 0, 3));
    assertThat(phrases.places("7 o'clock")).containsExactly(at(1, 0, 3));
    assertThat(phrases.places("7 12 o clock"))
        .containsExactlyInAnyOrder(at(2, 0, 1), at(0, 1, 3), at(1, 1, 3));
  }

  @Test
  void findsAllPhrasesThatBeginAlike() {
    Phrases phrases = Phrases.of("year", "year on year", "year on");

    assertThat(phrases.places("year on year"))
        .containsExactly(at(0, 0, 0), at(2, 0, 1), at(1, 0, 2), at(0, 2, 2));
  }

  @Test
  void findsPhrasesThatOverlap() {
    Phrases phrases = Phrases.of("all of us", "of us all", "us");

    assertThat(phrases.places("all of us all"))
        .containsExactly(at(0, 0, 2), at(1, 1, 3), at(2, 2, 2));
  }

  @Test
  void findsAPhraseThatIsGivenTwiceUnderBothNumbers() {
    assertThat(Phrases.of("us", "us").places("us")).containsExactly(at(0, 0, 0), at(1, 0, 0));
  }

  @Test
  void goesThroughTheTextsOneAfterTheOther() {
    Phrases phrases = Phrases.of("each year");

    assertThat(phrases.places("each", "year", "", "each year", "by each year", "each"))
        .containsExactly(List.of(0, 3, 0, 1), List.of(0, 4, 1, 2));
  }

  @Test
  void holdsManyPhrases() {
    List<String> many = IntStream.range(0, 2000).mapToObj(i -> "w" + i + " x" + i).toList();
    Phrases phrases = Phrases.of(many);

    assertThat(phrases.in(String.join(". ", many))).containsExactlyElementsOf(many);
    assertThat(phrases.in("w1 x2 x1 w1")).isEmpty();
  }

  @Test
  void numbersPhrasesInTheirOrder() {
    Vocabulary.Builder builder = Vocabulary.builder();

    assertThat(builder.phrase("one")).isZero();
    assertThat(builder.phrase("two")).isEqualTo(1);
    assertThat(builder.phrase("one")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"co-operate, Co operate", "' each   year ', each year", "o'clock, O\u2019clock"})
  void readsAPhraseAsATextIsRead(String phrase, String text) {
    assertThat(Phrases.of(phrase).in(text)).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "...", "each , year", "each \u00AD", "- #"})
  void refusesAPhraseWithSomethingThatIsNoWord(String phrase) {
    Vocabulary.Builder builder = Vocabulary.builder();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.phrase(phrase))
        .withMessageStartingWith("A phrase must be made of words, but one is ");
  }

  @Test
  void findsNothingWithoutPhrases() {
    List<Integer> found = new ArrayList<>();

    Reading.of(Vocabulary.ofLists(), List.of("The aims of 7 schools"))
        .findPhrases((phrase, text, first, last) -> found.add(phrase));

    assertThat(found).isEmpty();
  }

  private static List<Integer> at(int phrase, int first, int last) {
    return List.of(phrase, 0, first, last);
  }
}
