package org.cohesion.validation.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects phrases and names. Not safe to share between threads. */
final class PhraseTreeBuilder {

  private static final int[] NONE = {};

  /** By the key of step and word, mixed lest the map's hash codes be alike. */
  final Map<Long, Integer> edges = new HashMap<>();

  /** By step, the key that leads to it. */
  final List<Long> ways = new ArrayList<>();

  final List<int[]> phrases = new ArrayList<>();
  final List<Integer> names = new ArrayList<>();
  final List<Boolean> inNames = new ArrayList<>();
  final List<Object> whats = new ArrayList<>();
  int steps;
  private int phraseCount;

  PhraseTreeBuilder() {
    addStep(0);
    addStep(0);
  }

  private int addStep(long way) {
    ways.add(way);
    phrases.add(NONE);
    names.add(PhraseTree.NO_NAME);
    inNames.add(false);
    return steps++;
  }

  private int follow(List<Integer> path, boolean isName) {
    int step = PhraseTree.ROOT;
    for (int word : path) {
      long way = PhraseTree.key(step, word);
      Integer known = edges.get(WordKey.mixed(way));
      if (known == null) {
        known = addStep(way);
        edges.put(WordKey.mixed(way), known);
      }
      step = known;
      inNames.set(step, inNames.get(step) || isName);
    }
    return step;
  }

  int phrase(List<Integer> path) {
    int step = follow(path, false);
    int[] more = Arrays.copyOf(phrases.get(step), phrases.get(step).length + 1);
    more[more.length - 1] = phraseCount;
    phrases.set(step, more);
    return phraseCount++;
  }

  /** Of two names of the same words the later one counts. */
  void name(List<Integer> path, Object what) {
    names.set(follow(path, true), whats.size());
    whats.add(what);
  }

  /**
   * Builds the tree.
   *
   * @param numbers for each word that the builder was given, the number that it has in texts
   * @param end the first number that no word has
   */
  PhraseTree build(int[] numbers, int end) {
    return new PhraseTree(this, numbers, end);
  }
}
