package org.cohesion.validation.reading;

import java.util.Set;

/**
 * A list of words that the library's rules know, such as the words of an obligation. Each word of a
 * text knows the lists that have it, so that asking costs next to nothing. Immutable.
 */
public final class WordList {

  private final int number;
  private final Set<String> words;

  WordList(int number, Set<String> words) {
    this.number = number;
    this.words = words;
  }

  /** {@return the words, in lower case} */
  public Set<String> words() {
    return words;
  }

  /** Which of the sets of bits the list is in: each has room for 64. */
  int set() {
    return number >>> 6;
  }

  /** The bit of the list in its set. */
  long bit() {
    return 1L << number;
  }
}
