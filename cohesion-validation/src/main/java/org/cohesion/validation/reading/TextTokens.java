package org.cohesion.validation.reading;

/**
 * What stands in a text, position by position from 0: words, numbers, marks and line breaks. White
 * space and what nobody sees are left out. A word is a run of letters; an apostrophe or a hyphen is
 * a mark between two words. "&amp;" is a mark, too, which counts as the word "and" where a word is
 * asked for by its letters or in a phrase. A number is a run of digits, with a letter after it or
 * without ("23A"); with more letters after it ("21st") it is a word. Words are compared without
 * regard to case.
 *
 * <p>Every question may be asked about any position: where the text has nothing, the answer is no.
 */
public abstract sealed class TextTokens permits TextReading {

  /** What is given in place of a position, a number or a year if there is none. */
  public static final int NONE = -1;

  final Reading reading;
  private final String text;
  private final int base;
  private final int size;

  TextTokens(Reading reading, String text, int base, int size) {
    this.reading = reading;
    this.text = text;
    this.base = base;
    this.size = size;
  }

  /** {@return the text} */
  public final String text() {
    return text;
  }

  /** {@return how many words, numbers, marks and line breaks there are} */
  public final int size() {
    return size;
  }

  /**
   * Tells a word.
   *
   * @param i a position, any
   * @return whether there is a word
   */
  public final boolean isWord(int i) {
    return hasKind(i, ReadingPass.WORD);
  }

  /**
   * Tells a number.
   *
   * @param i a position, any
   * @return whether there are digits, with a letter after them or without
   */
  public final boolean isNumber(int i) {
    return hasKind(i, ReadingPass.NUMBER);
  }

  /**
   * Tells a number that stands by itself.
   *
   * @param i a position, any
   * @return whether there are digits, and no letter before or after them
   */
  public final boolean isPlainNumber(int i) {
    return isNumber(i) && !isGlued(i) && digits(i) > 0;
  }

  /**
   * Tells a word or a number.
   *
   * @param i a position, any
   * @return whether there is either
   */
  public final boolean isWordOrNumber(int i) {
    return hasKind(i, ReadingPass.WORD | ReadingPass.NUMBER);
  }

  /**
   * Tells a mark.
   *
   * @param i a position, any
   * @return whether there is a mark or a line break
   */
  public final boolean isMark(int i) {
    return hasKind(i, ReadingPass.MARK);
  }

  /**
   * Tells a certain mark.
   *
   * @param i a position, any
   * @param mark the mark; a line feed for any line break
   * @return whether it stands there
   */
  public final boolean isMark(int i, char mark) {
    return has(i) && (reading.words[base + i] == ~mark || (mark == '&' && isAmpersand(i)));
  }

  /**
   * Tells one of several marks.
   *
   * @param i a position, any
   * @param marks the marks
   * @return whether one of them stands there
   */
  public final boolean isAnyMark(int i, String marks) {
    return isMark(i) && marks.indexOf(mark(i)) >= 0;
  }

  /**
   * The mark at a position.
   *
   * @param i a position, any
   * @return the mark; a line feed for any line break; U+0000 if there is none
   */
  public final char mark(int i) {
    if (!isMark(i)) {
      return 0;
    }
    return reading.words[base + i] < 0 ? (char) ~reading.words[base + i] : '&';
  }

  /**
   * Tells a certain word.
   *
   * @param i a position, any
   * @param word the word in lower case
   * @return whether it stands there
   */
  public final boolean is(int i, String word) {
    return isWord(i)
        ? Letters.isSame(text, start(i), end(i), word)
        : word.equals("and") && isAmpersand(i);
  }

  /**
   * Reads a number.
   *
   * @param i a position, any
   * @return the number; {@link #NONE} if there is none, or it has more than four digits
   */
  public final int number(int i) {
    return isNumber(i) ? Letters.number(text, start(i), end(i)) : NONE;
  }

  /**
   * Reads the year that a number is.
   *
   * @param i a position, any
   * @return the year, 1800 to 2199; {@link #NONE} if there is none
   */
  public final int year(int i) {
    int number = number(i);
    return number >= 1800 && number < 2200 && digits(i) == 4 ? number : NONE;
  }

  private int digits(int i) {
    return Letters.digits(text, start(i), end(i));
  }

  /**
   * Tells a capital.
   *
   * @param i a position, any
   * @return whether there is a word whose first letter is a capital
   */
  public final boolean isCapital(int i) {
    return hasKind(i, ReadingPass.CAPITAL);
  }

  /**
   * Tells capitals.
   *
   * @param i a position, any
   * @return whether something stands there that has no small letter
   */
  public final boolean isInCapitals(int i) {
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
  public final boolean isGlued(int i) {
    return hasKind(i, ReadingPass.GLUED);
  }

  /**
   * Tells whether a word stands in one phrase with the word before it.
   *
   * @param i a position, any
   * @return true if there is white space between them, or one hyphen or apostrophe
   */
  public final boolean isJoined(int i) {
    return hasKind(i, ReadingPass.JOINED);
  }

  /**
   * Tells whether nothing stands between two neighbours.
   *
   * @param i the position of the second
   * @return whether there is not even a space or a line break
   */
  public final boolean touchesOneBefore(int i) {
    return has(i) && i > 0 && end(i - 1) == start(i) && !isMark(i, '\n') && !isMark(i - 1, '\n');
  }

  /**
   * Where something begins.
   *
   * @param i its position
   * @return the place of its first character in the text, in UTF-16 units from 0; the end of the
   *     text if the text has ended before, 0 if it has not begun
   */
  public final int start(int i) {
    return has(i) ? reading.starts[base + i] : i < 0 ? 0 : text.length();
  }

  /**
   * Where something ends.
   *
   * @param i its position
   * @return the place after its last character; as {@link #start} where the text has nothing
   */
  public final int end(int i) {
    return has(i) ? reading.end(base + i) : i < 0 ? 0 : text.length();
  }

  /**
   * The characters of a word, number or mark.
   *
   * @param i its position
   * @return the characters as they stand in the text; none if the text has nothing there
   */
  public final String at(int i) {
    return text.substring(start(i), end(i));
  }

  /**
   * A word or number as it counts.
   *
   * @param i its position
   * @return its letters in lower case; none if there is neither
   */
  public final String word(int i) {
    return Letters.lowerCase(text, start(i), end(i));
  }

  /**
   * Finds what stands at or after a place in the text.
   *
   * @param place a place in the text
   * @return the position of the first word, number or mark that begins there or later
   */
  public final int positionOf(int place) {
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

  /** Where the text begins among all words of the reading. */
  final int base() {
    return base;
  }

  /** The one mark that has the number of a word. */
  final boolean isAmpersand(int i) {
    return isMark(i) && reading.words[base + i] >= 0;
  }

  final boolean hasKind(int i, int kind) {
    return has(i) && (reading.kinds[base + i] & kind) != 0;
  }

  final boolean has(int i) {
    return i >= 0 && i < size;
  }
}
