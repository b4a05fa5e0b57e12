package org.cohesion.validation.rule.text;

import java.util.Arrays;
import java.util.List;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordList;
import org.cohesion.validation.reading.WordLists;

/**
 * Items taken one after the other, each compared with all before it. Two are alike if at least half
 * of their words are the same: twice the number of words that both have, divided by the sum of the
 * numbers of words that each has (the coefficient of Dice), is one half or more. Each word counts
 * once, and common words not at all. Fewer than four words in common say nothing, unless they are
 * all that both have; nor are items alike that name different numbers.
 *
 * <p>Each word knows the items that have it, so that an item meets those only with which it shares
 * words.
 */
final class AlikeItems {

  private static final int FEWEST_IN_COMMON = 4;

  private static final WordList COMMON = WordLists.of("text/near-duplicate_en").words("common");

  /** For each word the items that have it, in their order; and how many they are. */
  private int[][] items = new int[64][];

  private int[] itemCounts = new int[64];

  /** Of each item, how many words and how many numbers it has; each counts once. */
  private final int[] sizes;

  private final int[] numbers;

  /** For each item, what it has in common with the one that is taken. */
  private final int[] inCommon;

  private final int[] numbersInCommon;
  private int count;

  /**
   * No items yet.
   *
   * @param capacity how many items there will be
   */
  AlikeItems(int capacity) {
    sizes = new int[capacity];
    numbers = new int[capacity];
    inCommon = new int[capacity];
    numbersInCommon = new int[capacity];
  }

  /**
   * Takes an item.
   *
   * @param texts what its texts are made of
   * @return the one among the items before it that is most alike to it; -1 if none is alike
   */
  int add(List<TextReading> texts) {
    int item = count++;
    Arrays.fill(inCommon, 0, item, 0);
    Arrays.fill(numbersInCommon, 0, item, 0);
    for (TextReading text : texts) {
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

  private void addWords(TextReading text, int item) {
    for (int i = 0; i < text.size(); i++) {
      if (text.isWordOrNumber(i) && !text.isIn(i, COMMON)) {
        addItem(text.wordNumber(i), item, text.isNumber(i));
      }
    }
  }

  /** Adds an item to those that have a word, unless it has had the word before. */
  private void addItem(int word, int item, boolean isNumber) {
    if (word >= items.length) {
      items = Arrays.copyOf(items, word * 2);
      itemCounts = Arrays.copyOf(itemCounts, word * 2);
    }
    int otherCount = itemCounts[word];
    int[] others = otherCount == 0 ? new int[4] : items[word];
    if (otherCount > 0 && others[otherCount - 1] == item) {
      return;
    }
    for (int i = 0; i < otherCount; i++) {
      inCommon[others[i]]++;
    }
    if (isNumber) {
      numbers[item]++;
      for (int i = 0; i < otherCount; i++) {
        numbersInCommon[others[i]]++;
      }
    }
    if (otherCount == others.length) {
      others = Arrays.copyOf(others, otherCount * 2);
    }
    others[otherCount] = item;
    items[word] = others;
    itemCounts[word] = otherCount + 1;
    sizes[item]++;
  }

  private boolean isAlike(int item, int other) {
    int common = inCommon[other];
    int sum = sizes[item] + sizes[other];
    boolean enough = common >= FEWEST_IN_COMMON || (common > 0 && 2 * common == sum);
    return enough && 4 * common >= sum && !nameDifferentNumbers(item, other);
  }

  private boolean nameDifferentNumbers(int item, int other) {
    int most = Math.max(numbers[item], numbers[other]);
    return numbers[item] > 0 && numbers[other] > 0 && numbersInCommon[other] < most;
  }

  private boolean isMoreAlike(int item, int one, int other) {
    return (long) inCommon[one] * (sizes[item] + sizes[other])
        > (long) inCommon[other] * (sizes[item] + sizes[one]);
  }
}
