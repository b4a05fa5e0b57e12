package org.cohesion.validation.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.cohesion.validation.reading.TextReading;
import org.junit.jupiter.api.Test;

class ItemSketchesTest {

  private static final String ASSEMBLY = "Pupils lead an assembly about languages each term";
  private static final String ALIKE = "Pupils lead an assembly about languages each month";
  private static final String CHOIR = "The choir sings carols beside the market cross";
  private static final String GARDEN = "Volunteers dig vegetable beds behind church hall";

  @Test
  void makeCandidatesOfItemsThatMayBeAlikeAndOfNoOthers() {
    ItemSketches sketches = of(CHOIR, ASSEMBLY, GARDEN, ALIKE);

    assertThat(sketches.hasCandidates()).isTrue();
    assertThat(IntStream.range(0, sketches.count()).filter(sketches::isCandidate).boxed())
        .containsExactly(1, 3);
  }

  @Test
  void makeNoneWhereAllAreDifferent() {
    ItemSketches sketches = of(CHOIR, ASSEMBLY, GARDEN);

    assertThat(sketches.count()).isEqualTo(3);
    assertThat(sketches.hasCandidates()).isFalse();
  }

  @Test
  void keepWhereTheStatementsAreOfMoreThanTheyHadRoomFor() {
    ItemSketches sketches = new ItemSketches();
    for (int i = 0; i < 40; i++) {
      add(sketches, 100 + i, i == 3 || i == 39 ? CHOIR : "word" + i + " item" + i + " text" + i);
    }

    assertThat(IntStream.range(0, 40).map(sketches::statement).boxed())
        .containsExactlyElementsOf(IntStream.range(100, 140).boxed().toList());
    assertThat(IntStream.range(0, 40).filter(sketches::isCandidate).boxed()).contains(3, 39);
  }

  private static ItemSketches of(String... items) {
    ItemSketches sketches = new ItemSketches();
    for (int i = 0; i < items.length; i++) {
      add(sketches, i, items[i]);
    }
    return sketches;
  }

  private static void add(ItemSketches sketches, int statement, String item) {
    sketches.begin(statement);
    sketches.add(TextReading.of(item));
    sketches.end();
  }
}
