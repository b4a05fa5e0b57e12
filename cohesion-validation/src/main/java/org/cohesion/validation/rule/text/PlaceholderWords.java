package org.cohesion.validation.rule.text;

import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordList;
import org.cohesion.validation.reading.WordLists;

/** The words about stand-ins, in English and Welsh; what each list is for stands in its file. */
final class PlaceholderWords {

  static final WordLists ENGLISH = WordLists.of("text/placeholder_en");
  static final WordLists WELSH = WordLists.of("text/placeholder_cy");

  private static final WordLists WORDS = WordLists.of("text/stand-ins");

  static final WordList LEAD_INS = WORDS.words("lead-ins");
  static final WordList NUMBERED = WORDS.words("numbered");
  static final WordList ABOUT_DATES = WORDS.words("about-dates");
  static final WordList DAYS = WORDS.words("days");
  static final WordList REVIEWS = WORDS.words("reviews");
  static final WordList FACTS = WORDS.words("facts");
  static final WordList BEFORE_DOTS = WORDS.words("before-dots");
  static final WordList UNSETTLED_BEFORE = WORDS.words("unsettled-before");
  static final WordList POSTS = WORDS.words("posts");
  static final WordList KINDS = WORDS.words("kinds");
  static final WordList BEFORE_CROSSES = WORDS.words("before-crosses");
  static final WordList SOMEBODY = WORDS.words("somebody");
  static final WordList TITLES = WORDS.words("titles");
  static final WordList FOR_A_PEN = WORDS.words("for-a-pen");
  static final WordList SIGNING = WORDS.words("signing");
  static final WordList CHAIRS = WORDS.words("chairs");
  static final WordList FRAMES = WORDS.words("frames");
  static final WordList PUPILS = WORDS.words("pupils");
  static final WordList INSERTABLE = WORDS.words("insertable");
  static final WordList PUT_SOMEWHERE = WORDS.words("put-somewhere");
  static final WordList SPEAKING = WORDS.words("speaking");

  private PlaceholderWords() {}

  /** Where the sentence begins in which a position is, so many words and marks back at most. */
  static int sentenceStart(TextReading text, int position, int most) {
    int from = position;
    while (from > 0 && position - from < most && !closes(text, from - 1)) {
      from--;
    }
    return from;
  }

  /** Where the sentence ends in which a position is, so many words and marks on at most. */
  static int sentenceEnd(TextReading text, int position, int most) {
    int to = position;
    while (to < text.size() && to - position < most && !closes(text, to)) {
      to++;
    }
    return to;
  }

  /** A full stop inside a date or a number closes nothing. */
  private static boolean closes(TextReading text, int i) {
    return text.isAnyMark(i, "!?\u2022")
        || (text.isMark(i, '.') && !(text.touchesOneBefore(i + 1) && text.isWordOrNumber(i + 1)));
  }

  /** "I felt ____ when ____": nobody but a pupil, or a parent on a form, says "I" in a policy. */
  static boolean isInFirstPerson(TextReading text, int from, int to) {
    for (int i = Math.max(from, 0); i < to; i++) {
      if ((text.isCapital(i) && text.is(i, "i") && !text.isMark(i + 1, '.')) || text.is(i, "my")) {
        return true;
      }
    }
    return false;
  }

  /** Whether no word comes after a position. */
  static boolean endsAfter(TextReading text, int last) {
    int after = last + 1;
    while (text.isMark(after)) {
      after++;
    }
    return after >= text.size();
  }
}
