package org.cohesion.validation.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one pass over the characters of texts that makes words, numbers and marks of them. */
final class ReadingPass {

  static final byte WORD = 1;
  static final byte NUMBER = 2;
  static final byte MARK = 4;

  /** Stands in one phrase with the word before it. */
  static final byte JOINED = 8;

  /** Nothing stands between it and the word before it. */
  static final byte GLUED = 16;

  static final byte CAPITAL = 32;

  /** Stands for any word where nobody asks for some. */
  private static final int SOME_WORD = 1;

  private static final char BREAK = '\n';

  private final @Nullable Vocabulary vocabulary;
  private final char[] from;

  int size;
  int[] starts;
  int[] ends;

  /** The number of a word that somebody asks for; the complement of the character of a mark. */
  int[] words;

  byte[] kinds;

  /** Of the text read last: the lists that have one of its words, and its marks. */
  final long[] lists = new long[Vocabulary.SETS];

  long marks;

  /** Where the last word ended, and whether the next one can be joined to it. */
  private int lastEnd;

  private int jointAt;
  private boolean apart;

  /**
   * Nothing read yet.
   *
   * @param vocabulary the words that somebody asks for; null if it does not matter
   * @param longest the length of the longest text, in characters
   * @param expected about how many words, numbers and marks there will be
   */
  ReadingPass(@Nullable Vocabulary vocabulary, int longest, int expected) {
    this.vocabulary = vocabulary;
    from = new char[longest];
    starts = new int[expected];
    ends = new int[expected];
    words = new int[expected];
    kinds = new byte[expected];
  }

  /** The words of a few characters, such as a phrase, in lower case. */
  static List<String> wordsOf(String text) {
    ReadingPass pass = new ReadingPass(null, text.length(), 8);
    pass.read(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < pass.size; i++) {
      if (pass.words[i] == Vocabulary.UNKNOWN) {
        words.add("and");
      } else if (pass.words[i] > 0) {
        words.add(Letters.lowerCase(text, pass.starts[i], pass.ends[i]));
      }
    }
    return words;
  }

  /** Adds what a text has. Places count from its own beginning. */
  void read(String text) {
    int end = text.length();
    text.getChars(0, end, from, 0);
    Arrays.fill(lists, 0);
    marks = 0;
    lastEnd = -1;
    apart = true;
    int i = 0;
    while (i < end) {
      char c = from[i];
      if (c == ' ') {
        i++;
        continue;
      }
      int after = ShortWord.isLetter(c) ? shortWord(i, end) : i;
      if (after > i) {
        i = after;
        continue;
      }
      int letter = Letters.letter(c);
      if (Letters.isAttached(c)) {
        // Without a letter before it, nobody sees it.
        i++;
      } else if (letter > Letters.NOTHING) {
        i = Letters.isDigit(letter) ? number(i, end) : word(i, end, false);
      } else {
        if (c > ' ' && letter == Letters.NOTHING) {
          mark(c, i);
        } else if (c == BREAK || (c == '\r' && (i + 1 == end || from[i + 1] != BREAK))) {
          add(MARK, i, i + 1, ~BREAK);
          marks |= Letters.bit(BREAK);
        }
        i++;
      }
    }
  }

  /** Nearly all words; where a word is another, nothing is taken. */
  private int shortWord(int start, int end) {
    char[] characters = from;
    long word = 0;
    int i = start;
    while (i < end && ShortWord.isLetter(characters[i])) {
      word = ShortWord.with(word, characters[i]);
      i++;
    }
    boolean isShort =
        i - start <= ShortWord.LONGEST
            && (i == end
                || characters[i] < Letters.ASCII_SIZE
                || Letters.letter(characters[i]) == Letters.NOTHING);
    if (!isShort) {
      return start;
    }
    int kind = characters[start] < 'a' ? WORD | CAPITAL : WORD;
    joined(kind, start, i, listed(vocabulary == null ? SOME_WORD : vocabulary.number(word)));
    return i;
  }

  /** Letters, and what nobody sees between them; in words such as "21st" digits as well. */
  private int word(int start, int end, boolean withDigits) {
    int i = start;
    while (i < end) {
      int letter = Letters.letter(from[i]);
      if (letter == Letters.NOTHING
          || (letter > Letters.NOTHING && !withDigits && Letters.isDigit(letter))) {
        break;
      }
      i++;
    }
    int kind = WORD | (Character.isUpperCase(from[start]) ? CAPITAL : 0);
    joined(kind, start, i, listed(number(folded(start, i))));
    return i;
  }

  /** Digits, with the letter of a section such as 23A; with more letters they are a word. */
  private int number(int start, int end) {
    int i = start;
    while (i < end && (Letters.isDigit(Letters.letter(from[i])) || Letters.isAttached(from[i]))) {
      i++;
    }
    int letters = i;
    while (letters < end && letters < i + 2 && Letters.letter(from[letters]) > Letters.NOTHING) {
      letters++;
    }
    if (letters > i + 1) {
      return word(start, end, true);
    }
    joined(NUMBER, start, letters, listed(number(folded(start, letters))));
    return letters;
  }

  private String folded(int start, int end) {
    StringBuilder word = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      int letter = Letters.letter(from[i]);
      if (letter > Letters.NOTHING) {
        word.append((char) letter);
      }
    }
    return word.toString();
  }

  private int number(String word) {
    if (vocabulary == null) {
      return SOME_WORD;
    }
    long shortWord = ShortWord.of(word, word.length());
    return shortWord == ShortWord.NONE ? vocabulary.number(word) : vocabulary.number(shortWord);
  }

  private int listed(int number) {
    if (vocabulary != null && Vocabulary.isKnown(number)) {
      for (int set = 0; set < Vocabulary.SETS; set++) {
        lists[set] |= vocabulary.lists(set, number);
      }
    }
    return number;
  }

  private void joined(int kind, int start, int end, int number) {
    int how = kind;
    if (lastEnd == start) {
      how |= GLUED;
    } else if (!apart && (jointAt < 0 || jointAt + 1 == start)) {
      how |= JOINED;
    }
    add(how, start, end, number);
    lastEnd = end;
    jointAt = -1;
    apart = false;
  }

  private void mark(char c, int at) {
    if (c == '&') {
      // A word of its own, be it with spaces around it or without.
      lastEnd = -1;
      joined(MARK, at, at + 1, and());
      lastEnd = -1;
    } else {
      boolean isBreak = c == '\u2028' || c == '\u2029';
      if (isBreak || !Letters.isSpace(c)) {
        add(MARK, at, at + 1, isBreak ? ~BREAK : ~c);
      }
      if (isBreak) {
        marks |= Letters.bit(BREAK);
      } else if (!Letters.isSpace(c)) {
        apart |= jointAt >= 0 || !Letters.isJoint(c) || at != lastEnd;
        jointAt = at;
      }
    }
    marks |= Letters.bit(c);
  }

  private int and() {
    return vocabulary == null ? Vocabulary.UNKNOWN : listed(vocabulary.and());
  }

  private void add(int kind, int start, int end, int number) {
    if (size == starts.length) {
      int more = size + size / 2 + 8;
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      words = Arrays.copyOf(words, more);
      kinds = Arrays.copyOf(kinds, more);
    }
    kinds[size] = (byte) kind;
    starts[size] = start;
    ends[size] = end;
    words[size++] = number;
  }
}
