package org.cohesion.validation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around the words "our school". */
class EnclosureTest {

  private static final String WORDS = "our school";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[our school] | true",
        "(our school) | true",
        "{our school} | true",
        "<our school> | true",
        "see [ our school ], | true",
        "'[\nour school\n]' | true",
        "(our school] | false",
        "[our school) | false",
        "[our school | false",
        "our school] | false",
        "our school | false",
        "[our school here] | false",
        "[in our school] | false",
        "]our school[ | false",
        "*our school* | false",
        "[our school](gov.uk) | false",
        "[our school] (gov) | true",
      })
  void isFilled(String text, boolean isFilled) {
    assertThat(around(text).fills("[({<")).isEqualTo(isFilled);
  }

  @Test
  void isFilledIfTheBracketCounts() {
    assertThat(around("(our school)").fills("[{<")).isFalse();
    assertThat(around("[our school]").fills("[{<")).isTrue();
    assertThat(around("*our school*").fills("*")).as("no bracket").isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[our school] | true",
        "[our school here] | true",
        "'[\nour school here (now)]' | true",
        "[in our school] | false",
        "[our school | false",
        "our school] | false",
        "(our school) | false",
        "[our school](gov.uk) | false",
        "[our school here](gov.uk) | false",
        "[our school] (gov) | true",
      })
  void isOpened(String text, boolean isOpened) {
    assertThat(around(text).opens("[{")).isEqualTo(isOpened);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(our school) | true",
        "(in our school now) | true",
        "(in [all] of our school now) | true",
        "(in our school [all] now) | true",
        "([in] {of} our school {all} [now]) | true",
        "(a) our school (b) | false",
        "(in [our school]) | false",
        "[in (our school)] | true",
        "(our school | false",
        "our school) | false",
        "our school | false",
        "in) our school) | false",
        "(in our school] | true",
      })
  void isAround(String text, boolean isAround) {
    assertThat(around(text).isIn('(')).isEqualTo(isAround);
  }

  @ParameterizedTest
  @CsvSource({
    "our school), 2",
    "our school (all) now), 6",
    "our school (all) now, -1",
    "our school (all, -1",
    "our school, -1",
    "our school] now), 2"
  })
  void closes(String text, int at) {
    assertThat(around(text).closing()).isEqualTo(at);
  }

  @Test
  void reachesTwoHundredCharactersBack() {
    assertThat(around("(" + " ".repeat(199) + "our school)").isIn('(')).isTrue();
    assertThat(around("(" + " ".repeat(200) + "our school)").isIn('(')).isFalse();
  }

  @Test
  void reachesTwoHundredCharactersOn() {
    assertThat(around("our school" + " ".repeat(199) + ")").closing()).isEqualTo(2);
    assertThat(around("our school" + " ".repeat(200) + ")").closing()).isEqualTo(-1);
    assertThat(around("(our school" + " ".repeat(199) + ")").isIn('(')).isTrue();
    assertThat(around("(our school" + " ".repeat(200) + ")").isIn('(')).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"All of our school",
        "She said: \u201CAll of our school",
        "\"One\" and \"all of our school\"",
        "\u201CAll \"of\" our school\u201D",
        "\u2018All of \"our school\"",
        "\u2018All of our school",
        "\u2018One\u2019 and \u2018all of our school",
        "\u201COne\u201D and \u201Call of our school"
      })
  void isQuoted(String text) {
    assertThat(quoted(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "our school",
        "our school \"all\"",
        "\"All\" of our school",
        "\u201CAll\u201D of our school",
        "\u201CAll\u201D and \u201Cmost\u201D of our school",
        "All\u201D of our school",
        "\u2018All\u2019 of our school",
        "the parents\u2019 part in our school",
        "\"All\" of the parents\u2019 \"choices\" in our school"
      })
  void isNotQuoted(String text) {
    assertThat(quoted(text)).isFalse();
  }

  @Test
  void isQuotedByWhatBeganUpToTwoHundredCharactersBefore() {
    assertThat(quoted("\"" + " ".repeat(199) + WORDS)).isTrue();
    assertThat(quoted("\"" + " ".repeat(200) + WORDS)).isFalse();
    assertThat(quoted("\u201C" + " ".repeat(199) + WORDS)).isTrue();
    assertThat(quoted("\u201C" + " ".repeat(200) + WORDS)).isFalse();
  }

  @Test
  void looksAtNothingButWhatIsBeforeAndAfter() {
    TextReading before = TextReading.of("our (school))");
    TextReading after = TextReading.of("() school)");
    TextReading quoted = TextReading.of("our \"school\"");

    assertThat(Enclosure.of(before, 0, 0).isIn('(')).isFalse();
    assertThat(Enclosure.of(after, 2, 2).closing()).isEqualTo(3);
    assertThat(quoted.isQuoted(0)).isFalse();
    assertThat(quoted.isQuoted(2)).isTrue();
  }

  private static Enclosure around(String text) {
    TextReading reading = TextReading.of(text);
    int first = reading.positionOf(text.indexOf(WORDS));
    return Enclosure.of(reading, first, first + 1);
  }

  private static boolean quoted(String text) {
    TextReading reading = TextReading.of(text);
    return reading.isQuoted(reading.positionOf(text.indexOf(WORDS)));
  }
}
