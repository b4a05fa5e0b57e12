package org.cohesion.validation.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Texts taken apart into words, numbers and marks, once for all who ask. Not safe to share between
 * threads, since what is seldom asked for is worked out when it is.
 */
public final class Reading {

  /** Of English prose, about: a word with the space after it. */
  private static final double LENGTH_OF_A_TOKEN = 5.6;

  private final Vocabulary vocabulary;
  private final List<String> texts;

  /** Of each text, the first of its tokens; one more for the end. */
  private final int[] firsts;

  final int[] starts;
  final int[] words;
  final char[] kinds;
  private final Map<Integer, Integer> longEnds;

  /** Of each text, the lists that have one of its words, set after set; and its marks. */
  private final long[] lists;

  private final long[] marks;
  private final @Nullable TextReading[] readings;
  private @Nullable WordNumbers wordNumbers;

  private Reading(Vocabulary vocabulary, List<String> texts) {
    this.vocabulary = vocabulary;
    this.texts = texts;
    int length = 0;
    int longest = 0;
    for (String text : texts) {
      length += text.length();
      longest = Math.max(longest, text.length());
    }
    int expected = (int) (length / LENGTH_OF_A_TOKEN) + 8;
    ReadingPass pass = new ReadingPass(vocabulary, texts.size(), longest, expected);
    firsts = new int[texts.size() + 1];
    for (int i = 0; i < texts.size(); i++) {
      pass.read(texts.get(i));
      firsts[i + 1] = pass.size;
    }
    lists = pass.lists;
    marks = pass.marks;
    starts = pass.starts;
    longEnds = pass.longEnds;
    words = pass.words;
    kinds = pass.kinds;
    readings = new @Nullable TextReading[texts.size()];
  }

  /**
   * Reads texts.
   *
   * @param vocabulary the words that somebody asks for
   * @param texts the texts
   * @return what they are made of
   */
  public static Reading of(Vocabulary vocabulary, List<String> texts) {
    return new Reading(vocabulary, texts);
  }

  /**
   * One text.
   *
   * @param position its position among the texts
   * @return its words, numbers and marks
   */
  public TextReading text(int position) {
    TextReading known = readings[position];
    if (known == null) {
      known = new TextReading(this, texts.get(position), position, firsts);
      readings[position] = known;
    }
    return known;
  }

  /**
   * Tells whether a text has a word of a list, without looking at its words again.
   *
   * @param position the position of the text
   * @param list the list
   * @return true if one of its words is of the list
   */
  boolean has(int position, WordList list) {
    return (lists[position * Vocabulary.SETS + list.set()] & list.bit()) != 0;
  }

  /**
   * Tells cheaply that a text lacks a mark.
   *
   * @param position the position of the text
   * @param mark the mark
   * @return false if it is not there; true if it is, or one that shares its place
   */
  boolean mayHave(int position, char mark) {
    return (marks[position] & Letters.bit(mark)) != 0;
  }

  /**
   * Finds the phrases of the vocabulary in all texts, in one walk.
   *
   * @param visitor takes them
   */
  public void findPhrases(PhraseVisitor visitor) {
    if (!texts.isEmpty()) {
      vocabulary.phrases().walk(this, texts.size(), visitor);
    }
  }

  long lists(int set, int token) {
    int word = words[token];
    return Vocabulary.isKnown(word) ? vocabulary.lists(set, word) : 0;
  }

  int end(int token) {
    return ReadingPass.end(token, starts, kinds, longEnds);
  }

  /** Whether two words are the same, given that their numbers or hash codes are. */
  boolean areSame(int one, int other) {
    return Vocabulary.isKnown(words[one])
        || Letters.areSame(
            textOf(one), starts[one], end(one), textOf(other), starts[other], end(other));
  }

  /** A word in lower case. */
  String word(int token) {
    return Letters.lowerCase(textOf(token), starts[token], end(token));
  }

  private String textOf(int token) {
    int found = Arrays.binarySearch(firsts, token);
    if (found < 0) {
      return texts.get(-found - 2);
    }
    // Of texts without anything in them, the last begins where the next one does.
    while (firsts[found + 1] == token) {
      found++;
    }
    return texts.get(found);
  }

  /** The numbers of all words, those that nobody asks for as well. */
  WordNumbers wordNumbers() {
    WordNumbers known = wordNumbers;
    if (known == null) {
      known = new WordNumbers(this);
      wordNumbers = known;
    }
    return known;
  }
}
