package org.cohesion.validation.reading;

import java.util.Arrays;
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
  private static final int FIRST_BITS = 6;
  private static final int RANDOM = ThreadLocalRandom.current().nextInt() | 1;

  private final Reading reading;

  /** The numbers of words, plus one, by hash code; at most two thirds full. */
  private int[] slots = new int[1 << FIRST_BITS];

  /** Where each word was met first, by number. */
  private int[] firsts = new int[1 << (FIRST_BITS - 1)];

  private int bits = FIRST_BITS;
  private int count;

  /** Of the words whose hash code another word has. */
  private final Map<String, Integer> others = new HashMap<>();

  WordNumbers(Reading reading) {
    this.reading = reading;
  }

  /** The number of the word at a place among all words of the reading. */
  int of(int token) {
    int slot = slot(reading.words[token]);
    int number = slots[slot] - 1;
    if (number < 0) {
      slots[slot] = ++count;
      remember(token);
      return count - 1;
    }
    return reading.areSame(firsts[number], token) ? number : ofOther(reading.word(token));
  }

  /** The next number, though it is in no slot. */
  private int ofOther(String word) {
    return others.computeIfAbsent(
        word,
        unknown -> {
          firsts = Arrays.copyOf(firsts, Math.max(firsts.length, count + 1));
          return count++;
        });
  }

  /** Where a word is, or would be put. */
  private int slot(int word) {
    int mask = slots.length - 1;
    int slot = (word * RANDOM) >>> (Integer.SIZE - bits);
    while (slots[slot] != FREE && reading.words[firsts[slots[slot] - 1]] != word) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void remember(int token) {
    if (count > firsts.length) {
      firsts = Arrays.copyOf(firsts, firsts.length * 2);
    }
    firsts[count - 1] = token;
    if (3 * count > 2 * slots.length) {
      grow();
    }
  }

  private void grow() {
    int[] old = slots;
    bits++;
    slots = new int[1 << bits];
    for (int number : old) {
      if (number != FREE) {
        slots[slot(reading.words[firsts[number - 1]])] = number;
      }
    }
  }
}
