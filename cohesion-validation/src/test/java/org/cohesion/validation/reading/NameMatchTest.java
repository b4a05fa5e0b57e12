package org.cohesion.validation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names of a vocabulary are found in a text. */
class NameMatchTest {

  private static final Vocabulary ACTS =
      vocabulary("education act", "education reform act", "race relations amendment act", "act");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "education act",
        "EDUCATION ACT",
        "Education-Act",
        "Education, Act",
        "Education (Act",
        "Education) Act",
        "(Education) \u2018Act",
        "Education\u2019\u2019\u2019Act",
        "Education\n\"\u201CAct",
        "Education \u201D\u2010\u2011 Act",
        "Education \u2013' Act"
      })
  void mayHaveUpToThreeMarksBetweenItsWords(String text) {
    assertThat(names(ACTS, "the " + text)).contains("education act: " + inBrackets(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Education. Act",
        "Education; Act",
        "Education: Act",
        "Education/Act",
        "Education \u2014 Act",
        "Education, , , , Act",
        "Education\n\n\n\nAct",
        "Education & Act",
        "Education the Act",
        "Education"
      })
  void hasNothingElseBetweenThem(String text) {
    assertThat(names(ACTS, text)).doesNotContain("education act: " + text);
  }

  @Test
  void isTheLongestThatBeginsWithAWord() {
    Vocabulary vocabulary = vocabulary("race", "race relations", "race relations act 1976");

    assertThat(names(vocabulary, "Race Relations Act 1976"))
        .containsExactly("race relations act 1976: Race Relations Act 1976");
    assertThat(names(vocabulary, "Race Relations Act 1975"))
        .containsExactly("race relations: Race Relations");
    assertThat(names(vocabulary, "race, relation")).containsExactly("race: race");
  }

  @Test
  void isFoundWithinAnotherAsWell() {
    assertThat(names(ACTS, "Race Relations (Amendment) Act and Education Reform Act"))
        .containsExactly(
            "race relations amendment act: Race Relations (Amendment) Act",
            "act: Act",
            "education reform act: Education Reform Act",
            "act: Act");
  }

  @Test
  void isFoundInAWordThatGoesOn() {
    assertThat(names(ACTS, "Act2006")).containsExactly("act: Act");
    assertThat(names(ACTS, "2Act Acts")).isEmpty();
    assertThat(names(ACTS, "a7-Act")).containsExactly("act: Act");
  }

  @Test
  void isWhatWasGivenLastForItsWords() {
    Vocabulary.Builder builder = Vocabulary.builder();
    builder.name(List.of("our", "act"), "first");
    builder.name(List.of("our", "act"), "second");

    assertThat(TextReading.of(builder.build(), "Our Act").names())
        .containsExactly(new NameMatch("second", 0, 1));
  }

  @Test
  void mayBeGivenWithCapitalsAndIsNothingWithoutWords() {
    Vocabulary.Builder builder = Vocabulary.builder();
    builder.name(List.of("Our", "ACT"), "name");
    builder.name(List.of(), "nothing");

    assertThat(TextReading.of(builder.build(), "our Act").names())
        .containsExactly(new NameMatch("name", 0, 1));
  }

  @Test
  void standsBesidePhrasesWithTheSameWords() {
    Vocabulary.Builder builder = Vocabulary.builder();
    builder.name(List.of("our", "act", "of", "faith"), "name");
    builder.phrase("our act");
    builder.phrase("our act of faith");
    Reading reading = Reading.of(builder.build(), List.of("our, act of faith", "our act of faith"));
    List<List<Integer>> found = new ArrayList<>();

    reading.findPhrases((phrase, text, first, last) -> found.add(List.of(phrase, text, last)));

    assertThat(reading.text(0).names()).containsExactly(new NameMatch("name", 0, 4));
    assertThat(reading.text(1).names()).containsExactly(new NameMatch("name", 0, 3));
    assertThat(found)
        .as("a comma parts a phrase")
        .containsExactly(List.of(0, 1, 1), List.of(1, 1, 3));
  }

  @Test
  void isGivenOnceHoweverOftenPhrasesAreLookedFor() {
    Reading reading = Reading.of(ACTS, List.of("the Education Act"));

    reading.findPhrases((phrase, text, first, last) -> {});
    reading.findPhrases((phrase, text, first, last) -> {});

    assertThat(reading.text(0).names())
        .containsExactly(new NameMatch("education act", 1, 2), new NameMatch("act", 2, 2));
  }

  @Test
  void endsWithTheText() {
    Reading reading = Reading.of(ACTS, List.of("Education", "Act", "", "the Education", "Act"));

    reading.findPhrases((phrase, text, first, last) -> {});

    assertThat(reading.text(0).names()).isEmpty();
    assertThat(reading.text(1).names()).containsExactly(new NameMatch("act", 0, 0));
    assertThat(reading.text(2).names()).isEmpty();
    assertThat(reading.text(3).names()).isEmpty();
  }

  private static Vocabulary vocabulary(String... names) {
    Vocabulary.Builder builder = Vocabulary.builder();
    for (String name : names) {
      builder.name(List.of(name.split(" ", -1)), name);
    }
    return builder.build();
  }

  private static List<String> names(Vocabulary vocabulary, String text) {
    TextReading reading = TextReading.of(vocabulary, text);
    return reading.names().stream()
        .map(
            name ->
                name.what()
                    + ": "
                    + text.substring(reading.start(name.first()), reading.end(name.last())))
        .toList();
  }

  /** The name begins with its first word. */
  private static String inBrackets(String text) {
    return text.startsWith("(") ? text.substring(1) : text;
  }
}
