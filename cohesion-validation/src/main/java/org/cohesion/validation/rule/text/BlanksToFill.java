package org.cohesion.validation.rule.text;

import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordList;
import org.cohesion.validation.reading.WordLists;

/** The blanks of a template, "________", that were never filled in. */
final class BlanksToFill {

  /** Words that tell of a blank that is to be filled in by hand: "Signed". */
  private static final WordList ENGLISH_PEN =
      WordLists.of("text/placeholder_en").words("for-a-pen");

  private static final WordList WELSH_PEN = WordLists.of("text/placeholder_cy").words("for-a-pen");
  private static final char LOW_LINE = '_';

  private BlanksToFill() {}

  /** Whether a text has three low lines or more, not quoted, not part of an address, for no pen. */
  static boolean areIn(TextReading text) {
    return text.mayHave(LOW_LINE)
        && hasBlank(text)
        && !text.has(ENGLISH_PEN)
        && !text.has(WELSH_PEN);
  }

  private static boolean hasBlank(TextReading text) {
    int end = 0;
    boolean isAddress = false;
    for (int i = 0; i < text.size(); i++) {
      if (isBlankAt(text, i)) {
        // Low lines are part of many an address.
        if (i >= end) {
          end = endOfTouching(text, i);
          isAddress = isAddress(text, startOfTouching(text, i), end);
        }
        if (!isAddress && !text.isQuoted(i)) {
          return true;
        }
      }
    }
    return false;
  }

  private static int startOfTouching(TextReading text, int i) {
    int start = i;
    while (text.touchesOneBefore(start)) {
      start--;
    }
    return start;
  }

  private static int endOfTouching(TextReading text, int i) {
    int end = i + 1;
    while (text.touchesOneBefore(end)) {
      end++;
    }
    return end;
  }

  private static boolean isBlankAt(TextReading text, int i) {
    return text.isMark(i, LOW_LINE)
        && text.isMark(i + 1, LOW_LINE)
        && text.isMark(i + 2, LOW_LINE)
        && text.touchesOneBefore(i + 1)
        && text.touchesOneBefore(i + 2);
  }

  private static boolean isAddress(TextReading text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.isMark(i, ':') && text.isMark(i + 1, '/') && text.isMark(i + 2, '/')) {
        return true;
      }
    }
    return false;
  }
}
