package org.cohesion.validation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordNumbersTest {

  @Test
  void areTheSameForTheSameWordAndCountFromZero() {
    assertThat(numbers("apples the APPLES app\u00ADles The Bread bread and &"))
        .containsExactly(0, 1, 0, 0, 1, 2, 2, 3, 3);
  }

  @Test
  void areTheSameInAllTexts() {
    assertThat(numbers("", "apples bread", "", "", "Bread apples cheese", "", "cheese", ""))
        .containsExactly(0, 1, 1, 0, 2, 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 20})
  void areThoseOfTheTextsThatHaveWords(int empty) {
    List<String> texts = new ArrayList<>();
    for (String text : List.of("apples", "bread", "apples", "bread cheese")) {
      texts.addAll(Collections.nCopies(empty, ""));
      texts.add(text);
    }

    assertThat(numbers(texts.toArray(new String[0]))).containsExactly(0, 1, 0, 1, 2);
  }

  @Test
  void areGivenInTheOrderInWhichTheyAreAskedFor() {
    TextReading text = TextReading.of("apples bread cheese apples");

    assertThat(IntStream.of(2, 3, 1, 0, 2).map(text::wordNumber)).containsExactly(0, 1, 2, 1, 0);
  }

  @Test
  void tellWordsWithOneHashCodeApart() {
    String one = "\u5000\u5001";
    String other = "\u5001\u4FE2";
    String third = "\u4FFF\u5020";

    assertThat(one).hasSameHashCodeAs(other).hasSameHashCodeAs(third);
    assertThat(numbers(String.join(" ", one, other, one, other, "apples", third, other, third)))
        .containsExactly(0, 1, 0, 1, 2, 3, 1, 3);
    assertThat(numbers(one, other + " " + one, other)).containsExactly(0, 1, 0, 1);
  }

  @Test
  void tellAWordFromOneThatSomebodyAsksForWithItsHashCode() {
    String other = "td\u00E1";

    assertThat("the").hasSameHashCodeAs(other);
    assertThat(numbers(other + " the " + other + " The")).containsExactly(0, 1, 0, 1);
  }

  @Test
  void areKeptForThousandsOfWords() {
    List<String> words = new ArrayList<>();
    for (char a = 'a'; a <= 'z'; a++) {
      for (char b = 'a'; b <= 'z'; b++) {
        for (char c = 'a'; c <= 'j'; c++) {
          words.add("q" + a + b + c);
        }
      }
    }
    String text = String.join(" ", words);

    assertThat(words).hasSize(6760);
    assertThat(numbers(text, text))
        .containsExactlyElementsOf(IntStream.range(0, 2 * 6760).mapToObj(i -> i % 6760).toList());
  }

  private static List<Integer> numbers(String... texts) {
    Reading reading = Reading.of(Vocabulary.ofLists(), List.of(texts));
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      for (int word = 0; word < reading.text(i).size(); word++) {
        numbers.add(reading.text(i).wordNumber(word));
      }
    }
    return numbers;
  }
}
