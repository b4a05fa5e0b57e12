package org.cohesion.validation.rule.text;

import java.util.Arrays;
import java.util.BitSet;
import org.cohesion.validation.reading.TextReading;

/**
 * Items as a bit for each of their words, so that of most pairs it can be told at once that they
 * are not alike as {@link AlikeItems} says. Words may share a bit: that only makes pairs look alike
 * that are not.
 */
final class ItemSketches {

  /** Of each item so many numbers of 64 bits. */
  private static final int PARTS = 2;

  /** Spreads neighbouring numbers of words: the golden ratio, as hash functions use it. */
  private static final int SPREAD = 0x9E3779B9;

  private long[] bits = new long[16 * PARTS];

  /** Of each item, how many bits it has, and how many words may hide behind them. */
  private int[] sizes = new int[16];

  private int[] hidden = new int[16];

  /** Of each item, where its statement is among the texts. */
  private int[] statements = new int[16];

  private final BitSet candidates = new BitSet();
  private int count;

  /** Begins an item with its statement. */
  void begin(int statement) {
    if (count == sizes.length) {
      bits = Arrays.copyOf(bits, count * 2 * PARTS);
      sizes = Arrays.copyOf(sizes, count * 2);
      hidden = Arrays.copyOf(hidden, count * 2);
      statements = Arrays.copyOf(statements, count * 2);
    }
    statements[count++] = statement;
  }

  /** Adds a text to the item that was begun last. */
  void add(TextReading text) {
    int first = (count - 1) * PARTS;
    int words = 0;
    for (int i = 0; i < text.size(); i++) {
      if (text.isWordOrNumber(i) && !text.isIn(i, AlikeItems.COMMON)) {
        int bit = (text.wordCode(i) * SPREAD) >>> 25;
        bits[first + (bit >>> 6)] |= 1L << bit;
        words++;
      }
    }
    hidden[count - 1] += words;
  }

  /** Ends an item: it is compared with all before it. */
  void end() {
    int item = count - 1;
    int first = item * PARTS;
    for (int i = first; i < first + PARTS; i++) {
      sizes[item] += Long.bitCount(bits[i]);
    }
    hidden[item] -= sizes[item];
    for (int other = 0; other < item; other++) {
      if (mayBeAlike(item, other)) {
        candidates.set(item);
        candidates.set(other);
      }
    }
  }

  /** Whether another item may be alike to one. */
  boolean isCandidate(int item) {
    return candidates.get(item);
  }

  boolean hasCandidates() {
    return !candidates.isEmpty();
  }

  int count() {
    return count;
  }

  /** Where the statement of an item is among the texts. */
  int statement(int item) {
    return statements[item];
  }

  private boolean mayBeAlike(int item, int other) {
    int one = item * PARTS;
    int two = other * PARTS;
    int most =
        Long.bitCount(bits[one] & bits[two])
            + Long.bitCount(bits[one + 1] & bits[two + 1])
            + Math.min(hidden[item], hidden[other]);
    int sum = sizes[item] + sizes[other];
    return 4 * most >= sum && (most >= AlikeItems.FEWEST_IN_COMMON || 2 * most >= sum) && most > 0;
  }
}
