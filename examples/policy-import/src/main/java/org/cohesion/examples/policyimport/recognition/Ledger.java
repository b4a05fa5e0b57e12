package org.cohesion.examples.policyimport.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cohesion.examples.policyimport.WordCount;
import org.cohesion.examples.policyimport.document.Block;

/** Counts where each word went, so that none is lost and none is made up. */
final class Ledger {

  private final Map<String, Integer> words = new HashMap<>();
  private int members;
  private int sections;
  private int values;
  private int furniture;

  /** Words that stand in the draft. */
  void placed(String pointer, String text) {
    int count = take(text);
    if (pointer.startsWith("/sections/")) {
      sections += count;
    } else {
      members += count;
    }
  }

  /** Words that were turned into a value, or are the label before one. */
  void coded(String text) {
    values += take(text);
  }

  /** Words of a text that were turned into a value, all but those that are kept of it. */
  void codedBut(String text, String kept) {
    Map<String, Integer> stays = new HashMap<>();
    Words.of(kept).forEach(word -> stays.merge(word, 1, Integer::sum));
    List<String> left = new ArrayList<>();
    for (String word : Words.of(text)) {
      if (stays.merge(word, -1, Integer::sum) < 0) {
        left.add(word);
      }
    }
    coded(String.join(" ", left));
  }

  /** Words that are no part of the policy. */
  void furniture(String text) {
    furniture += take(text);
  }

  private int take(String text) {
    List<String> all = Words.of(text);
    for (String word : all) {
      words.merge(word, 1, Integer::sum);
    }
    return all.size();
  }

  /**
   * Closes the books.
   *
   * @param blocks all blocks of the document
   * @return where the words went
   * @throws IllegalStateException if a word of the document went nowhere, or one came from nowhere;
   *     a mistake in this program
   */
  WordCount close(List<Block> blocks) {
    Map<String, Integer> left = new HashMap<>(words);
    int all = 0;
    for (Block block : blocks) {
      for (String word : Words.of(block.printed())) {
        all++;
        left.merge(word, -1, Integer::sum);
      }
    }
    left.values().removeIf(count -> count == 0);
    if (!left.isEmpty()) {
      throw new IllegalStateException(
          "the import does not account for every word: "
              + left.values().stream().filter(count -> count < 0).mapToInt(count -> -count).sum()
              + " lost, "
              + left.values().stream().filter(count -> count > 0).mapToInt(count -> count).sum()
              + " too many");
    }
    return new WordCount(all, members, sections, values, furniture);
  }
}
