package org.cohesion.validation.reading;

/** What closes a sentence, or an item of a list. */
final class SentenceMark {

  /** After these a full stop closes no sentence. */
  private static final WordList ABBREVIATIONS =
      WordLists.of("text/sentences_en").words("abbreviations");

  private SentenceMark() {}

  static boolean closes(TextReading text, int i) {
    char mark = text.mark(i);
    return switch (mark) {
      case '!', '?', '\u2022', '\u00B7', '\u25AA', '\uF0B7' -> true;
      case '.' -> !isJoinedToNext(text, i) && !text.isIn(i - 1, ABBREVIATIONS);
      case '\n' -> text.isAnyMark(i + 1, "\n-*\u2013\u2014");
      default -> false;
    };
  }

  /** As in 3.2, or in an address. */
  private static boolean isJoinedToNext(TextReading text, int i) {
    return text.touchesOneBefore(i + 1) && text.isWordOrNumber(i + 1);
  }
}
