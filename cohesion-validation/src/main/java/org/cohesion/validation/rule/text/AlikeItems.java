package org.cohesion.validation.rule.text;

import java.util.Arrays;
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

  /** As many words as these say something, whatever else there is. */
  static final int FEWEST_IN_COMMON = 4;

  /** Words that are in most items. */
  static final WordList COMMON = WordLists.of("text/near-duplicate_en").words("common");

  /** For each word the last of the entries below that is of it, plus one. */
  private int[] lastEntries = new int[64];

  /** An item that has a word, and the entry before it of the same word, plus one. */
  private int[] entries = new int[128];

  private int entryCount;

  /** Of each item, how many words and how many numbers it has; each counts once. */
  private int[] sizes = new int[8];

  private int[] numbers = new int[8];

  /** For each item, what it has in common with the one that is taken. */
  private int[] inCommon = new int[8];

  private int[] numbersInCommon = new int[8];
  private int count;

  /** Begins an item. */
  void begin() {
    if (count == sizes.length) {
      sizes = Arrays.copyOf(sizes, count * 2);
      numbers = Arrays.copyOf(numbers, count * 2);
      inCommon = Arrays.copyOf(inCommon, count * 2);
      numbersInCommon = Arrays.copyOf(numbersInCommon, count * 2);
    }
    Arrays.fill(inCommon, 0, count, 0);
    Arrays.fill(numbersInCommon, 0, count, 0);
    count++;
  }

  /**
   * Adds a text to the item that was begun last.
   *
   * @param text what it is made of
   */
  void add(TextReading text) {
    for (int i = 0; i < text.size(); i++) {
      if (text.isWordOrNumber(i) && !text.isIn(i, COMMON)) {
        addItem(text.wordNumber(i), count - 1, text.isNumber(i));
      }
    }
  }

  /** Which of the items before is most alike to the one that was begun last; -1 if none is. */
  int mostAlike() {
    int item = count - 1;
    int best = -1;
    for (int other = 0; other < item; other++) {
      if (isAlike(item, other) && (best < 0 || isMoreAlike(item, other, best))) {
        best = other;
      }
    }
    return best;
  }

  /** Adds an item to those that have a word, unless it has had the word before. */
  private void addItem(int word, int item, boolean isNumber) {
    if (word >= lastEntries.length) {
      lastEntries = Arrays.copyOf(lastEntries, word * 2);
    }
    int last = lastEntries[word];
    if (last > 0 && entries[last - 1] == item) {
      return;
    }
    for (int entry = last; entry > 0; entry = entries[entry]) {
      inCommon[entries[entry - 1]]++;
      numbersInCommon[entries[entry - 1]] += isNumber ? 1 : 0;
    }
    numbers[item] += isNumber ? 1 : 0;
    sizes[item]++;
    if (entryCount == entries.length) {
      entries = Arrays.copyOf(entries, entryCount * 2);
    }
    entries[entryCount] = item;
    entries[entryCount + 1] = last;
    lastEntries[word] = entryCount + 1;
    entryCount += 2;
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
