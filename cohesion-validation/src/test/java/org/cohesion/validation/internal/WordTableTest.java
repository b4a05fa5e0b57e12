package org.cohesion.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordTableTest {

  @Test
  void tellsTheListsThatHaveAWord() {
    WordTable table = new WordTable();
    table.add("duty", 0);
    table.add("duty", 63);
    table.add("and", 5);

    assertThat(table.lookUp(Tokens.of("Duty, 4 & care")))
        .containsExactly(1L | Long.MIN_VALUE, 0, 0, 1 << 5, 0);
  }

  @Test
  void growsWithItsWords() {
    WordTable table = new WordTable();
    List<String> words = words();
    for (int i = 0; i < words.size(); i++) {
      table.add(words.get(i), i % 64);
    }

    long[] found = table.lookUp(Tokens.of(String.join(" ", words)));

    assertThat(found).hasSize(words.size());
    for (int i = 0; i < found.length; i++) {
      assertThat(found[i]).isEqualTo(1L << (i % 64));
    }
    assertThat(table.lookUp(Tokens.of("zaa"))).containsExactly(0);
  }

  @Test
  void aSetHasAllItsWordsAndNoOthers() {
    WordSet set = WordSet.of(words());
    Tokens in = Tokens.of(String.join(" ", words()));

    for (int i = 0; i < in.size(); i++) {
      assertThat(in.isIn(i, set)).isTrue();
    }
    assertThat(Tokens.of("zaa").isIn(0, set)).isFalse();
    assertThat(Tokens.of("a").isIn(0, WordSet.of())).isFalse();
  }

  /** Sixty-four, more than the first tables have room for. */
  private static List<String> words() {
    List<String> words = new ArrayList<>();
    for (char a = 'a'; a <= 'h'; a++) {
      for (char b = 'a'; b <= 'h'; b++) {
        words.add("x" + a + b);
      }
    }
    return words;
  }
}
