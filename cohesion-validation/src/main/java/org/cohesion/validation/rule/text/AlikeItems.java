package org.cohesion.validation.rule.text;

import java.util.Arrays;
import java.util.List;
import org.cohesion.validation.internal.PolicyWords;
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

  private final PolicyWords policy;
  private final Words words;
  private final Slots slots = new Slots(COMMON_WORDS);

  /** For each word the items that have it, in their order; and how many they are. */
  private int[][] items = new int[64][];

  private int[] itemCounts = new int[64];
  private int wordCount;

  private final int[] sizes;
  private final int[] numbers;
  private final int[] inCommon;
  private int count;

  /**
   * No items yet.
   *
   * @param policy the words of the policy's texts
   * @param capacity how many items there will be
   */
  AlikeItems(PolicyWords policy, int capacity) {
    this.policy = policy;
    words = policy.all();
    sizes = new int[capacity];
    numbers = new int[capacity];
    inCommon = new int[capacity];
  }

  /**
   * Takes an item.
   *
   * @param texts the positions of its texts among the policy's texts
   * @return the one among the items before it that is most alike to it; -1 if none is alike
   */
  int add(List<Integer> texts) {
    int item = count++;
    Arrays.fill(inCommon, 0, item, 0);
    for (int text : texts) {
      addWords(text, item);
    }
    int best = -1;
    for (int other = 0; other < item; other++) {
      if (isAlike(item, other) && (best < 0 || isMoreAlike(item, other, best))) {
        best = other;
      }
    }
    return best;
  }

  private void addWords(int text, int item) {
    for (int word = policy.first(text); word < policy.end(text); word++) {
      int slot = slots.find(words.hash(word));
      int known = slots.value(slot);
      if (known == COMMON_WORD) {
        continue;
      }
      if (known < 0) {
        known = addWord();
        slots.put(slot, words.hash(word), known);
      }
      if (addItem(known, item)) {
        sizes[item]++;
        if (words.isNumber(word)) {
          numbers[item] += words.hash(word);
        }
      }
    }
  }

  private int addWord() {
    if (wordCount == items.length) {
      items = Arrays.copyOf(items, wordCount * 2);
      itemCounts = Arrays.copyOf(itemCounts, wordCount * 2);
    }
    items[wordCount] = new int[4];
    return wordCount++;
  }

  /** Adds an item to those that have a word, unless it has had the word before. */
  private boolean addItem(int word, int item) {
    int[] others = items[word];
    int otherCount = itemCounts[word];
    if (otherCount > 0 && others[otherCount - 1] == item) {
      return false;
    }
    for (int i = 0; i < otherCount; i++) {
      inCommon[others[i]]++;
    }
    if (otherCount == others.length) {
      others = Arrays.copyOf(others, otherCount * 2);
      items[word] = others;
    }
    others[otherCount] = item;
    itemCounts[word] = otherCount + 1;
    return true;
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
