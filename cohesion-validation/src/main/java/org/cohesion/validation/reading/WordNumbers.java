package org.cohesion.validation.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Gives each word a number, the same to the same word, in the order in which they are asked for.
 * Words with one hash code are told apart, and whoever chooses words cannot choose where they are
 * kept: the place depends on a number that differs from process to process, and of words with the
 * hash code of another one a tree is made. No number depends on it.
 */
final class WordNumbers {

  private static final int FREE = 0;
  private static final int FIRST_BITS = 8;
  private static final int RANDOM = ThreadLocalRandom.current().nextInt() | 1;

  private final Reading reading;

  /** Where each word was met first, plus one; and its number. At most half full. */
  private int[] firsts = new int[1 << FIRST_BITS];

  private int[] numbers = new int[1 << FIRST_BITS];
  private int bits = FIRST_BITS;
  private int used;
  private int count;

  /** Of the words whose hash code another word has. */
  private final Map<String, Integer> others = new HashMap<>();

  WordNumbers(Reading reading) {
    this.reading = reading;
  }

  /** The number of the word at a place among all words of the reading. */
  int of(int token) {
    int slot = slot(reading.words[token]);
    int first = firsts[slot] - 1;
    if (first < 0) {
      int number = count++;
      put(slot, token, number);
      return number;
    }
    return reading.areSame(first, token)
        ? numbers[slot]
        : others.computeIfAbsent(reading.word(token), word -> count++);
  }

  /** Where a word is, or would be put. */
  private int slot(int word) {
    int mask = firsts.length - 1;
    int slot = (word * RANDOM) >>> (Integer.SIZE - bits);
    while (firsts[slot] != FREE && reading.words[firsts[slot] - 1] != word) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void put(int slot, int token, int number) {
    firsts[slot] = token + 1;
    numbers[slot] = number;
    if (++used * 2 > firsts.length) {
      grow();
    }
  }

  private void grow() {
    int[] oldFirsts = firsts;
    int[] oldNumbers = numbers;
    bits++;
    firsts = new int[1 << bits];
    numbers = new int[1 << bits];
    for (int i = 0; i < oldFirsts.length; i++) {
      if (oldFirsts[i] != FREE) {
        int slot = slot(reading.words[oldFirsts[i] - 1]);
        firsts[slot] = oldFirsts[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
