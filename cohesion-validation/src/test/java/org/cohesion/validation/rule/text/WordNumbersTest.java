package org.cohesion.validation.rule.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohesion.validation.rule.text.WordNumbers.COMMON;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cohesion.validation.internal.Words;
import org.junit.jupiter.api.Test;

class WordNumbersTest {

  @Test
  void areTheSameForTheSameWordAndCountFromZero() {
    assertThat(numbers("apples Bread APPLES bread cheese")).containsExactly(0, 1, 0, 1, 2);
  }

  @Test
  void areNotGivenToCommonWords() {
    assertThat(numbers("the apples of The tree")).containsExactly(COMMON, 0, COMMON, COMMON, 1);
  }

  @Test
  void tellWordsWithOneHashCodeApart() {
    String one = "\u5000\u5001";
    String other = "\u5001\u4FE2";
    Words words = new Words().of(one + " " + other);

    assertThat(words.hash(0)).isEqualTo(words.hash(1));
    assertThat(numbers(String.join(" ", one, other, one, other, "apples")))
        .containsExactly(0, 1, 0, 1, 2);
  }

  @Test
  void tellAWordFromACommonOneWithItsHashCode() {
    Words words = new Words().of("is a\u016B");

    assertThat(words.hash(0)).isEqualTo(words.hash(1));
    assertThat(numbers("a\u016B is a\u016B is")).containsExactly(0, COMMON, 0, COMMON);
    assertThat(numbers("is a\u016B is a\u016B")).containsExactly(COMMON, 0, COMMON, 0);
  }

  @Test
  void areKeptForThousandsOfWords() {
    String text = IntStream.range(0, 5_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));

    int[] numbers = numbers(text + " " + text);

    assertThat(numbers).containsExactly(IntStream.range(0, 10_000).map(i -> i % 5_000).toArray());
  }

  private static int[] numbers(String text) {
    Words words = new Words().of(text);
    WordNumbers numbers = new WordNumbers(words);
    return IntStream.range(0, words.count()).map(numbers::of).toArray();
  }
}
