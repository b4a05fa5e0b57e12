package org.cohesion.validation.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
  static final int SETS = 2;

  /** For each word the lists that have it, set after set. */
  private final long[] lists;

  /** Short words and their numbers, by hash code: at most half full. */
  private final long[] shortWords;

  private final int[] shortNumbers;
  private final int shift;

  /** All others. */
  private final Map<String, Integer> longWords = new HashMap<>();

  private final int and;
  private final PhraseTree phrases;

  private Vocabulary(Builder builder) {
    int count = builder.numbers.size() + 1;
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(count) + 1;
    shift = Long.SIZE - bits;
    shortWords = new long[1 << bits];
    shortNumbers = new int[1 << bits];
    lists = new long[SETS * count];
    for (Map.Entry<String, Integer> word : builder.numbers.entrySet()) {
      put(word.getKey(), word.getValue());
    }
    for (WordList list : WordLists.all()) {
      for (String word : list.words()) {
        Integer number = builder.numbers.get(word);
        if (number != null) {
          lists[SETS * number + list.set()] |= list.bit();
        }
      }
    }
    and = Objects.requireNonNull(builder.numbers.get("and"));
    phrases = builder.phrases.build(count);
  }

  private void put(String word, int number) {
    long shortWord = ShortWord.of(word, word.length());
    if (shortWord == ShortWord.NONE) {
      longWords.put(word, number);
      return;
    }
    int slot = slot(shortWord);
    while (shortNumbers[slot] != UNKNOWN) {
      slot = (slot + 1) & (shortNumbers.length - 1);
    }
    shortWords[slot] = shortWord;
    shortNumbers[slot] = number;
  }

  private int slot(long shortWord) {
    return (int) (ShortWord.mixed(shortWord) >>> shift);
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

  /** The number of a short word, or what stands for one that nobody asks for. */
  int number(long shortWord) {
    int slot = slot(shortWord);
    while (shortNumbers[slot] != UNKNOWN) {
      if (shortWords[slot] == shortWord) {
        return shortNumbers[slot];
      }
      slot = (slot + 1) & (shortNumbers.length - 1);
    }
    return unknown(shortWord);
  }

  /** The number of any other word in lower case, or what stands for one nobody asks for. */
  int number(String longWord) {
    Integer number = longWords.get(longWord);
    return number == null ? unknown(longWord.hashCode()) : number;
  }

  /** What stands for a word that nobody asks for: some words share it. */
  private static int unknown(long hash) {
    return (int) (ShortWord.mixed(hash) >>> 34) | FIRST_HASH;
  }

  /** Whether a number is that of a word that somebody asks for, and no hash code and no mark. */
  static boolean isKnown(int number) {
    return number > UNKNOWN && number < FIRST_HASH;
  }

  /** The lists that have a word, as bits of one of the sets. */
  long lists(int set, int number) {
    return lists[SETS * number + set];
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
    private final PhraseTree.Builder phrases = new PhraseTree.Builder();

    private Builder() {
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
      Integer known = numbers.putIfAbsent(word, numbers.size() + 1);
      return known == null ? numbers.size() : known;
    }

    /**
     * Adds a phrase. In a text its words may have white space, with three line breaks at most, or a
     * hyphen or an apostrophe between them, and a word and a number nothing; {@code #} stands for
     * any number in digits that stands by itself.
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
