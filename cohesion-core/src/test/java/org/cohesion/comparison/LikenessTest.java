package org.cohesion.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.cohesion.finding.JsonPointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

  @ParameterizedTest
  @CsvSource({
    "meet parents, meet parents, 1.0",
    "meet parents, Parents – MEET!, 1.0",
    "meet parents, meet staff, 0.5",
    "meet parents, meet, 0.667",
    "meet meet, meet staff, 0.5",
    "the pupil’s voice, the pupil's voice, 1.0",
  })
  void isTheShareOfCommonWords(String before, String after, double share) {
    assertThat(pairs(List.of(before), List.of(after), 0.1))
        .singleElement()
        .satisfies(pair -> assertThat(pair.share()).isCloseTo(share, Offset.offset(0.001)));
  }

  @Test
  void mustExceedTheBound() {
    assertThat(pairs(List.of("meet parents"), List.of("meet staff"), 0.5)).isEmpty();
    assertThat(pairs(List.of("meet parents"), List.of("meet staff"), 0.49)).hasSize(1);
  }

  @Test
  void isNothingWhereThereAreNoWords() {
    assertThat(pairs(List.of("…"), List.of("…"), 0)).isEmpty();
    assertThat(pairs(List.of("meet"), List.of(), 0)).isEmpty();
  }

  @Test
  void comesMostAlikeFirstAndThenByPosition() {
    List<String> pairs =
        pairs(List.of("a b", "a b c"), List.of("a b c", "a b", "a b"), 0.5).stream()
            .map(pair -> pair.before().index() + " " + pair.after().index())
            .toList();

    assertThat(pairs).containsExactly("0 1", "1 0", "0 2", "0 0", "1 1", "1 2");
  }

  @Test
  void triesEveryPairUpToABound() {
    List<String> before = IntStream.range(0, 500).mapToObj(i -> "word" + i).toList();

    assertThat(pairs(before, before.stream().sorted().toList(), 0)).hasSize(500);
  }

  @Test
  void triesWhatIsInAboutTheSamePlaceBeyondIt() {
    int size = 2_000;
    int reach = 250_000 / size;
    List<String> before = IntStream.range(0, size).mapToObj(i -> "word" + i).toList();
    List<String> shifted = IntStream.range(0, size).mapToObj(i -> "word" + (i - reach)).toList();
    List<String> shiftedMore =
        IntStream.range(0, size).mapToObj(i -> "word" + (i - reach - 1)).toList();

    assertThat(pairs(before, shifted, 0)).hasSize(size - reach);
    assertThat(pairs(shifted, before, 0)).hasSize(size - reach);
    assertThat(pairs(before, shiftedMore, 0)).isEmpty();
    assertThat(pairs(shiftedMore, before, 0)).isEmpty();
  }

  @Test
  void triesTheWholeOfAShortListAgainstALongOne() {
    List<String> many = IntStream.range(0, 5_000).mapToObj(i -> "word" + i).toList();

    assertThat(pairs(List.of("word4999", "word0"), many, 0)).hasSize(2);
    assertThat(pairs(many, List.of("word4999", "word0"), 0)).hasSize(2);
  }

  private static List<Likeness.Pair> pairs(List<String> before, List<String> after, double bound) {
    return new Likeness(parts(before), parts(after)).pairsAbove(bound);
  }

  private static List<Part> parts(List<String> texts) {
    return new ListPart(JsonPointer.ROOT, null, texts, SinglePart::new).children();
  }
}
