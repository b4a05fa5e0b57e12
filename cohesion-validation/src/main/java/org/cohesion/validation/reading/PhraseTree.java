package org.cohesion.validation.reading;

import java.util.List;

/**
 * All phrases and names as one tree over the numbers of words, so that one walk over a text finds
 * them all. Immutable.
 */
final class PhraseTree {

  /** Stands in a phrase for any number in digits. */
  static final int ANY_NUMBER = -1;

  /** So many marks may stand between two words of a name, and line breaks in a phrase. */
  private static final int MOST_MARKS = 3;

  private static final int NOWHERE = 0;
  static final int ROOT = 1;
  private static final int FIRST_AFTER_ROOT = 2;
  static final int NO_NAME = -1;

  /** All second words at once. */
  static final long ANY_WORD = -1;

  /** What a step has: phrases or a name that end there, a number or a word that may follow. */
  private static final byte PHRASES = 1;

  private static final byte NAME = 2;
  private static final byte NUMBER = 4;
  private static final byte MORE = 8;

  /** It is on the way to a name. */
  private static final byte IN_NAME = 16;

  /** From the root, by the number of the word, and the second words that may follow. */
  private final int[] first;

  private final long[] seconds;

  /** From all other steps, by step and word: the hash table of both. At most half full. */
  private final long[] keys;

  private final int[] targets;

  /** By step: what it has, where any number leads, and what ends there. */
  private final byte[] kinds;

  private final int[] afterNumber;
  private final int[][] phrases;
  private final int[] names;
  private final List<Object> whats;

  PhraseTree(PhraseTreeBuilder builder, int[] numbers, int end) {
    int steps = builder.steps;
    first = new int[end];
    seconds = new long[end];
    int capacity = Integer.highestOneBit(Math.max(builder.edges.size(), 1)) * 4;
    keys = new long[capacity];
    targets = new int[capacity];
    kinds = new byte[steps];
    afterNumber = new int[steps];
    phrases = builder.phrases.toArray(new int[0][]);
    names = new int[steps];
    whats = List.copyOf(builder.whats);
    for (int step = FIRST_AFTER_ROOT; step < steps; step++) {
      names[step] = builder.names.get(step);
      kinds[step] |= phrases[step].length > 0 ? PHRASES : 0;
      kinds[step] |= names[step] != NO_NAME ? NAME : 0;
      kinds[step] |= builder.inNames.get(step) ? IN_NAME : 0;
      int from = (int) (builder.ways.get(step) >>> 32);
      int word = word(builder.ways.get(step), numbers);
      addEdge(from, word, step);
      addSecond(builder.ways.get(from), word, numbers);
    }
  }

  private static int word(long way, int[] numbers) {
    return (int) way == ANY_NUMBER ? ANY_NUMBER : numbers[(int) way];
  }

  private void addEdge(int step, int word, int target) {
    kinds[step] |= MORE;
    if (word == ANY_NUMBER) {
      kinds[step] |= NUMBER;
      afterNumber[step] = target;
    } else if (step == ROOT) {
      first[word] = target;
      seconds[word] |= (kinds[target] & (PHRASES | NAME)) != 0 ? ANY_WORD : 0;
    } else {
      long key = key(step, word);
      int slot = slot(key);
      while (targets[slot] != NOWHERE) {
        slot = (slot + 1) & (keys.length - 1);
      }
      keys[slot] = key;
      targets[slot] = target;
    }
  }

  private void addSecond(long way, int word, int[] numbers) {
    if (way >>> 32 == ROOT && (int) way != ANY_NUMBER) {
      seconds[word(way, numbers)] |= word == ANY_NUMBER ? ANY_WORD : 1L << word;
    }
  }

  /**
   * The second words of what begins with a word: each has the bit of the last six bits of its
   * number.
   *
   * @return 0 if nothing begins with it; all bits if something ends with it or a number may follow
   */
  long seconds(int word) {
    return seconds[word];
  }

  private int slot(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (keys.length - 1);
  }

  private int next(int step, int word) {
    if (step == ROOT) {
      return first[word];
    }
    long key = key(step, word);
    for (int slot = slot(key); ; slot = (slot + 1) & (keys.length - 1)) {
      int target = targets[slot];
      if (target == NOWHERE || keys[slot] == key) {
        return target;
      }
    }
  }

  static long key(int step, int word) {
    return ((long) step << 32) | (word & 0xFFFFFFFFL);
  }

  /**
   * Walks over texts.
   *
   * @param reading what they are read with
   * @param texts how many they are
   * @param visitor takes what is found
   */
  void walk(Reading reading, int texts, PhraseVisitor visitor) {
    Walk walk = new Walk(reading, visitor);
    for (int i = 0; i < texts; i++) {
      walk.over(reading.text(i));
    }
  }

  /** All phrases and names that begin with one word after the other. */
  private final class Walk {
    private final int[] words;
    private final char[] kindsOfText;
    private final PhraseVisitor visitor;
    private TextReading text;
    private int base;
    private int begin;
    private int name;
    private int nameEnd;

    Walk(Reading reading, PhraseVisitor visitor) {
      words = reading.words;
      kindsOfText = reading.kinds;
      this.visitor = visitor;
      text = reading.text(0);
    }

    void over(TextReading next) {
      text = next;
      base = next.base();
      next.removeNames();
      int size = next.size();
      for (int at = 0; at < size; at++) {
        int kind = kindsOfText[base + at];
        if ((kind & ReadingPass.SECOND) != 0) {
          from(at - 1);
        }
        if ((kind & ReadingPass.NUMBER) != 0) {
          from(at);
        }
      }
      if (size > 0 && !text.isNumber(size - 1)) {
        from(size - 1);
      }
    }

    private void from(int at) {
      begin = at;
      name = NO_NAME;
      goOn(ROOT, at, !text.isGlued(at));
      if (name != NO_NAME) {
        text.add(new NameMatch(whats.get(name), begin, nameEnd));
      }
    }

    /** As deep as the longest phrase has words. */
    private void goOn(int step, int at, boolean inPhrase) {
      int word = words[base + at];
      int next = Vocabulary.isKnown(word) ? next(step, word) : NOWHERE;
      if (next != NOWHERE) {
        arrive(next, at, inPhrase);
      }
      if ((kinds[step] & NUMBER) != 0 && inPhrase && text.isPlainNumber(at)) {
        arrive(afterNumber[step], at, true);
      }
    }

    private void arrive(int step, int at, boolean inPhrase) {
      int kind = kinds[step];
      if ((kind & PHRASES) != 0 && inPhrase && !text.isGlued(at + 1)) {
        for (int phrase : phrases[step]) {
          visitor.visit(phrase, text.position(), begin, at);
        }
      }
      if ((kind & NAME) != 0) {
        name = names[step];
        nameEnd = at;
      }
      if ((kind & MORE) != 0) {
        int after = (kind & IN_NAME) != 0 ? nextOfName(at) : nextOfPhrase(at);
        if (after >= 0) {
          goOn(step, after, inPhrase && isOfPhrase(after));
        }
      }
    }

    /** Where the next word of a phrase is; none if it is apart from the one before. */
    private int nextOfPhrase(int i) {
      int next = i + 1;
      while (next < text.size() && words[base + next] < 0 && next - i <= MOST_MARKS) {
        next++;
      }
      return isOfPhrase(next) ? next : TextReading.NONE;
    }

    /** Whether a word can stand in one phrase with the word before: "KS 2", "KS-2", "KS2". */
    private boolean isOfPhrase(int i) {
      return text.hasKind(i, ReadingPass.JOINED | ReadingPass.GLUED);
    }

    /** Where the next word of a name may be, with a few marks between. */
    private int nextOfName(int i) {
      int next = i + 1;
      while (next - i <= MOST_MARKS
          && text.isAnyMark(next, "(),-\u2010\u2011\u2013\n'\u2018\u2019\"\u201C\u201D")) {
        next++;
      }
      return next < text.size() && words[base + next] >= 0 ? next : TextReading.NONE;
    }
  }
}
