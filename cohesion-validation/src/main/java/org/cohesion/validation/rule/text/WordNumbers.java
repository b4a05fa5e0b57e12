package org.cohesion.validation.rule.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.cohesion.validation.internal.WordLists;
import org.cohesion.validation.internal.Words;

/**
 * Gives each word a number, the same to the same word, in the order in which they come. Words with
 * one hash code are told apart, and whoever chooses words cannot choose where they are kept: the
 * place depends on a number that differs from process to process, and of words with the hash code
 * of another one a tree is made. No number depends on it.
 */
final class WordNumbers {

  /** What common words have in place of a number. */
  static final int COMMON = -1;

  private static final Set<String> COMMON_WORDS =
      new WordLists("text/near-duplicate_en.properties").get("common");
  private static final Set<Integer> COMMON_HASHES = commonHashes();

  private static final int FREE = 0;
  private static final int FIRST_BITS = 9;
  private static final int RANDOM = ThreadLocalRandom.current().nextInt() | 1;

  private final Words words;

  /** Where each word was met first, plus one; and its number. At most half full. */
  private int[] firsts = new int[1 << FIRST_BITS];

  private int[] numbers = new int[1 << FIRST_BITS];
  private int bits = FIRST_BITS;
  private int used;

  /** Of the words whose hash code another word has. */
  private final Map<String, Integer> others = new HashMap<>();

  private int count;

  /**
   * No word has a number yet.
   *
   * @param words the words
   */
  WordNumbers(Words words) {
    this.words = words;
  }

  /**
   * Tells a word's number.
   *
   * @param word the position of the word among all words
   * @return its number, 0 for the first that is not common; {@link #COMMON} for a common word
   */
  int of(int word) {
    int slot = slot(words.hash(word));
    int first = firsts[slot] - 1;
    if (first < 0) {
      int number = isCommon(word) ? COMMON : count++;
      put(slot, word, number);
      return number;
    }
    return words.areSame(first, word) ? numbers[slot] : ofOther(word);
  }

  private int ofOther(int word) {
    Integer number = others.get(words.lowerCase(word));
    if (number == null) {
      number = isCommon(word) ? COMMON : count++;
      others.put(words.lowerCase(word), number);
    }
    return number;
  }

  private boolean isCommon(int word) {
    return COMMON_HASHES.contains(words.hash(word)) && COMMON_WORDS.contains(words.lowerCase(word));
  }

  /** Where a word of a hash code is, or would be put. */
  private int slot(int hash) {
    int mask = firsts.length - 1;
    int slot = (hash * RANDOM) >>> (Integer.SIZE - bits);
    while (firsts[slot] != FREE && words.hash(firsts[slot] - 1) != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void put(int slot, int word, int number) {
    firsts[slot] = word + 1;
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
        int slot = slot(words.hash(oldFirsts[i] - 1));
        firsts[slot] = oldFirsts[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }

  private static Set<Integer> commonHashes() {
    return COMMON_WORDS.stream()
        .map(word -> new Words().of(word).hash(0))
        .collect(Collectors.toUnmodifiableSet());
  }
}
