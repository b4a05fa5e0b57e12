package org.cohesion.examples.policyimport.carried;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the texts of a policy among the words of a document, each once, the longer first. */
final class TextSearch {

  /** More comparisons than any policy needs; texts that repeat themselves could ask for more. */
  private static final int MOST_COMPARISONS = 20_000_000;

  private final Map<String, List<Text>> byFirstWord = new HashMap<>();
  private int comparisons;
  private int missing;

  private TextSearch(PolicyTexts texts) {
    texts.texts().forEach(words -> add(words, true));
    texts.optional().forEach(words -> add(words, false));
    byFirstWord
        .values()
        .forEach(list -> list.sort((a, b) -> Integer.compare(b.words.size(), a.words.size())));
  }

  /**
   * Finds them.
   *
   * @param shown the words of the document
   * @param texts what the policy has
   * @return which of the words belong to one of the texts; empty if one of them is missing
   */
  static Optional<boolean[]> cover(List<ShownWord> shown, PolicyTexts texts) {
    TextSearch search = new TextSearch(texts);
    boolean[] covered = search.cover(shown);
    boolean whole = search.missing == 0 && search.comparisons <= MOST_COMPARISONS;
    return whole ? Optional.of(covered) : Optional.empty();
  }

  private void add(List<String> words, boolean required) {
    List<Text> list = byFirstWord.computeIfAbsent(words.get(0), key -> new ArrayList<>());
    list.add(new Text(words, required));
    missing += required ? 1 : 0;
  }

  /** A short text may be the beginning of a label: first come those that have a place of theirs. */
  private boolean[] cover(List<ShownWord> shown) {
    boolean[] covered = new boolean[shown.size()];
    for (boolean alone : new boolean[] {true, false}) {
      for (int i = 0; i < covered.length && comparisons <= MOST_COMPARISONS; i++) {
        int end = covered[i] ? i : take(shown, covered, i, alone);
        Arrays.fill(covered, i, end, true);
      }
    }
    return covered;
  }

  /** Takes the longest text that begins at a word, and tells where it ends. */
  private int take(List<ShownWord> shown, boolean[] covered, int at, boolean alone) {
    List<Text> texts = byFirstWord.getOrDefault(shown.get(at).text(), List.of());
    for (int t = 0; t < texts.size(); t++) {
      Text text = texts.get(t);
      int end = at + text.words.size();
      if ((!alone || (isBorder(shown, at) && isBorder(shown, end)))
          && isAt(text.words, shown, covered, at)) {
        texts.remove(t);
        missing -= text.required ? 1 : 0;
        return end;
      }
    }
    return at;
  }

  /** Whether more than a space is between a word and the one before. */
  private static boolean isBorder(List<ShownWord> shown, int at) {
    return at >= shown.size() || shown.get(at).parted();
  }

  private boolean isAt(List<String> words, List<ShownWord> shown, boolean[] covered, int at) {
    if (at + words.size() > shown.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      comparisons++;
      if (covered[at + i] || !words.get(i).equals(shown.get(at + i).text())) {
        return false;
      }
    }
    return true;
  }

  private record Text(List<String> words, boolean required) {}
}
