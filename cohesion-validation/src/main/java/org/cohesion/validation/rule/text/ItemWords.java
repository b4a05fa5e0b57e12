package org.cohesion.validation.rule.text;

import java.util.Set;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordLists;

/**
 * What an item of a list says: its words, numbers and inner marks, without the list mark before it,
 * the marks at its end, case, line breaks and the shape of quotation marks and dashes.
 */
final class ItemWords {

  private static final String BULLETS =
      "-\u2013\u2014*\u2022\u00B7\u25AA\u25CF\u25CB\u25E6\uF0B7\u2023\n";
  private static final String ENDS = ".;,:!?\n";
  private static final String DASHES = "-\u2010\u2011\u2013\u2014";
  private static final String QUOTES = "'\u2018\u2019\"\u201C\u201D";

  /** Items that say nothing of their own. */
  private static final Set<String> NO_ITEMS =
      Set.copyOf(WordLists.of("text/item-repeated_en").phrases("no-items"));

  /** The longest of them, in words. */
  private static final int LONGEST_NO_ITEM = 5;

  /** Words that are shorter are "n/a" and the like. */
  private static final int SHORTEST_WORD = 4;

  private ItemWords() {}

  /** Where an item begins, after its list mark: "-", "•", "1.", "(a)", "o". */
  static int start(TextReading text) {
    int i = 0;
    while (text.isAnyMark(i, BULLETS)) {
      i++;
    }
    boolean isBracketed = text.isMark(i, '(');
    int label = isBracketed ? i + 1 : i;
    boolean isLabel = text.isPlainNumber(label) || isLetter(text, label);
    boolean closes = isBracketed ? text.isMark(label + 1, ')') : text.isAnyMark(label + 1, ".)");
    if (isLabel && closes && !text.touchesOneBefore(label + 2)) {
      return label + 2;
    }
    return i == 0 && text.is(0, "o") && !text.isCapital(0) && text.isWord(1) ? 1 : i;
  }

  private static boolean isLetter(TextReading text, int i) {
    return text.isWord(i) && text.end(i) - text.start(i) == 1;
  }

  /** A number by which equal items can be looked for; 0 if an item has no word. */
  static int code(TextReading text) {
    int code = 0;
    for (int i = start(text); i < text.size(); i++) {
      if (text.isWordOrNumber(i)) {
        code = code * 31 + text.wordCode(i);
      }
    }
    return code;
  }

  /** Whether an item has so many words and is none that stands for nothing. */
  static boolean saySomething(TextReading text, int fewest) {
    int words = 0;
    boolean hasLong = false;
    for (int i = start(text); i < text.size() && words <= LONGEST_NO_ITEM; i++) {
      if (text.isWordOrNumber(i)) {
        words++;
        hasLong |= text.isWord(i) && text.end(i) - text.start(i) >= SHORTEST_WORD;
      }
    }
    return words >= fewest
        && hasLong
        && (words > LONGEST_NO_ITEM || !NO_ITEMS.contains(joined(text)));
  }

  private static String joined(TextReading text) {
    StringBuilder words = new StringBuilder();
    for (int i = start(text); i < text.size(); i++) {
      if (text.isWordOrNumber(i)) {
        words.append(words.length() == 0 ? "" : " ").append(text.word(i));
      }
    }
    return words.toString();
  }

  /** Whether two items say the same. */
  static boolean areSame(TextReading one, TextReading other) {
    int i = next(one, start(one));
    int j = next(other, start(other));
    int end = end(one);
    int otherEnd = end(other);
    while (i < end && j < otherEnd) {
      if (!isSame(one, i, other, j)) {
        return false;
      }
      i = next(one, i + 1);
      j = next(other, j + 1);
    }
    return i >= end && j >= otherEnd;
  }

  private static int next(TextReading text, int i) {
    int next = i;
    while (text.isMark(next, '\n')) {
      next++;
    }
    return next;
  }

  private static int end(TextReading text) {
    int end = text.size();
    while (text.isAnyMark(end - 1, ENDS)) {
      end--;
    }
    return end;
  }

  private static boolean isSame(TextReading one, int i, TextReading other, int j) {
    if (one.isWordOrNumber(i)) {
      return other.isWordOrNumber(j)
          && one.wordCode(i) == other.wordCode(j)
          && one.word(i).equals(other.word(j));
    }
    return one.isMark(i)
        && other.isMark(j)
        && (one.mark(i) == other.mark(j)
            || (one.isAnyMark(i, DASHES) && other.isAnyMark(j, DASHES))
            || (one.isAnyMark(i, QUOTES) && other.isAnyMark(j, QUOTES)));
  }
}
