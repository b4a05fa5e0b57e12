package org.cohesion.validation.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one text is made of: words, numbers, marks and line breaks, each at a position from 0 in the
 * order of the text. White space and what nobody sees are left out. A word is a run of letters; an
 * apostrophe or a hyphen is a mark between two words, and "&amp;" stands for the word "and". A
 * number is a run of digits, with a letter after it or without ("23A"); with more letters after it
 * ("21st") it is a word. Words are compared without regard to case.
 *
 * <p>Every question may be asked about any position: where the text has nothing, the answer is no.
 * Not safe to share between threads.
 */
public final class TextReading {

  /** What {@link #wordBefore}, {@link #wordAfter} and others give if there is nothing. */
  public static final int NONE = -1;

  /** After these a full stop closes no sentence. */
  private static final WordList ABBREVIATIONS =
      WordLists.of("text/sentences_en").words("abbreviations");

  private static final int LONGEST_NUMBER = 9999;

  /** So many marks may stand between two words of a name, and line breaks in a phrase. */
  private static final int MOST_MARKS = 3;

  private final Reading reading;
  private final String text;
  private final int position;
  private final int base;
  private final int size;
  private List<NameMatch> names = List.of();

  /** Made when first asked for. */
  private @Nullable QuotationMarks quotationMarks;

  TextReading(Reading reading, String text, int position, int[] firsts) {
    this.reading = reading;
    this.text = text;
    this.position = position;
    base = firsts[position];
    size = firsts[position + 1] - base;
  }

  /**
   * Reads a text by itself, with the word lists of the library.
   *
   * @param text the text
   * @return what it is made of
   */
  public static TextReading of(String text) {
    return of(Vocabulary.ofLists(), text);
  }

  /**
   * Reads a text by itself.
   *
   * @param vocabulary the words and names that somebody asks for
   * @param text the text
   * @return what it is made of, with the names in it
   */
  public static TextReading of(Vocabulary vocabulary, String text) {
    Reading reading = Reading.of(vocabulary, List.of(text));
    reading.findPhrases((phrase, position, first, last) -> {});
    return reading.text(0);
  }

  /** {@return the text} */
  public String text() {
    return text;
  }

  /** {@return the position of the text among those that were read with it, from 0} */
  public int position() {
    return position;
  }

  /** {@return how many words, numbers, marks and line breaks there are} */
  public int size() {
    return size;
  }

  /**
   * Tells a word.
   *
   * @param i a position, any
   * @return whether there is a word
   */
  public boolean isWord(int i) {
    return hasKind(i, ReadingPass.WORD);
  }

  /**
   * Tells a number.
   *
   * @param i a position, any
   * @return whether there are digits, with a letter after them or without
   */
  public boolean isNumber(int i) {
    return hasKind(i, ReadingPass.NUMBER);
  }

  /**
   * Tells a number that stands by itself.
   *
   * @param i a position, any
   * @return whether there are digits, and no letter before or after them
   */
  public boolean isPlainNumber(int i) {
    return isNumber(i) && !isGlued(i) && Character.isDigit(text.charAt(end(i) - 1));
  }

  /**
   * Tells a word or a number.
   *
   * @param i a position, any
   * @return whether there is either
   */
  public boolean isWordOrNumber(int i) {
    return hasKind(i, ReadingPass.WORD | ReadingPass.NUMBER);
  }

  /**
   * Tells a mark.
   *
   * @param i a position, any
   * @return whether there is a mark or a line break
   */
  public boolean isMark(int i) {
    return hasKind(i, ReadingPass.MARK);
  }

  /**
   * Tells a certain mark.
   *
   * @param i a position, any
   * @param mark the mark; a line feed for any line break
   * @return whether it stands there
   */
  public boolean isMark(int i, char mark) {
    return has(i) && (reading.words[base + i] == ~mark || (mark == '&' && isAmpersand(i)));
  }

  /**
   * Tells one of several marks.
   *
   * @param i a position, any
   * @param marks the marks
   * @return whether one of them stands there
   */
  public boolean isAnyMark(int i, String marks) {
    return isMark(i) && marks.indexOf(mark(i)) >= 0;
  }

  /**
   * The mark at a position.
   *
   * @param i a position with a mark, as {@link #isMark(int)} tells
   * @return the mark; a line feed for any line break
   */
  public char mark(int i) {
    return reading.words[base + i] < 0 ? (char) ~reading.words[base + i] : '&';
  }

  /**
   * Tells whether a square bracket closes the words of a link in Markdown.
   *
   * @param i a position, any
   * @return whether an address in round brackets follows
   */
  public boolean opensLink(int i) {
    return isMark(i, ']') && isMark(i + 1, '(') && touchesOneBefore(i + 1);
  }

  /**
   * Tells a certain word.
   *
   * @param i a position, any
   * @param word the word in lower case
   * @return whether it stands there
   */
  public boolean is(int i, String word) {
    return isWord(i)
        ? ReadingPass.isSame(text, start(i), end(i), word)
        : word.equals("and") && isAmpersand(i);
  }

  /**
   * Tells one of several words.
   *
   * @param i a position, any
   * @param list the words
   * @return whether one of them stands there
   */
  public boolean isIn(int i, WordList list) {
    return has(i) && (reading.lists(list.set(), base + i) & list.bit()) != 0;
  }

  /**
   * Tells certain words one after the other.
   *
   * @param i the position of the first, any
   * @param words the words in lower case, with a space between
   * @return whether they stand there, with nothing but white space between
   */
  public boolean beginsWith(int i, String words) {
    int at = i;
    for (int start = 0; start < words.length(); ) {
      int space = words.indexOf(' ', start);
      int end = space < 0 ? words.length() : space;
      if (!is(at, words.substring(start, end))) {
        return false;
      }
      at = after(at);
      start = end + 1;
    }
    return true;
  }

  /**
   * Finds a word of a list.
   *
   * @param from the first position to look at
   * @param to the position after the last
   * @param list the words
   * @return the first position with one of them; {@link #NONE} if there is none
   */
  public int find(int from, int to, WordList list) {
    for (int i = Math.max(from, 0); i < Math.min(to, size); i++) {
      if ((reading.lists(list.set(), base + i) & list.bit()) != 0) {
        return i;
      }
    }
    return NONE;
  }

  /**
   * Tells whether the text has a word of a list, without looking at its words again.
   *
   * @param list the words
   * @return whether one of them is in it
   */
  public boolean has(WordList list) {
    return reading.has(position, list);
  }

  /**
   * Tells cheaply that the text lacks a mark.
   *
   * @param mark the mark
   * @return false if it is not there; true if it is, or one that shares its place
   */
  public boolean mayHave(char mark) {
    return reading.mayHave(position, mark);
  }

  /**
   * Reads a number.
   *
   * @param i a position, any
   * @return the number; {@link #NONE} if there is none, or it has more than four digits
   */
  public int number(int i) {
    if (!isNumber(i)) {
      return NONE;
    }
    int value = 0;
    for (int at = start(i); at < end(i) && Character.isDigit(text.charAt(at)); at++) {
      value = value * 10 + Character.digit(text.charAt(at), 10);
      if (value > LONGEST_NUMBER) {
        return NONE;
      }
    }
    return value;
  }

  /**
   * Reads the year that a number is.
   *
   * @param i a position, any
   * @return the year, 1800 to 2199; {@link #NONE} if there is none
   */
  public int year(int i) {
    int number = number(i);
    return end(i) - start(i) == 4 && number >= 1800 && number < 2200 ? number : NONE;
  }

  /**
   * Tells whether the text names a year by which a reader can date it.
   *
   * @return true if it has a number of four digits from 2000 to 2099
   */
  public boolean namesYear() {
    for (int i = 0; i < size; i++) {
      int number = number(i);
      if (number >= 2000 && number < 2100 && text.charAt(start(i)) == '2') {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells a capital.
   *
   * @param i a position, any
   * @return whether there is a word whose first letter is a capital
   */
  public boolean isCapital(int i) {
    return hasKind(i, ReadingPass.CAPITAL);
  }

  /**
   * Tells capitals.
   *
   * @param i a position, any
   * @return whether something stands there that has no small letter
   */
  public boolean isInCapitals(int i) {
    for (int at = start(i); at < end(i); at++) {
      if (Character.isLowerCase(text.charAt(at))) {
        return false;
      }
    }
    return has(i);
  }

  /**
   * Tells whether a word or number goes on: "Year7" is a word and a number.
   *
   * @param i a position, any
   * @return whether not even a mark stands between it and a word or number before it
   */
  public boolean isGlued(int i) {
    return hasKind(i, ReadingPass.GLUED);
  }

  /**
   * Tells whether a word stands in one phrase with the word before it.
   *
   * @param i a position, any
   * @return true if there is white space between them, or one hyphen or apostrophe
   */
  public boolean isJoined(int i) {
    return hasKind(i, ReadingPass.JOINED);
  }

  /**
   * Tells whether nothing stands between two neighbours.
   *
   * @param i the position of the second
   * @return whether there is not even a space or a line break
   */
  public boolean touchesOneBefore(int i) {
    return has(i) && i > 0 && end(i - 1) == start(i) && !isMark(i, '\n') && !isMark(i - 1, '\n');
  }

  /**
   * Where something begins.
   *
   * @param i its position
   * @return the place of its first character in the text, in UTF-16 units from 0; the end of the
   *     text if the text has ended before, 0 if it has not begun
   */
  public int start(int i) {
    return has(i) ? reading.starts[base + i] : i < 0 ? 0 : text.length();
  }

  /**
   * Where something ends.
   *
   * @param i its position
   * @return the place after its last character; as {@link #start} where the text has nothing
   */
  public int end(int i) {
    return has(i) ? reading.ends[base + i] : i < 0 ? 0 : text.length();
  }

  /**
   * The characters of a word, number or mark.
   *
   * @param i its position
   * @return the characters as they stand in the text; none if the text has nothing there
   */
  public String at(int i) {
    return text.substring(start(i), end(i));
  }

  /**
   * A word or number as it counts.
   *
   * @param i its position
   * @return its letters in lower case; none if there is neither
   */
  public String word(int i) {
    return ReadingPass.lowerCase(text, start(i), end(i));
  }

  /**
   * The number of a word, the same wherever the word stands in the texts read together.
   *
   * @param i the position of a word or number
   * @return its number, from 0
   */
  public int wordNumber(int i) {
    return reading.wordNumbers().of(base + i);
  }

  /**
   * Tells whether a quotation that began shortly before a place goes on there.
   *
   * @param i a position
   * @return true if quotation marks before it have not been closed
   */
  public boolean isQuoted(int i) {
    if (!mayHave('"') && !mayHave('\u201C')) {
      return false;
    }
    QuotationMarks known = quotationMarks;
    if (known == null) {
      known = new QuotationMarks(this);
      quotationMarks = known;
    }
    return known.areOpenAt(i);
  }

  /** {@return whether it ends in a colon, and so announces what comes after it} */
  public boolean endsInLeadIn() {
    return isMark(size - 1, ':');
  }

  /**
   * Where the sentence ends that something stands in.
   *
   * @param i a position
   * @return the position of what closes the sentence; that after the last if nothing does
   */
  public int sentenceEnd(int i) {
    int end = i;
    while (end < size && !closesSentence(end)) {
      end++;
    }
    return end;
  }

  /**
   * Where the sentence begins that something stands in.
   *
   * @param i a position
   * @return the position after what closes the sentence before; 0 if none is before
   */
  public int sentenceStart(int i) {
    int start = i;
    while (start > 0 && !closesSentence(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean closesSentence(int i) {
    int word = has(i) ? reading.words[base + i] : 0;
    if (word >= 0) {
      return false;
    }
    return switch ((char) ~word) {
      case '!', '?', '\u2022', '\u00B7', '\u25AA', '\uF0B7' -> true;
      case '.' -> !isJoinedToNext(i) && !isIn(i - 1, ABBREVIATIONS);
      case '\n' -> isAnyMark(i + 1, "\n-*\u2013\u2014");
      default -> false;
    };
  }

  /** As in 3.2, or in an address. */
  private boolean isJoinedToNext(int i) {
    return touchesOneBefore(i + 1) && isWordOrNumber(i + 1);
  }

  /**
   * Finds what stands at or after a place in the text.
   *
   * @param place a place in the text
   * @return the position of the first word, number or mark that begins there or later
   */
  public int positionOf(int place) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start(middle) < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The word before something.
   *
   * @param i its position
   * @return the position of the word or number; {@link #NONE} if anything but white space and
   *     hyphens is between
   */
  public int wordBefore(int i) {
    int before = i - 1;
    while (isAnyMark(before, "-\u2010\u2011\n")) {
      before--;
    }
    return isWordOrNumber(before) ? before : NONE;
  }

  /**
   * The word after something.
   *
   * @param i its position
   * @return the position of the word or number; {@link #NONE} if anything but white space and
   *     hyphens is between
   */
  public int wordAfter(int i) {
    int after = i + 1;
    while (isAnyMark(after, "-\u2010\u2011\n")) {
      after++;
    }
    return isWordOrNumber(after) ? after : NONE;
  }

  /**
   * What stands before something, line breaks aside.
   *
   * @param i its position
   * @return the position; {@link #NONE} if the text begins there
   */
  public int before(int i) {
    int before = i - 1;
    while (isMark(before, '\n')) {
      before--;
    }
    return before;
  }

  /**
   * What stands after something, line breaks aside.
   *
   * @param i its position
   * @return the position; that after the last if the text ends there
   */
  public int after(int i) {
    int after = i + 1;
    while (isMark(after, '\n')) {
      after++;
    }
    return after;
  }

  /** {@return the names of the vocabulary in the text, in order, those within others as well} */
  public List<NameMatch> names() {
    return names;
  }

  void removeNames() {
    names = List.of();
  }

  void add(NameMatch name) {
    if (names.isEmpty()) {
      names = new ArrayList<>(2);
    }
    names.add(name);
  }

  /** Where the text begins among all words of the reading. */
  int base() {
    return base;
  }

  /** Where the next word of a phrase is; {@link #NONE} if it is apart from the one before. */
  int nextOfPhrase(int i) {
    int next = i + 1;
    while (next < size && reading.words[base + next] < 0 && next - i <= MOST_MARKS) {
      next++;
    }
    return isOfPhrase(next) ? next : NONE;
  }

  /** Whether a word can stand in one phrase with the word before: "KS 2", "KS-2", "KS2". */
  boolean isOfPhrase(int i) {
    return hasKind(i, ReadingPass.JOINED | ReadingPass.GLUED);
  }

  /** Where the next word of a name may be, with a few marks between. */
  int nextOfName(int i) {
    int next = i + 1;
    while (next - i <= MOST_MARKS
        && isAnyMark(next, "(),-\u2010\u2011\u2013\n'\u2018\u2019\"\u201C\u201D")) {
      next++;
    }
    return next < size && reading.words[base + next] >= 0 ? next : NONE;
  }

  /** A mark's bit among the marks of a text; beyond ASCII, quotation marks and others share one. */
  static long bit(char mark) {
    if (mark < 128) {
      return 1L << mark;
    }
    return mark >= '\u2018' && mark <= '\u201F' ? 2 : 1;
  }

  /** The one mark that has the number of a word. */
  private boolean isAmpersand(int i) {
    return isMark(i) && reading.words[base + i] >= 0;
  }

  private boolean hasKind(int i, int kind) {
    return has(i) && (reading.kinds[base + i] & kind) != 0;
  }

  private boolean has(int i) {
    return i >= 0 && i < size;
  }
}
