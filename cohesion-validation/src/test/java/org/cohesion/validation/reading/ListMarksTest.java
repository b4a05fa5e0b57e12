package org.cohesion.validation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListMarksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // marks that nobody types in a sentence
        "\u2022 greet all \u2022 listen to all",
        "\u2022 greet\u2022 listen",
        "We:\u25AAgreet \u25AA listen",
        "greet each child \u2022 listen to each child \u2022 help each child",
        "\u2713 greet\n\u2713 listen",
        "\uF0B7 greet \uF0B7 listen",
        "\uF0A7 greet \uF0A7 listen",
        "We greet \u2022 listen to each child \u2022 help in each class",
        // hyphens and dashes
        "- greet - not\n- listen",
        "- greet\n- listen",
        "We: - greet; - listen",
        "We: - greet. - listen",
        "We: - greet, - listen",
        "We:\n\u2013 greet\n\u2013 listen",
        "\u2014 greet; \u2014 listen",
        "\u2013 greet. \u2013 listen",
        "greet them all; - listen to them all; - help them all",
        // an item may begin with a hyphen and have bullets in it
        "- greet \u2022 listen to each child \u2022 help in each class",
        // stars
        "* greet * listen",
        "we greet each child * listen to each child * help each child",
        // letters
        "o greet o listen",
        "We:\no greet each child o listen",
        "We: o greet o listen",
        "We greet o listen to all o help each one o sing",
        "We greet o Listen to all o Help each one o Sing",
        // one shape twice
        "\u25CF greet \u25A0 listen \u25CF help"
      })
  void separateItems(String text) {
    assertThat(ListMarks.separateItems(TextReading.of(text), true)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "We greet and listen.",
        "\u2022 greet all",
        "greet \u2022",
        "\u2022",
        "\u2022\u2022 greet",
        "\u2022 greet \u2022",
        "Respect \u2022 Resilience \u2022 Reach",
        "Be kind \u2022 Be safe \u2022 Be here",
        "Be kind-hearted \u2022 Be level-headed \u2022 Be here",
        "We greet \u2022 listen to each child \u2022 help",
        "Respect \u2022 Resilience \u2022 Reach \u2022 Rest",
        "Go \u2022 Be kind-hearted \u2022 Be level-headed \u2022 Be here",
        "Go \u2022 Year7 bees \u2022 Year8 bees \u2022 Year9 bees",
        "Go \u2022 It's ours \u2022 It\u2019s theirs \u2022 It's mine",
        // what signs mean
        "\u25CF = in autumn \u25CF = in spring",
        "\u25CF: in autumn \u25CF: in spring",
        "\u25CF in autumn \u25A0 in spring \u25B6 in summer",
        // hyphens and dashes in sentences
        "- greet",
        "- greet -- listen",
        "A well-known, much-loved place",
        "All - or most - of us greet and listen",
        "All \u2013 or most \u2013 of us greet and listen",
        "All of us - or most of us - greet and listen here",
        "All of us \u2013 or most of us \u2013 greet and listen here",
        "We greet, \u2013 and listen, \u2013 and help each child here",
        "Ages 3 - 11, - 4 of us, - 5 of them",
        "- greet; -listen",
        "-greet; - listen",
        "- greet\n\u2013 listen",
        "- 3 greet; - 4 listen",
        "---\n- greet",
        // stars
        "*greet* and *listen*",
        "3 * 4 and 5 * 6 of us all",
        "* greet",
        "3 * n is three n and 5 * n is five n",
        "** greet ** listen",
        // letters
        "o'clock it is; o'clock it was",
        "o clock o clock",
        "one o clock and two o clock",
        "O greet O listen",
        "o greet",
        "o 3 o 4",
        "Do o greet o listen",
        "We greet o listen to all o",
        "Ms O o Neil, Mr P o Brien, Mr J o Shea",
        "Jack O o Lantern, Will O o Wisp, Tam O o Shanter",
        "He is o greet each child now o listen to each child"
      })
  void separateNothing(String text) {
    assertThat(ListMarks.separateItems(TextReading.of(text), true)).isFalse();
  }

  @Test
  void includeTheLetterInEnglishOnly() {
    assertThat(ListMarks.separateItems(TextReading.of("o greet o listen"), true)).isTrue();
    assertThat(ListMarks.separateItems(TextReading.of("o greet o listen"), false)).isFalse();
    assertThat(ListMarks.separateItems(TextReading.of("- o Gymru; - o Loegr"), false)).isTrue();
  }

  @Test
  void countBehindAnotherMarkAnew() {
    assertThat(ListMarks.separateItems(TextReading.of("- greet \u2022 listen"), true)).isFalse();
    assertThat(ListMarks.separateItems(TextReading.of("\u2022 greet; - listen; - help"), true))
        .isFalse();
  }
}
