package org.cohesion.validation.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All words that somebody asks for: those of the word lists, of phrases and of names. Each has a
 * number, from 1, the same in every text read with the vocabulary; a word that nobody asks for has
 * none. Immutable and safe to share between threads.
 */
public final class Vocabulary {

  /** What a word has that is in no list and no phrase. */
  static final int UNKNOWN = 0;

  /** From here on numbers are hash codes of words that nobody asks for. */
  private static final int FIRST_HASH = 1 << 30;

  /** How many sets of 64 lists there may be. */
  static final int SETS = 3;

  private final String[] words;
  private final long[][] lists;

  /** By hash code, where words may be: at most a quarter full, so that few are met by the way. */
  private final int[] slots;

  private final int[] hashes;
  private final int and;
  private final PhraseTree phrases;

  private Vocabulary(Builder builder) {
    words = builder.words.toArray(new String[0]);
    hashes = new int[words.length];
    slots = new int[Integer.highestOneBit(words.length) * 8];
    lists = new long[SETS][words.length];
    for (int word = 1; word < words.length; word++) {
      hashes[word] = words[word].hashCode();
      put(word);
    }
    for (WordList list : WordLists.all()) {
      for (String word : list.words()) {
        Integer number = builder.numbers.get(word);
        if (number != null) {
          lists[list.set()][number] |= list.bit();
        }
      }
    }
    and = Objects.requireNonNull(builder.numbers.get("and"));
    phrases = builder.phrases.build(words.length);
  }

  private void put(int word) {
    int slot = slot(hashes[word]);
    while (slots[slot] != UNKNOWN) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = word;
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (slots.length - 1);
  }

  /** {@return a builder that knows the words of the library's word lists} */
  public static Builder builder() {
    return new Builder();
  }

  /** The words of the library's word lists and no others. */
  static Vocabulary ofLists() {
    return OfLists.VOCABULARY;
  }

  /** Built when first asked for. */
  private static final class OfLists {
    static final Vocabulary VOCABULARY = builder().build();

    private OfLists() {}
  }

  /** The number of a word in lower case; {@link #UNKNOWN} if nobody asks for it. */
  int number(char[] word, int length, int hash) {
    for (int slot = slot(hash); ; slot = (slot + 1) & (slots.length - 1)) {
      int number = slots[slot];
      if (number == UNKNOWN || (hashes[number] == hash && isEqual(words[number], word, length))) {
        return number;
      }
    }
  }

  private static boolean isEqual(String known, char[] word, int length) {
    if (known.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (known.charAt(i) != word[i]) {
        return false;
      }
    }
    return true;
  }

  /** What stands for a word that nobody asks for: words with one hash code may share it. */
  static int unknown(int hash) {
    return (hash & (FIRST_HASH - 1)) | FIRST_HASH;
  }

  /** Whether a number is that of a word that somebody asks for, and no hash code and no mark. */
  static boolean isKnown(int number) {
    return number > UNKNOWN && number < FIRST_HASH;
  }

  /** The lists that have a word, as bits of one of the sets. */
  long lists(int set, int number) {
    return lists[set][number];
  }

  /** The number of "and", which "&" stands for. */
  int and() {
    return and;
  }

  PhraseTree phrases() {
    return phrases;
  }

  /** Collects phrases and names. Not safe to share between threads. */
  public static final class Builder {

    private static final String ANY_NUMBER = "#";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<@Nullable String> words = new ArrayList<>();
    private final PhraseTree.Builder phrases = new PhraseTree.Builder();

    private Builder() {
      words.add("");
      number("and");
      for (WordList list : WordLists.all()) {
        for (String word : list.words()) {
          // Pairs and parts of words are compared as texts.
          if (word.indexOf('-') < 0) {
            number(word);
          }
        }
      }
    }

    private int number(String word) {
      Integer known = numbers.putIfAbsent(word, words.size());
      if (known != null) {
        return known;
      }
      words.add(word);
      return words.size() - 1;
    }

    /**
     * Adds a phrase. Its words may have white space, a hyphen or an apostrophe between them; {@code
     * #} stands for any number in digits.
     *
     * @param phrase the phrase
     * @return its number among the phrases, from 0
     * @throws IllegalArgumentException if it has no word
     */
    public int phrase(String phrase) {
      List<Integer> path = new ArrayList<>();
      for (String part : phrase.split(" ", -1)) {
        if (part.equals(ANY_NUMBER)) {
          path.add(PhraseTree.ANY_NUMBER);
        } else if (!part.isEmpty()) {
          addWords(part, path);
        }
      }
      if (path.isEmpty()) {
        throw new IllegalArgumentException("A phrase must be made of words, but one is empty");
      }
      return phrases.phrase(path);
    }

    private void addWords(String part, List<Integer> path) {
      int before = path.size();
      List<String> all = ReadingPass.wordsOf(part);
      for (String word : all) {
        path.add(number(word));
      }
      if (path.size() == before) {
        throw new IllegalArgumentException("A phrase must be made of words, but one is not");
      }
    }

    /**
     * Adds a name, such as that of an Act. A few marks, brackets say, may stand between its words.
     *
     * @param words the words of the name, in lower case
     * @param what what it is the name of; of two with the same words the later one counts
     */
    public void name(List<String> words, Object what) {
      List<Integer> path = new ArrayList<>();
      for (String word : words) {
        path.add(number(word));
      }
      phrases.name(path, what);
    }

    /** {@return the vocabulary} */
    public Vocabulary build() {
      return new Vocabulary(this);
    }
  }
}
