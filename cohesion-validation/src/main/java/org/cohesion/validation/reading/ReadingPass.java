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

  private static final int HASH_FACTOR = 31;
  private static final char BREAK = '\n';

  /** What the characters of ASCII are in words: letters in lower case and digits. */
  private static final char[] ASCII = ascii();

  private static final int NOTHING = 0;
  private static final int INVISIBLE = -1;

  private final @Nullable Vocabulary vocabulary;
  private char[] from = new char[256];
  private char[] word = new char[64];

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

  ReadingPass(@Nullable Vocabulary vocabulary, int expected) {
    this.vocabulary = vocabulary;
    starts = new int[expected];
    ends = new int[expected];
    words = new int[expected];
    kinds = new byte[expected];
  }

  /** The words of a few characters, such as a phrase, in lower case. */
  static List<String> wordsOf(String text) {
    ReadingPass pass = new ReadingPass(null, 8);
    pass.read(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < pass.size; i++) {
      if (pass.kinds[i] != MARK) {
        words.add(lowerCase(text, pass.starts[i], pass.ends[i]));
      }
    }
    return words;
  }

  /** Adds what a text has. Places count from its own beginning. */
  void read(String text) {
    int end = text.length();
    if (from.length < end) {
      from = new char[Math.max(end, 2 * from.length)];
    }
    text.getChars(0, end, from, 0);
    Arrays.fill(lists, 0);
    marks = 0;
    lastEnd = -1;
    apart = true;
    int i = 0;
    while (i < end) {
      char c = from[i];
      int letter = letter(c);
      if (letter > NOTHING) {
        i = isDigit(letter) ? number(i, end) : word(i, end, false);
      } else {
        if (c > ' ' && letter == NOTHING) {
          mark(c, i);
        } else if (c == BREAK || (c == '\r' && (i + 1 == end || from[i + 1] != BREAK))) {
          add(MARK, i, i + 1, ~BREAK);
          marks |= TextReading.bit(BREAK);
        }
        i++;
      }
    }
  }

  /** Letters, and what nobody sees between them; in words such as "21st" digits as well. */
  private int word(int start, int end, boolean withDigits) {
    char[] characters = from;
    char[] folded = word;
    int length = 0;
    int hash = 0;
    int i = start;
    while (i < end) {
      int letter = letter(characters[i]);
      if (letter == NOTHING || (letter > NOTHING && !withDigits && isDigit(letter))) {
        break;
      }
      if (letter != INVISIBLE) {
        if (length == folded.length) {
          folded = Arrays.copyOf(folded, 2 * length);
          word = folded;
        }
        folded[length++] = (char) letter;
        hash = hash * HASH_FACTOR + letter;
      }
      i++;
    }
    int kind = WORD | (Character.isUpperCase(characters[start]) ? CAPITAL : 0);
    joined(kind, start, i, known(folded, length, hash));
    return i;
  }

  /** Digits, with the letter of a section such as 23A; with more letters they are a word. */
  private int number(int start, int end) {
    int i = start;
    while (i < end && isDigit(letter(from[i]))) {
      i++;
    }
    int letters = i;
    while (letters < end && letters < i + 2 && letter(from[letters]) > NOTHING) {
      letters++;
    }
    if (letters > i + 1) {
      return word(start, end, true);
    }
    int length = 0;
    int hash = 0;
    if (word.length < letters - start) {
      word = new char[letters - start];
    }
    for (int at = start; at < letters; at++) {
      int digit = letter(from[at]);
      word[length++] = (char) digit;
      hash = hash * HASH_FACTOR + digit;
    }
    joined(NUMBER, start, letters, known(word, length, hash));
    return letters;
  }

  private int known(char[] folded, int length, int hash) {
    if (vocabulary == null) {
      return Vocabulary.unknown(hash);
    }
    int number = vocabulary.number(folded, length, hash);
    if (number != Vocabulary.UNKNOWN) {
      for (int set = 0; set < Vocabulary.SETS; set++) {
        lists[set] |= vocabulary.lists(set, number);
      }
      return number;
    }
    return Vocabulary.unknown(hash);
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
      joined(MARK, at, at + 1, vocabulary == null ? Vocabulary.UNKNOWN : vocabulary.and());
    } else {
      boolean isBreak = c == '\u2028' || c == '\u2029';
      if (isBreak || !isSpace(c)) {
        add(MARK, at, at + 1, isBreak ? ~BREAK : ~c);
      }
      if (!isBreak && !isSpace(c)) {
        apart |= jointAt >= 0 || !isJoint(c) || at != lastEnd;
        jointAt = at;
      }
    }
    marks |= TextReading.bit(c);
  }

  private void add(int kind, int start, int end, int number) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      words = Arrays.copyOf(words, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
    }
    kinds[size] = (byte) kind;
    starts[size] = start;
    ends[size] = end;
    words[size++] = number;
  }

  /** Characters as they count: in lower case, without those that nobody sees. */
  static String lowerCase(String text, int start, int end) {
    StringBuilder lower = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      int letter = letter(text.charAt(i));
      if (letter > NOTHING) {
        lower.append((char) letter);
      }
    }
    return lower.toString();
  }

  /** Whether characters of a text are a word, which is given in lower case. */
  static boolean isSame(String text, int start, int end, String word) {
    int other = 0;
    for (int i = start; i < end; i++) {
      int letter = letter(text.charAt(i));
      if (letter > NOTHING && (other == word.length() || word.charAt(other++) != letter)) {
        return false;
      }
    }
    return other == word.length();
  }

  /**
   * A character of a word in lower case. What is invisible, a soft hyphen say, may stand inside a
   * word and is not part of it.
   */
  static int letter(char c) {
    return c < ASCII.length ? ASCII[c] : otherLetter(c);
  }

  private static int otherLetter(char c) {
    int type = Character.getType(c);
    if (type == Character.FORMAT) {
      return INVISIBLE;
    }
    boolean isPartOfWord =
        Character.isLetterOrDigit(c)
            || type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK;
    return isPartOfWord ? Character.toLowerCase(c) : NOTHING;
  }

  private static boolean isDigit(int letter) {
    return letter < ASCII.length
        ? letter <= '9' && letter > NOTHING
        : Character.isDigit((char) letter);
  }

  private static boolean isJoint(char c) {
    return c == '-' || c == '\'' || c == '\u2019' || c == '\u2010' || c == '\u2011';
  }

  private static boolean isSpace(char c) {
    return c >= ASCII.length && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static char[] ascii() {
    char[] folded = new char[128];
    for (char c = '0'; c <= '9'; c++) {
      folded[c] = c;
    }
    for (char c = 'a'; c <= 'z'; c++) {
      folded[c] = c;
      folded[Character.toUpperCase(c)] = c;
    }
    return folded;
  }
}
