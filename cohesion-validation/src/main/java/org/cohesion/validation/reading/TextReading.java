package org.cohesion.validation.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one text is made of, read once: what stands in it, and on that its sentences, quotations and
 * lead-ins, the lists that have its words, and the names in it. Not safe to share between threads,
 * since what is seldom asked for is worked out when it is.
 */
public final class TextReading extends TextTokens {

  private final int position;
  private List<NameMatch> names = List.of();

  /** Made when first asked for. */
  private @Nullable QuotationMarks quotationMarks;

  TextReading(Reading reading, String text, int position, int[] firsts) {
    super(reading, text, firsts[position], firsts[position + 1] - firsts[position]);
    this.position = position;
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

  /** {@return the position of the text among those that were read with it, from 0} */
  public int position() {
    return position;
  }

  /**
   * Tells one of several words.
   *
   * @param i a position, any
   * @param list the words, one of the library's own lists
   * @return whether one of them stands there
   */
  public boolean isIn(int i, WordList list) {
    return has(i) && (reading.lists(list.set(), base() + i) & list.bit()) != 0;
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
    for (int i = Math.max(from, 0); i < Math.min(to, size()); i++) {
      if ((reading.lists(list.set(), base() + i) & list.bit()) != 0) {
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
   * Tells whether the text names a year by which a reader can date it.
   *
   * @return true if it has a number of four digits from 2000 to 2099
   */
  public boolean namesYear() {
    for (int i = 0; i < size(); i++) {
      int number = number(i);
      if (number >= 2000 && number < 2100 && text().charAt(start(i)) == '2') {
        return true;
      }
    }
    return false;
  }

  /**
   * The number of a word, the same wherever the word stands in the texts read together.
   *
   * @param i the position of a word or number
   * @return its number, from 0; {@link #NONE} if there is neither
   */
  public int wordNumber(int i) {
    boolean isWord = isWordOrNumber(i) || isMark(i, '&');
    return isWord ? reading.wordNumbers().of(base() + i) : NONE;
  }

  /**
   * A number by which equal words can be looked for cheaply.
   *
   * @param i a position, any
   * @return the same for the same word in texts read together; another word may have it, too;
   *     {@link #NONE} if there is neither word nor number
   */
  public int wordCode(int i) {
    return isWordOrNumber(i) ? reading.words[base() + i] : NONE;
  }

  /**
   * Tells whether a quotation that began shortly before a place goes on there.
   *
   * @param i a position; at the end of the text and beyond, a quotation that nothing closed goes on
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
    return isMark(before(size()), ':');
  }

  /**
   * Where the sentence ends that something stands in. A full stop closes a sentence unless it is
   * inside a number or an address or after an abbreviation; so does each "!" and "?", a bullet, and
   * a line break before an empty line, a dash or an asterisk. The next sentence is at the position
   * after that; between several marks in a row it has nothing in it.
   *
   * @param i a position
   * @return the position of what closes the sentence; that after the last if nothing does
   */
  public int sentenceEnd(int i) {
    int end = Math.max(0, i);
    while (end < size() && !SentenceMark.closes(this, end)) {
      end++;
    }
    return Math.min(end, size());
  }

  /**
   * Where the sentence begins that something stands in.
   *
   * @param i a position
   * @return the position after what closes the sentence before; 0 if none is before
   */
  public int sentenceStart(int i) {
    int start = Math.max(0, Math.min(i, size()));
    while (start > 0 && !SentenceMark.closes(this, start - 1)) {
      start--;
    }
    return start;
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
    return Math.max(before, NONE);
  }

  /**
   * What stands after something, line breaks aside.
   *
   * @param i its position
   * @return the position; that after the last if the text ends there, or has ended before
   */
  public int after(int i) {
    int after = i + 1;
    while (isMark(after, '\n')) {
      after++;
    }
    return Math.min(after, size());
  }

  /** {@return the names of the vocabulary in the text, in order, those within others as well} */
  public List<NameMatch> names() {
    return Collections.unmodifiableList(names);
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
}
