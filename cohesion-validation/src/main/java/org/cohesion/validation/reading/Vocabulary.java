package org.cohesion.validation.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private static final int LISTS = 1;
  private static final int NEXT = LISTS + SETS;

  /** None at all, to tell words apart and no more. */
  static final Vocabulary NONE = new Vocabulary(Map.of(), new PhraseTreeBuilder());

  /** So many longs each word has: its key, the lists that have it, and what may follow it. */
  private static final int STRIDE = SETS + 2;

  /**
   * What is known of each word, by its number, all of it side by side: a text's words are in no
   * order. The number is the place in the hash table, plus one; at most half of them are taken.
   */
  private final long[] table;

  /** The words that share their keys with others, by number. */
  private final @Nullable String[] sharing;

  private final int shift;
  private final int and;
  private final PhraseTree phrases;

  private Vocabulary(Map<String, Integer> words, PhraseTreeBuilder phrases) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(words.size() + 1) + 1;
    shift = Long.SIZE - bits;
    int capacity = 1 << bits;
    table = new long[STRIDE * (capacity + 1)];
    sharing = new @Nullable String[capacity + 1];
    int[] numbers = new int[words.size() + 1];
    for (Map.Entry<String, Integer> word : words.entrySet()) {
      numbers[word.getValue()] = put(word.getKey());
    }
    for (WordList list : WordLists.all()) {
      for (String word : list.words()) {
        int number = numbers[words.getOrDefault(word, UNKNOWN)];
        if (number != UNKNOWN) {
          table[STRIDE * number + LISTS + list.set()] |= list.bit();
        }
      }
    }
    and = numbers[words.getOrDefault("and", UNKNOWN)];
    this.phrases = phrases.build(numbers, capacity + 1);
    for (int number = 1; number <= capacity; number++) {
      table[STRIDE * number + NEXT] = this.phrases.seconds(number);
    }
  }

  private int put(String word) {
    long key = WordKey.of(word, 0, word.length());
    int number = place(key);
    while (table[STRIDE * number] != 0) {
      number = after(number);
    }
    table[STRIDE * number] = key;
    sharing[number] = key < 0 ? word : null;
    return number;
  }

  private int place(long key) {
    return (int) (WordKey.mixed(key) >>> shift) + 1;
  }

  /** The last place is followed by the first. */
  private int after(int place) {
    return place == sharing.length - 1 ? 1 : place + 1;
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

  /**
   * The number of a word, or what stands for one that nobody asks for: some words share it.
   *
   * @param key its key
   * @param text where it stands, from one place to another
   */
  int number(long key, String text, int start, int end) {
    for (int place = place(key); table[STRIDE * place] != 0; place = after(place)) {
      if (table[STRIDE * place] == key && (key > 0 || isSame(text, start, end, sharing[place]))) {
        return place;
      }
    }
    return (int) (WordKey.mixed(key) >>> 34) | FIRST_HASH;
  }

  private static boolean isSame(String text, int start, int end, @Nullable String word) {
    return word != null && Letters.isSame(text, start, end, word);
  }

  /** Whether a number is that of a word that somebody asks for, and no hash code and no mark. */
  static boolean isKnown(int number) {
    return number > UNKNOWN && number < FIRST_HASH;
  }

  /** The lists that have a word, as bits of one of the sets. */
  long lists(int set, int number) {
    return table[STRIDE * number + LISTS + set];
  }

  /** The words that may follow a word in phrases, as {@link PhraseTree#seconds} has them. */
  long seconds(int number) {
    return table[STRIDE * number + NEXT];
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
    private final PhraseTreeBuilder phrases = new PhraseTreeBuilder();

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
     * @param words the words of the name, in either case; if there is none, it is never found
     * @param what what it is the name of; of two with the same words the later one counts
     */
    public void name(List<String> words, Object what) {
      List<Integer> path = new ArrayList<>();
      for (String word : words) {
        path.add(number(Letters.lowerCase(word, 0, word.length())));
      }
      phrases.name(path, what);
    }

    /** {@return the vocabulary} */
    public Vocabulary build() {
      return new Vocabulary(numbers, phrases);
    }
  }
}
