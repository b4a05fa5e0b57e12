package org.cohesion.validation.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The one pass over the characters of texts that makes words, numbers and marks of them. */
final class ReadingPass {

  static final int WORD = 1;
  static final int NUMBER = 2;
  static final int MARK = 4;

  /** Stands in one phrase with the word before it. */
  static final int JOINED = 8;

  /** Nothing stands between it and the word before it. */
  static final int GLUED = 16;

  static final int CAPITAL = 32;

  /** A phrase or a name may begin with the word before it and go on with it. */
  static final int SECOND = 64;

  /** From here on lengths stand apart: above seven bits for the kind there is room for nine. */
  private static final int LONG = 511;

  private static final int LENGTH_AT = 7;

  private static final char BREAK = '\n';

  private final Vocabulary vocabulary;

  /** The text that is read, and its characters, with one more that is no letter. */
  private String text = "";

  private final char[] from;

  int size;
  int[] starts;

  /** The number of a word that somebody asks for; the complement of the character of a mark. */
  int[] words;

  /** What each is, and in the bits above that its length, or that it is a long one. */
  char[] kinds;

  /** Where those end that are long. */
  final Map<Integer, Integer> longEnds = new HashMap<>(0);

  /** Of each text, the lists that have one of its words, set after set; and its marks. */
  final long[] lists;

  final long[] marks;

  /** How many texts were read before this one. */
  private int before = -1;

  /** Where the last word ended, and whether the next one can be joined to it. */
  private int lastEnd;

  private int jointAt;
  private boolean apart;

  /** Which words may follow the last one in phrases; 0 after a mark or a number. */
  private long seconds;

  /**
   * Nothing read yet.
   *
   * @param vocabulary the words that somebody asks for
   * @param texts how many texts there are
   * @param longest the length of the longest, in characters
   * @param expected about how many words, numbers and marks there will be
   */
  ReadingPass(Vocabulary vocabulary, int texts, int longest, int expected) {
    this.vocabulary = vocabulary;
    from = new char[longest + 1];
    starts = new int[expected];
    words = new int[expected];
    kinds = new char[expected];
    lists = new long[texts * Vocabulary.SETS];
    marks = new long[texts];
  }

  /** The words of a few characters, such as a phrase, in lower case. */
  static List<String> wordsOf(String text) {
    ReadingPass pass = new ReadingPass(Vocabulary.NONE, 1, text.length(), 8);
    pass.read(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < pass.size; i++) {
      if (pass.words[i] == Vocabulary.UNKNOWN) {
        words.add("and");
      } else if (pass.words[i] > 0) {
        words.add(
            Letters.lowerCase(
                text, pass.starts[i], end(i, pass.starts, pass.kinds, pass.longEnds)));
      }
    }
    return words;
  }

  /** Where a word, number or mark ends of those that a pass has read. */
  static int end(int i, int[] starts, char[] kinds, Map<Integer, Integer> longEnds) {
    int length = kinds[i] >>> LENGTH_AT;
    return length < LONG ? starts[i] + length : Objects.requireNonNull(longEnds.get(i));
  }

  /** Adds what a text has. Places count from its own beginning. */
  void read(String next) {
    text = next;
    before++;
    int end = next.length();
    next.getChars(0, end, from, 0);
    from[end] = 0;
    lastEnd = -1;
    apart = true;
    seconds = 0;
    int i = 0;
    while (i < end) {
      char c = from[i];
      if (WordKey.isLetter(c)) {
        i = shortWord(i, end);
      } else if (c == ' ') {
        i++;
      } else {
        i = other(c, i, end);
      }
    }
  }

  /** Nearly all words. */
  private int shortWord(int start, int end) {
    char[] characters = from;
    long key = 0;
    int i = start;
    char c = characters[i];
    int kind = c < 'a' ? WORD | CAPITAL : WORD;
    do {
      key = WordKey.with(key, c);
      c = characters[++i];
    } while (WordKey.isLetter(c));
    boolean goesOn = c >= Letters.ASCII_SIZE && Letters.letter(c) != Letters.NOTHING;
    if (goesOn || i - start > WordKey.LONGEST) {
      return word(start, end, false);
    }
    joined(kind, start, i, vocabulary.number(key, text, start, i));
    return i;
  }

  private int other(char c, int at, int end) {
    int letter = Letters.letter(c);
    // Without a letter before it, nobody sees what is attached.
    if (letter > Letters.NOTHING && !Letters.isAttached(c)) {
      return Letters.isDigit(letter) ? number(at, end) : word(at, end, false);
    }
    if (c > ' ' && letter == Letters.NOTHING) {
      mark(c, at);
    } else if (c == BREAK || (c == '\r' && from[at + 1] != BREAK)) {
      addMark(BREAK, at);
    }
    return at + 1;
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
    joined(kind, start, i, vocabulary.number(WordKey.of(text, start, i), text, start, i));
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
    long key = WordKey.of(text, start, letters);
    joined(NUMBER, start, letters, vocabulary.number(key, text, start, letters));
    return letters;
  }

  private void joined(int kind, int start, int end, int number) {
    int how = kind;
    if (lastEnd == start) {
      how |= GLUED;
    } else if (!apart && (jointAt < 0 || jointAt + 1 == start)) {
      how |= JOINED;
    }
    int known = Vocabulary.isKnown(number) ? number : Vocabulary.UNKNOWN;
    for (int set = 0; set < Vocabulary.SETS; set++) {
      lists[before * Vocabulary.SETS + set] |= vocabulary.lists(set, known);
    }
    // Without asking whether the word is known: seldom is one taken that is not.
    add(how | (int) (seconds >>> number & 1) * SECOND, start, end, number);
    seconds = kind == NUMBER ? 0 : vocabulary.seconds(known);
    lastEnd = end;
    jointAt = -1;
    apart = false;
  }

  private void mark(char c, int at) {
    if (c == '&') {
      // A word of its own, be it with spaces around it or without.
      lastEnd = -1;
      joined(MARK, at, at + 1, vocabulary.and());
      lastEnd = -1;
      marks[before] |= Letters.bit(c);
    } else if (c == '\u2028' || c == '\u2029') {
      addMark(BREAK, at);
    } else if (!Letters.isSpace(c)) {
      addMark(c, at);
      apart |= jointAt >= 0 || !Letters.isJoint(c) || at != lastEnd;
      jointAt = at;
    }
  }

  private void addMark(char c, int at) {
    add(seconds == 0 ? MARK : MARK | SECOND, at, at + 1, ~c);
    seconds = 0;
    marks[before] |= Letters.bit(c);
  }

  private void add(int kind, int start, int end, int number) {
    if (size == starts.length) {
      int more = size + size / 2 + 8;
      starts = Arrays.copyOf(starts, more);
      words = Arrays.copyOf(words, more);
      kinds = Arrays.copyOf(kinds, more);
    }
    int length = Math.min(end - start, LONG);
    if (length == LONG) {
      longEnds.put(size, end);
    }
    kinds[size] = (char) (length << LENGTH_AT | kind);
    starts[size] = start;
    words[size++] = number;
  }
}
