package org.cohesion.validation.reading;

/**
 * Words of up to twelve letters a to z as numbers, five bits a letter: nearly all words of English,
 * compared and looked up without a look at their letters again.
 */
final class ShortWord {

  /** Of what is no such word. */
  static final long NONE = -1;

  /** So many letters there may be. */
  static final int LONGEST = 12;

  private static final long MIX = 0x9E3779B97F4A7C15L;

  private ShortWord() {}

  /** The number with one letter more; a letter counts the same in either case. */
  static long with(long word, char letter) {
    return (word << 5) | (letter & 31);
  }

  /** Whether a character is a letter a to z, in either case. */
  static boolean isLetter(char c) {
    return (char) ((c | 32) - 'a') < 26;
  }

  /** The number of a word in lower case; {@link #NONE} if it is too long, or has other letters. */
  static long of(CharSequence word, int length) {
    if (length > LONGEST) {
      return NONE;
    }
    long number = 0;
    for (int i = 0; i < length; i++) {
      if (!isLetter(word.charAt(i))) {
        return NONE;
      }
      number = with(number, word.charAt(i));
    }
    return number;
  }

  /** Spreads numbers over all bits; the highest are the best. */
  static long mixed(long word) {
    return word * MIX;
  }
}
