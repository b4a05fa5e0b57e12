package org.cohesion.validation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReadingTest {

  private static final WordLists DANGLING = WordLists.of("text/dangling_en");
  private static final WordList DETERMINERS = DANGLING.words("determiners");
  private static final WordList QUESTIONS = DANGLING.words("questions");

  @Test
  void isMadeOfWordsNumbersAndMarks() {
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

  @ParameterizedTest
  @CsvSource({
    "school, W",
    "D\u0175r, W",
    "21st, W",
    "20xx, W",
    "23ab, W",
    "7, N",
    "23A, N",
    "9a, N",
    "2\u0301, N",
    "\u0663\u0664, N",
    "Year7, WN",
    "ks2, WN",
    "a1b2, WW",
    "a1bc, WW",
    "x 7, WN",
    "\u00B2, M",
    "don't, WMW",
    "no-one, WMW",
    "2.5, NMN",
    "\u2022, M",
    "\uD83D\uDE00, MM"
  })
  void tellsWhatThereIs(String text, String kinds) {
    assertThat(kinds(TextReading.of(text))).isEqualTo(kinds);
  }

  @Test
  void leavesOutWhiteSpaceAndWhatNobodySees() {
    assertThat(all("a\t\u00A0\u2003\u3000b\u0001\u200Bc\u00AD \uFEFFd "))
        .containsExactly("a", "b", "c\u00AD", "d");
    assertThat(TextReading.of("").size()).isZero();
    assertThat(TextReading.of(" \t\r\n".trim()).size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\rb", "a\r\nb", "a\u2028b", "a\u2029b", "a \n b"})
  void countsAnyLineBreakAsOneMark(String text) {
    TextReading reading = TextReading.of(text);

    assertThat(kinds(reading)).isEqualTo("WMW");
    assertThat(reading.isMark(1, '\n')).isTrue();
    assertThat(reading.isAnyMark(1, ",\n")).isTrue();
    assertThat(reading.mark(1)).isEqualTo('\n');
    assertThat(reading.mayHave('\n')).isTrue();
    assertThat(reading.touchesOneBefore(1)).isFalse();
    assertThat(reading.touchesOneBefore(2)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"'a\r', 2", "'a\r\n', 2", "'a\r\r\nb', 4", "'a\n\rb', 4", "'\n', 1", "'\r', 1"})
  void countsLineBreaks(String text, int size) {
    assertThat(TextReading.of(text).size()).isEqualTo(size);
  }

  @Test
  void endsInALineBreakWhateverWasReadBefore() {
    Reading reading = Reading.of(Vocabulary.ofLists(), List.of("abcd\nef", "abc\r"));

    assertThat(reading.text(1).isMark(1, '\n')).isTrue();
    assertThat(reading.text(1).start(1)).isEqualTo(3);
    assertThat(reading.text(1).end(1)).isEqualTo(4);
  }

  @Test
  void knowsPlaces() {
    TextReading text = TextReading.of(" All, of\u00ADus");

    assertThat(text.text()).isEqualTo(" All, of\u00ADus");
    assertThat(text.position()).isZero();
    assertThat(text.size()).isEqualTo(3);
    assertThat(text.start(0)).isEqualTo(1);
    assertThat(text.end(0)).isEqualTo(4);
    assertThat(text.start(1)).isEqualTo(4);
    assertThat(text.end(1)).isEqualTo(5);
    assertThat(text.start(2)).isEqualTo(6);
    assertThat(text.end(2)).isEqualTo(11);
    assertThat(text.at(2)).isEqualTo("of\u00ADus");
    assertThat(text.word(2)).isEqualTo("ofus");
    assertThat(text.at(1)).isEqualTo(",");
    assertThat(text.word(1)).isEmpty();
  }

  @Test
  void isAsLongAsItIs() {
    TextReading text = TextReading.of("a,".repeat(1000));

    assertThat(text.size()).isEqualTo(2000);
    assertThat(text.is(1998, "a")).isTrue();
    assertThat(text.isMark(1999, ',')).isTrue();
    assertThat(text.start(1999)).isEqualTo(1999);
    assertThat(text.end(1999)).isEqualTo(2000);
    assertThat(TextReading.of("x".repeat(1000)).word(0)).isEqualTo("x".repeat(1000));
    assertThat(TextReading.of("1".repeat(1000)).word(0)).isEqualTo("1".repeat(1000));
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 13, 510, 511, 512, 70_000})
  void hasWordsOfAnyLength(int length) {
    TextReading text = TextReading.of("we " + "x".repeat(length) + ", too");

    assertThat(text.start(1)).isEqualTo(3);
    assertThat(text.end(1)).isEqualTo(3 + length);
    assertThat(text.touchesOneBefore(2)).isTrue();
    assertThat(text.isWord(3)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {-2, -1, 1, 2})
  void hasNothingOutsideTheText(int beyond) {
    // What stands before and after it must not be taken for its own.
    Reading reading = Reading.of(Vocabulary.ofLists(), List.of("A. 7 THE", "one", "The 7\n!"));
    TextReading text = reading.text(1);

    assertThat(text.isWord(beyond)).isFalse();
    assertThat(text.isNumber(beyond)).isFalse();
    assertThat(text.isPlainNumber(beyond)).isFalse();
    assertThat(text.isWordOrNumber(beyond)).isFalse();
    assertThat(text.isMark(beyond)).isFalse();
    assertThat(text.isMark(beyond, '.')).isFalse();
    assertThat(text.isAnyMark(beyond, ".\n!")).isFalse();
    assertThat(Enclosure.closesLink(text, beyond)).isFalse();
    assertThat(text.is(beyond, "the")).isFalse();
    assertThat(text.is(beyond, "and")).isFalse();
    assertThat(text.isIn(beyond, DETERMINERS)).isFalse();
    assertThat(text.beginsWith(beyond, "the")).isFalse();
    assertThat(text.number(beyond)).isEqualTo(TextReading.NONE);
    assertThat(text.year(beyond)).isEqualTo(TextReading.NONE);
    assertThat(text.isCapital(beyond)).isFalse();
    assertThat(text.isInCapitals(beyond)).isFalse();
    assertThat(text.isGlued(beyond)).isFalse();
    assertThat(text.isJoined(beyond)).isFalse();
    assertThat(text.touchesOneBefore(beyond)).isFalse();
    assertThat(text.start(beyond)).isEqualTo(beyond < 0 ? 0 : 3);
    assertThat(text.end(beyond)).isEqualTo(beyond < 0 ? 0 : 3);
    assertThat(text.at(beyond)).isEmpty();
    assertThat(text.word(beyond)).isEmpty();
  }

  @Test
  void looksForNothingOutsideTheText() {
    Reading reading = Reading.of(Vocabulary.ofLists(), List.of("the. -", "one", "- the."));
    TextReading text = reading.text(1);

    assertThat(text.find(-5, 5, DETERMINERS)).isEqualTo(TextReading.NONE);
    assertThat(text.wordBefore(0)).isEqualTo(TextReading.NONE);
    assertThat(text.wordAfter(0)).isEqualTo(TextReading.NONE);
    assertThat(text.before(0)).isEqualTo(TextReading.NONE);
    assertThat(text.after(0)).isEqualTo(text.size());
    assertThat(text.after(999)).isEqualTo(text.size());
    assertThat(text.wordCode(-1)).isEqualTo(TextReading.NONE);
    assertThat(text.wordCode(text.size())).isEqualTo(TextReading.NONE);
    assertThat(text.wordCode(999)).isEqualTo(TextReading.NONE);
    assertThat(text.sentenceStart(0)).isZero();
    assertThat(text.sentenceStart(3)).isZero();
    assertThat(text.sentenceEnd(0)).isEqualTo(1);
    assertThat(text.sentenceEnd(-3)).isEqualTo(1);
    assertThat(text.has(DETERMINERS)).isFalse();
    assertThat(text.mayHave('.')).isFalse();
    assertThat(text.endsInLeadIn()).isFalse();
    assertThat(text.namesYear()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"their", "THEIR", "Their", "tHEIr", "th\u00ADeir", "their\u200D"})
  void comparesWordsWhateverTheirCase(String word) {
    TextReading text = TextReading.of(word);

    assertThat(text.is(0, "their")).isTrue();
    assertThat(text.is(0, "theirs")).isFalse();
    assertThat(text.is(0, "thei")).isFalse();
    assertThat(text.is(0, "theix")).isFalse();
    assertThat(text.isIn(0, DETERMINERS)).isTrue();
    assertThat(text.isIn(0, QUESTIONS)).isFalse();
    assertThat(text.has(DETERMINERS)).isTrue();
    assertThat(text.has(QUESTIONS)).isFalse();
    assertThat(text.word(0)).isEqualTo("their");
  }

  @Test
  void comparesLettersBeyondTheAlphabet() {
    TextReading text = TextReading.of("\u0174YTH caffe\u0300 \u212Aelvin");

    assertThat(text.is(0, "\u0175yth")).isTrue();
    assertThat(text.is(1, "caffe\u0300")).isTrue();
    assertThat(text.is(1, "caffe")).isFalse();
    assertThat(text.is(2, "kelvin")).isTrue();
  }

  @Test
  void tellsWordsWithOneHashCodeApart() {
    String other = "td\u00E1";

    assertThat("the").hasSameHashCodeAs(other);
    assertThat(TextReading.of("the").is(0, other)).isFalse();
    assertThat(TextReading.of(other).is(0, "the")).isFalse();
    assertThat(TextReading.of("the").isIn(0, DETERMINERS)).isTrue();
    assertThat(TextReading.of(other).isIn(0, DETERMINERS)).isFalse();
    assertThat(TextReading.of(other).has(DETERMINERS)).isFalse();
    assertThat("the").as("and a shorter one").hasSameHashCodeAs("\u0E30\u08A1");
    assertThat(TextReading.of("\u0E30\u08A1").has(DETERMINERS)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"@", "[", "`", "{", "/", ":", "\u00D7", "\u007F"})
  void takesForLettersAndDigitsOnlyWhatIs(String neighbour) {
    assertThat(kinds(TextReading.of("A" + neighbour + "z"))).isEqualTo("WMW");
    assertThat(kinds(TextReading.of("0" + neighbour + "9"))).isEqualTo("NMN");
  }

  @Test
  void tellsOneOfSeveralMarks() {
    TextReading text = TextReading.of("w , 1 n");

    assertThat(text.isMark(1)).isTrue();
    assertThat(text.isMark(1, ',')).isTrue();
    assertThat(text.isMark(1, ';')).isFalse();
    assertThat(text.isAnyMark(1, ";,")).isTrue();
    assertThat(text.isAnyMark(1, ";")).isFalse();
    assertThat(text.isAnyMark(0, "w")).isFalse();
    assertThat(text.isAnyMark(2, "n1")).isFalse();
    assertThat(text.isMark(0, 'w')).isFalse();
    assertThat(text.isMark(2, '1')).isFalse();
    assertThat(text.isMark(3)).isFalse();
    assertThat(text.mark(1)).isEqualTo(',');
  }

  @Test
  void tellsCheaplyThatAMarkIsNotThere() {
    TextReading text = TextReading.of("a, b\u2019s \u2022");

    assertThat(text.mayHave(',')).isTrue();
    assertThat(text.mayHave('\u2019')).isTrue();
    assertThat(text.mayHave('\u201F')).as("it shares the place of ’").isTrue();
    assertThat(text.mayHave('\u2022')).isTrue();
    assertThat(text.mayHave('\u2013')).as("it shares the place of •").isTrue();
    assertThat(text.mayHave(';')).isFalse();
    assertThat(text.mayHave('\n')).isFalse();
    assertThat(TextReading.of("\u2017").mayHave('\u2018')).isFalse();
    assertThat(TextReading.of("\u2020").mayHave('\u201F')).isFalse();
    assertThat(TextReading.of("\u2018").mayHave('\u2017')).isFalse();
    assertThat(TextReading.of("\u201F").mayHave('\u2020')).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"[a](b), true", "[a] (b), false", "[a], false", "[a]b(c), false", "(a)(b), false"})
  void tellsTheWordsOfALink(String text, boolean isLink) {
    assertThat(Enclosure.closesLink(TextReading.of(text), 2)).isEqualTo(isLink);
  }

  @ParameterizedTest
  @CsvSource({
    "7, true",
    "7 a, true",
    "7a, false",
    "7th, false",
    "7-a, true",
    "\u0663, true",
    "a, false",
    "',', false",
    "7%, true"
  })
  void tellsANumberThatStandsByItself(String text, boolean isPlain) {
    assertThat(TextReading.of(text).isPlainNumber(0)).isEqualTo(isPlain);
  }

  @Test
  void tellsANumberThatGoesOn() {
    TextReading text = TextReading.of("Year7 7a7 KS 2");

    assertThat(text.isPlainNumber(1)).isFalse();
    assertThat(text.isPlainNumber(2)).isFalse();
    assertThat(text.isPlainNumber(4)).isTrue();
    assertThat(text.isGlued(0)).isFalse();
    assertThat(text.isGlued(1)).isTrue();
    assertThat(text.isGlued(2)).isFalse();
    assertThat(text.isGlued(4)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "9999, 9999",
    "10000, -1",
    "00021, 21",
    "23A, 23",
    "x, -1",
    "21st, -1",
    "\u0663\u0664, 34"
  })
  void readsNumbersOfFourDigitsAtMost(String text, int number) {
    assertThat(TextReading.of(text).number(0)).isEqualTo(number);
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
    "20xx, -1",
    "20061, -1"
  })
  void readsYearsOfFourCenturies(String text, int year) {
    assertThat(TextReading.of(text).year(0)).isEqualTo(year);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1976\u0301", "19\u00AD76", "1976\u200B", "\u0301 1976", "1\u03019\u200B76"})
  void readsAYearWhateverIsAttachedToItsDigits(String text) {
    TextReading reading = TextReading.of(text);

    assertThat(reading.size()).isEqualTo(1);
    assertThat(reading.year(0)).isEqualTo(1976);
    assertThat(reading.isPlainNumber(0)).isTrue();
  }

  @Test
  void hasNoMarkNoNumberAndNoSentenceBeyondItsEnds() {
    TextReading reading = TextReading.of("We sing.");

    assertThat(reading.mark(-1)).isEqualTo('\0');
    assertThat(reading.mark(0)).isEqualTo('\0');
    assertThat(reading.mark(2)).isEqualTo('.');
    assertThat(reading.wordNumber(3)).isEqualTo(TextReading.NONE);
    assertThat(reading.wordNumber(-1)).isEqualTo(TextReading.NONE);
    assertThat(reading.before(-1)).isEqualTo(TextReading.NONE);
    assertThat(reading.sentenceStart(-3)).isZero();
    assertThat(reading.sentenceStart(Integer.MAX_VALUE)).isEqualTo(3);
    assertThat(reading.sentenceEnd(-3)).isEqualTo(2);
    assertThat(reading.sentenceEnd(9)).isEqualTo(3);
  }

  @Test
  void readsNumbersAndYearsAnywhere() {
    TextReading text = TextReading.of("of 2006, 149");

    assertThat(text.year(1)).isEqualTo(2006);
    assertThat(text.number(1)).isEqualTo(2006);
    assertThat(text.year(3)).isEqualTo(TextReading.NONE);
    assertThat(text.number(3)).isEqualTo(149);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2000", "2099", "In 2007 ", "2025/26", "1.9.2026", "(2007)", "July2007."})
  void findsAYearOfThisCentury(String text) {
    assertThat(TextReading.of(text).namesYear()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1999", "2100", "207", "20070", "02007", "2,007", "20xx", "two"})
  void findsNoYearInOtherNumbers(String text) {
    assertThat(TextReading.of(text).namesYear()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Act, true, false", "ACT, true, true", "aCT, false, false", "4, false, true",
    "\u0174yth, true, false", "21ST, false, true", "-, false, true", "4A, false, true"
  })
  void tellsCapitals(String text, boolean isCapital, boolean isInCapitals) {
    assertThat(TextReading.of(text).isCapital(0)).isEqualTo(isCapital);
    assertThat(TextReading.of(text).isInCapitals(0)).isEqualTo(isInCapitals);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b",
        "a  b",
        "a\u00A0b",
        "a\n b",
        "a\n\nb",
        "a\u2028b",
        "a-b",
        "a'b",
        "a\u2019b",
        "a\u2010b",
        "a\u2011b",
        "a\u00AD-b",
        "7 b",
        "a 7"
      })
  void joinsByWhiteSpaceOrOneHyphenOrApostrophe(String text) {
    TextReading reading = TextReading.of(text);

    assertThat(reading.isJoined(reading.size() - 1)).isTrue();
    assertThat(reading.isJoined(0)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a, b",
        "a. b",
        "a - b",
        "a -b",
        "a- b",
        "a--b",
        "a/b",
        "a (b",
        "a' b",
        "a-\nb",
        "a\n-b",
        "a\u2013b",
        "a\u2022b",
        "-b",
        "'b",
        " b",
        "a7",
        "a-'b"
      })
  void joinsByNothingElse(String text) {
    TextReading reading = TextReading.of(text);

    assertThat(reading.isJoined(reading.size() - 1)).isFalse();
  }

  @Test
  void touchesWithNothingBetween() {
    TextReading text = TextReading.of("a.b c7");

    assertThat(text.touchesOneBefore(0)).isFalse();
    assertThat(text.touchesOneBefore(1)).isTrue();
    assertThat(text.touchesOneBefore(2)).isTrue();
    assertThat(text.touchesOneBefore(3)).isFalse();
    assertThat(text.touchesOneBefore(4)).isTrue();
    assertThat(text.touchesOneBefore(5)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "all of us, true",
    "all of, true",
    "of us, false",
    "all us, false",
    "all of us here, true",
    "all of us here and, false",
  })
  void tellsWordsOneAfterTheOther(String words, boolean begins) {
    assertThat(TextReading.of("All of\n\nus here").beginsWith(0, words)).isEqualTo(begins);
  }

  @Test
  void tellsNoWordsWithAMarkBetween() {
    assertThat(TextReading.of("all, of").beginsWith(0, "all of")).isFalse();
    assertThat(TextReading.of("we all of").beginsWith(1, "all of")).isTrue();
  }

  @Test
  void findsAWordOfAList() {
    TextReading text = TextReading.of("for the good of our school");

    assertThat(text.find(0, 6, DETERMINERS)).isEqualTo(1);
    assertThat(text.find(1, 6, DETERMINERS)).isEqualTo(1);
    assertThat(text.find(2, 6, DETERMINERS)).isEqualTo(4);
    assertThat(text.find(2, 4, DETERMINERS)).isEqualTo(TextReading.NONE);
    assertThat(text.find(2, 5, DETERMINERS)).isEqualTo(4);
    assertThat(text.find(5, 99, DETERMINERS)).isEqualTo(TextReading.NONE);
    assertThat(text.find(-9, 99, DETERMINERS)).isEqualTo(1);
    assertThat(text.find(0, 6, QUESTIONS)).isEqualTo(TextReading.NONE);
  }

  @Test
  void hasTheWordsOfItsOwnOnly() {
    Vocabulary vocabulary = Vocabulary.builder().build();
    Reading reading =
        Reading.of(vocabulary, List.of("", "our aims", "", "bees", "who", "who or a"));

    assertThat(IntStream.range(0, 6).mapToObj(i -> reading.text(i).has(DETERMINERS)))
        .containsExactly(false, true, false, false, false, true);
    assertThat(IntStream.range(0, 6).mapToObj(i -> reading.text(i).has(QUESTIONS)))
        .containsExactly(false, false, false, false, true, true);
    assertThat(IntStream.range(0, 6).mapToObj(i -> reading.text(i).isIn(0, DETERMINERS)))
        .containsExactly(false, true, false, false, false, false);
    assertThat(reading.text(5).isIn(2, DETERMINERS)).isTrue();
  }

  @Test
  void givesTheSameNumberToTheSameWord() {
    Reading reading =
        Reading.of(Vocabulary.ofLists(), List.of("Bees the 7", "THE bees be\u00ADes 7"));

    assertThat(reading.text(0).wordNumber(0))
        .isEqualTo(reading.text(1).wordNumber(1))
        .isEqualTo(reading.text(1).wordNumber(2))
        .isNotEqualTo(reading.text(0).wordNumber(1));
    assertThat(reading.text(0).wordNumber(1)).isEqualTo(reading.text(1).wordNumber(0));
    assertThat(reading.text(0).wordNumber(2)).isEqualTo(reading.text(1).wordNumber(3));
  }

  @ParameterizedTest
  @CsvSource({"We:, true", "'We: ', true", "We, false", "We: all, false", "':', true", "'', false"})
  void tellsThatItAnnouncesSomething(String text, boolean announces) {
    assertThat(TextReading.of(text).endsInLeadIn()).isEqualTo(announces);
  }

  @Test
  void findsWhatStandsAtAPlace() {
    TextReading text = TextReading.of("ab, cd");

    assertThat(IntStream.rangeClosed(-1, 7).map(text::positionOf))
        .containsExactly(0, 0, 1, 1, 2, 2, 3, 3, 3);
    assertThat(TextReading.of("").positionOf(0)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Adult | Learners",
        "Adult-|-Learners",
        "Adult\n\n|\nLearners",
        "Adult\u2010|\u2011Learners",
        "Adult-\n-|-7"
      })
  void findsTheWordsOnBothSides(String text) {
    TextReading reading = TextReading.of(text);
    int bar = reading.positionOf(text.indexOf('|'));

    assertThat(reading.wordBefore(bar)).isZero();
    assertThat(reading.wordAfter(bar)).isEqualTo(reading.size() - 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"|", "Adult, |, learners", "- | -", "a. |\u201Cb", "a(|)b", "a\u2013|\u2013b"})
  void findsNoWordsAtTheEndsAndBehindPunctuation(String text) {
    TextReading reading = TextReading.of(text);
    int bar = reading.positionOf(text.indexOf('|'));

    assertThat(reading.wordBefore(bar)).isEqualTo(TextReading.NONE);
    assertThat(reading.wordAfter(bar)).isEqualTo(TextReading.NONE);
  }

  @Test
  void passesOverLineBreaks() {
    TextReading text = TextReading.of("\na\n\n,\n");

    assertThat(text.before(4)).isEqualTo(1);
    assertThat(text.before(1)).isEqualTo(TextReading.NONE);
    assertThat(text.after(1)).isEqualTo(4);
    assertThat(text.after(4)).isEqualTo(6);
    assertThat(TextReading.of("a b").before(1)).isZero();
    assertThat(TextReading.of("a b").after(0)).isEqualTo(1);
  }

  private static List<String> all(String text) {
    TextReading reading = TextReading.of(text);
    return IntStream.range(0, reading.size()).mapToObj(reading::at).toList();
  }

  /** A word, a number or a mark, and never two of them. */
  private static String kinds(TextReading text) {
    return IntStream.range(0, text.size())
        .mapToObj(
            i -> {
              assertThat(text.isWordOrNumber(i)).isEqualTo(text.isWord(i) || text.isNumber(i));
              return (text.isWord(i) ? "W" : "")
                  + (text.isNumber(i) ? "N" : "")
                  + (text.isMark(i) ? "M" : "");
            })
        .collect(Collectors.joining());
  }
}
