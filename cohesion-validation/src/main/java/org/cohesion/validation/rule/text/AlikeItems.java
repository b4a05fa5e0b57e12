package org.cohesion.validation.rule.text;

import java.util.Arrays;
import java.util.List;
import org.cohesion.validation.internal.WordLists;
import org.cohesion.validation.internal.Words;

/**
 * Items taken one after the other, each compared with all before it. Two are alike if at least half
 * of their words are the same: twice the number of words that both have, divided by the sum of the
 * numbers of words that each has (the coefficient of Dice), is one half or more. Each word counts
 * once, and common words not at all. Fewer than four words in common say nothing, unless they are
 * all that both have; nor are items alike that name different numbers.
 *
 * <p>Each word knows the items that have it, so that an item meets those only with which it shares
 * words. Words are told apart by their hash codes: two that have the same one count as one.
 */
final class AlikeItems {

  private static final int FEWEST_IN_COMMON = 4;
  private static final int COMMON_WORD = -2;
  private static final Slots COMMON_WORDS = commonWords();

  private final Words words = new Words();
  private final Slots slots = new Slots(COMMON_WORDS);

  /**
   * For each use of a word the item that has it, and the use of the same word before; -1 if none.
   */
  private int[] items = new int[128];

  private int[] earlierUses = new int[128];
  private int uses;

  private final int[] sizes;
  private final int[] numbers;
  private final int[] inCommon;
  private int count;

  AlikeItems(int capacity) {
    sizes = new int[capacity];
    numbers = new int[capacity];
    inCommon = new int[capacity];
  }

  /**
   * Takes an item.
   *
   * @return the one among the items before it that is most alike to it; -1 if none is alike
   */
  int add(String statement, List<String> details) {
    int item = count++;
    Arrays.fill(inCommon, 0, item, 0);
    addWords(statement, item);
    for (String detail : details) {
      addWords(detail, item);
    }
    int best = -1;
    for (int other = 0; other < item; other++) {
      if (isAlike(item, other) && (best < 0 || isMoreAlike(item, other, best))) {
        best = other;
      }
    }
    return best;
  }

  private void addWords(String text, int item) {
    words.of(text);
    for (int word = 0; word < words.count(); word++) {
      int slot = slots.find(words.hash(word));
      int use = slots.value(slot);
      // The last use of a word that the item has had before is its own.
      if (use == COMMON_WORD || (use >= 0 && items[use] == item)) {
        continue;
      }
      for (int each = use; each >= 0; each = earlierUses[each]) {
        inCommon[items[each]]++;
      }
      slots.put(slot, words.hash(word), addUse(item, use));
      sizes[item]++;
      if (words.isNumber(word)) {
        numbers[item] += words.hash(word);
      }
    }
  }

  private int addUse(int item, int earlier) {
    if (uses == items.length) {
      items = Arrays.copyOf(items, uses * 2);
      earlierUses = Arrays.copyOf(earlierUses, uses * 2);
    }
    items[uses] = item;
    earlierUses[uses] = earlier;
    return uses++;
  }

  private boolean isAlike(int item, int other) {
    int common = inCommon[other];
    int sum = sizes[item] + sizes[other];
    boolean enough = common >= FEWEST_IN_COMMON || (common > 0 && 2 * common == sum);
    boolean sameNumbers =
        numbers[item] == numbers[other] || numbers[item] == 0 || numbers[other] == 0;
    return enough && 4 * common >= sum && sameNumbers;
  }

  private boolean isMoreAlike(int item, int one, int other) {
    return (long) inCommon[one] * (sizes[item] + sizes[other])
        > (long) inCommon[other] * (sizes[item] + sizes[one]);
  }

  private static Slots commonWords() {
    Slots slots = new Slots();
    Words words = new Words();
    for (String word : new WordLists("text/near-duplicate_en.properties").get("common")) {
      int hash = words.of(word).hash(0);
      slots.put(slots.find(hash), hash, COMMON_WORD);
    }
    return slots;
  }

  /** A number for each hash code that was put, in a table that is at most half full. */
  private static final class Slots {

    private static final int FREE = -1;

    private int[] keys;
    private int[] values;
    private int used;

    Slots() {
      keys = new int[512];
      values = new int[512];
      Arrays.fill(values, FREE);
    }

    Slots(Slots other) {
      keys = other.keys.clone();
      values = other.values.clone();
      used = other.used;
    }

    /** Where a key is, or would be put. */
    int find(int key) {
      int mask = keys.length - 1;
      int slot = ((key * 0x9E3779B9) >>> 8) & mask;
      while (values[slot] != FREE && keys[slot] != key) {
        slot = (slot + 1) & mask;
      }
      return slot;
    }

    int value(int slot) {
      return values[slot];
    }

    void put(int slot, int key, int value) {
      boolean isNew = values[slot] == FREE;
      keys[slot] = key;
      values[slot] = value;
      if (isNew && ++used * 2 > keys.length) {
        grow();
      }
    }

    private void grow() {
      int[] oldKeys = keys;
      int[] oldValues = values;
      keys = new int[oldKeys.length * 2];
      values = new int[oldKeys.length * 2];
      Arrays.fill(values, FREE);
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldValues[i] != FREE) {
          int slot = find(oldKeys[i]);
          keys[slot] = oldKeys[i];
          values[slot] = oldValues[i];
        }
      }
    }
  }
}
