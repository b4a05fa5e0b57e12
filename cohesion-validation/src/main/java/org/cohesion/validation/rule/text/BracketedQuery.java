package org.cohesion.validation.rule.text;

import org.cohesion.validation.reading.Enclosure;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordList;
import org.cohesion.validation.reading.WordLists;

/**
 * What stands in a pair of brackets, and the sentence that has it: tells a question about the
 * school's own practice from one that pupils, or those who read the policy, are to ask.
 */
final class BracketedQuery {

  private static final WordLists LISTS = WordLists.of("text/editorial-query_en");
  private static final WordList STILL = LISTS.words("still");
  private static final WordList SUBJECTS = LISTS.words("subjects");
  private static final WordList PRACTICE = LISTS.words("practice");
  private static final WordList DESK = LISTS.words("desk");
  private static final WordList OPENERS = LISTS.words("openers");
  private static final WordList ASKING = LISTS.words("asking");
  private static final WordList PUPILS = LISTS.words("pupils");
  private static final WordList READERS = LISTS.words("readers");
  private static final WordList TITLES = LISTS.words("titles");
  private static final WordList NO_INITIALS = LISTS.words("no-initials");

  /** So far the sentence about the brackets is read, in words and marks. */
  private static final int REACH = 40;

  /** Of a question, in words and marks. */
  private static final int LONGEST = 24;

  private static final int SHORTEST = 4;

  private final TextReading text;
  private final int open;
  private final int close;

  BracketedQuery(TextReading text, int open, int close) {
    this.text = text;
    this.open = open;
    this.close = close;
  }

  /** Where the bracket opens in which something stands; none if that is too far back. */
  static int opening(TextReading text, int position) {
    int nested = 0;
    for (int i = position - 1; i >= Math.max(0, position - REACH); i--) {
      if (text.isAnyMark(i, ")]")) {
        nested++;
      } else if (text.isAnyMark(i, "([") && --nested < 0) {
        return i;
      }
    }
    return TextReading.NONE;
  }

  /** Whether pupils are taught to ask, or it is asked in a row with others. */
  boolean isOfLesson() {
    return hasSeveralQuestions() || sentenceHas(ASKING) || followsQuestion();
  }

  /** Whether the sentence is about pupils. */
  boolean isAboutPupils() {
    return sentenceHas(PUPILS);
  }

  /** Whether the sentence tells those who read it what to do. */
  boolean isForReaders() {
    return sentenceHas(READERS) || isAboutPupils();
  }

  /** "Do we still do this?", "JT: is this right?", for a question that ends the brackets. */
  boolean isAboutPractice() {
    int first = open + 1;
    if (close - open > LONGEST || hasSeveralQuestions()) {
      return false;
    }
    if (isInitials(first) && text.isAnyMark(first + 1, ":-\u2013\u2014")) {
      return true;
    }
    if (isOfLesson()) {
      return false;
    }
    if (text.find(first, close, STILL) >= 0) {
      boolean isShort = close - first <= SHORTEST;
      return (isShort || text.find(first, close, SUBJECTS) >= 0)
          && !(isAboutPupils() && text.find(first, close, DESK) < 0 && !asksWhatWeDo(first));
    }
    return !isAboutPupils() && (asksWhatWeDo(first) || asksAboutText(first));
  }

  /** "Do we have one", "did this happen". */
  private boolean asksWhatWeDo(int first) {
    boolean opens =
        (text.is(first, "do") || text.is(first, "did") || text.is(first, "have"))
            && text.is(first + 1, "we");
    int verb = text.find(first + 2, close, PRACTICE);
    return (opens && verb >= 0 && verb <= first + SHORTEST)
        || text.beginsWith(first, "does this happen")
        || text.beginsWith(first, "did this happen");
  }

  /** "Is this the right figure", "who is the link governor now". */
  private boolean asksAboutText(int first) {
    return text.isIn(first, OPENERS) && text.find(first + 1, close, DESK) >= 0;
  }

  /** "JT to check", "Mrs B to confirm": somebody by initials or a title, and nothing else. */
  boolean isForSomebody(int verb) {
    int i = open + 1;
    if (text.isIn(i, TITLES)) {
      i++;
      while (text.isMark(i, '.') || text.isCapital(i) || text.isIn(i, TITLES)) {
        i++;
      }
    } else if (isInitials(i) || text.is(i, "x")) {
      i++;
      while (text.isAnyMark(i, "./&") || isInitials(i)) {
        i++;
      }
    }
    return i == verb && i > open + 1;
  }

  /** Whether it stands in the text as the author's own words. */
  boolean isOwn() {
    return !text.isQuoted(open) && !Enclosure.closesLink(text, close);
  }

  private boolean isInitials(int i) {
    int length = text.end(i) - text.start(i);
    return text.isWord(i)
        && text.isInCapitals(i)
        && length >= 2
        && length <= 3
        && !text.isIn(i, NO_INITIALS);
  }

  private boolean hasSeveralQuestions() {
    int questions = 0;
    for (int i = open + 1; i < close; i++) {
      boolean goesOn = text.isMark(i - 1, '?');
      questions += text.isMark(i, '?') && !goesOn ? 1 : 0;
    }
    return questions > 1;
  }

  /** "How do we know? (What would we see?)" */
  private boolean followsQuestion() {
    return text.isMark(text.before(open), '?');
  }

  private boolean sentenceHas(WordList list) {
    int from = open;
    while (from > 0 && open - from < REACH && !text.isAnyMark(from - 1, ".!?\u2022")) {
      from--;
    }
    int to = close;
    while (to < text.size() && to - close < REACH && !text.isAnyMark(to, ".!?\u2022")) {
      to++;
    }
    return text.find(from, to, list) >= 0;
  }
}
