package org.cohesion.validation.rule.text;

import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordList;
import org.cohesion.validation.reading.WordLists;

/**
 * What stands before a blank and tells what for: "Next review due: date ____". It goes back to the
 * blank before, or to where a sentence or a line begins.
 *
 * @param text the whole text
 * @param from the position of its first word
 * @param to the position of the blank
 */
record BlankLabel(TextReading text, int from, int to) {

  private static final WordList SHORTENED =
      WordLists.of("text/sentences_en").words("abbreviations");

  private static final int MOST = 14;
  private static final int SHORT = 4;

  static BlankLabel before(TextReading text, int blank, int after) {
    int from = blank;
    while (from > after
        && blank - from < MOST
        && !text.isAnyMark(from - 1, "\n;!?\u2022|")
        && !(text.isMark(from - 1, '.') && !text.isIn(from - 2, SHORTENED))) {
      from--;
    }
    return new BlankLabel(text, from, blank);
  }

  boolean has(WordList list) {
    return text.find(from, to, list) >= 0;
  }

  /** Whether it speaks of signing, "signed off" aside. */
  boolean isForSignature() {
    for (int i = from; i < to; i++) {
      if (text.isIn(i, PlaceholderWords.SIGNING) && !text.is(i + 1, "off")) {
        return true;
      }
    }
    return false;
  }

  /** Whether it tells of a review, or of an approval by any of its names. */
  boolean isOfFact() {
    return has(PlaceholderWords.REVIEWS) || has(PlaceholderWords.FACTS) || isSignedOff();
  }

  /** "Signed off on". */
  boolean isSignedOff() {
    for (int i = from; i < to; i++) {
      if (text.is(i, "off") && text.is(text.wordBefore(i), "signed")) {
        return true;
      }
    }
    return false;
  }

  boolean endsInColon() {
    return text.isMark(to - 1, ':');
  }

  /** Whether it leads up to a date or a name: "Agreed by governors on". */
  boolean leadsUp() {
    int words = 0;
    boolean by = false;
    for (int i = to - 1; i >= from; i--) {
      words += text.isWordOrNumber(i) ? 1 : 0;
      by |= words <= SHORT && text.is(i, "by");
    }
    return by || endsInColon() || words <= SHORT || text.isIn(to - 1, PlaceholderWords.BEFORE_DOTS);
  }

  /** The last word; none if it has none. */
  String lastWord() {
    int i = to - 1;
    while (i >= from && !text.isWordOrNumber(i)) {
      i--;
    }
    return i >= from ? text.word(i) : "";
  }
}
