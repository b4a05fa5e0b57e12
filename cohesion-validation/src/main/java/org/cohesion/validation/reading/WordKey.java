package org.cohesion.validation.reading;

/**
 * Words as numbers. Of up to twelve letters a to z, five bits a letter: nearly all words of
 * English, compared and looked up without a look at their letters again. All others are below zero
 * and have only their hash code: two of them may share it.
 */
final class WordKey {

  /** So many letters a word may have that is known by its key. */
  static final int LONGEST = 12;

  private static final long MIX = 0x9E3779B97F4A7C15L;

  private WordKey() {}

  /** The key with one letter more; a letter counts the same in either case. */
  static long with(long key, char letter) {
    return (key << 5) | (letter & 31);
  }

  /** Whether a character is a letter a to z, in either case. */
  static boolean isLetter(char c) {
    return (char) ((c | 32) - 'a') < 26;
  }

  /** The key of the word that characters of a text are, whatever its letters; never 0. */
  static long of(String text, int start, int end) {
    long key = 0;
    int hash = 0;
    int length = 0;
    for (int i = start; i < end; i++) {
      int letter = Letters.letter(text.charAt(i));
      if (letter != Letters.INVISIBLE) {
        hash = 31 * hash + letter;
        key = with(key, (char) letter);
        length += isLetter((char) letter) ? 1 : LONGEST + 1;
      }
    }
    return length > 0 && length <= LONGEST ? key : hash | Long.MIN_VALUE;
  }

  /** Spreads keys over all bits; the highest are the best. */
  static long mixed(long key) {
    return key * MIX;
  }
}
