package org.cohesion.validation.rule.text;

import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordList;
import org.cohesion.validation.reading.WordLists;

/**
 * Tells from the words about it whether "year", "recently" and the like count from the day on which
 * a text was written: "over the very last few years" does, "the last year of primary" does not.
 */
final class TimeWords {

  private static final WordLists LISTS = WordLists.of("text/relative-time_en");
  private static final WordList UNITS = LISTS.words("units");
  private static final WordList SPANS = LISTS.words("spans");
  private static final WordList KINDS = LISTS.words("kinds");
  private static final WordList COUNTS = LISTS.words("counts");
  private static final WordList ADVERBS = LISTS.words("adverbs");
  private static final WordList FROM_TODAY = LISTS.words("from-today");
  private static final WordList IN = LISTS.words("in-words");
  private static final WordList ORDINALS = LISTS.words("ordinals");
  private static final WordList NOW = LISTS.words("now");
  private static final WordList HABITS = LISTS.words("habits");
  private static final WordList SOME = LISTS.words("some");
  private static final WordList TIMES = LISTS.words("times");
  private static final WordList PEOPLE = LISTS.words("people");
  private static final WordList OWNERS = LISTS.words("owners");
  private static final WordList CHANGES = LISTS.words("changes");
  private static final WordList NEW_KINDS = LISTS.words("new-kinds");
  private static final WordList NEW_THINGS = LISTS.words("new-things");
  private static final WordList NO_NEW_THINGS = LISTS.words("no-new-things");

  /** So many words of one kind may stand between two others. */
  private static final int MOST = 4;

  /** So far the sentence about a word is read, in words and marks. */
  private static final int NEAR = 30;

  private TimeWords() {}

  /** Whether the word at a position counts from the day of writing. */
  static boolean countFromToday(TextReading text, int i) {
    if (text.isIn(i, UNITS)) {
      return !goesOn(text, i) && (isYear(text, i) || isOrdinal(text, i)) && !isHabit(text, i);
    }
    if (text.isIn(i, SPANS)) {
      return !goesOn(text, i) && (isSpan(text, i) || isComing(text, i - 1)) && !isHabit(text, i);
    }
    if (text.is(i, "recently") || text.is(i, "just")) {
      return hasChanged(text, i);
    }
    return text.is(i, "new") ? isNewLaw(text, i) : isSeason(text, i);
  }

  /** "The last year of primary", "the next year group". */
  private static boolean goesOn(TextReading text, int i) {
    return text.is(i + 1, "of") || text.is(i + 1, "group") || text.is(i + 1, "groups");
  }

  /** "This coming academic year", "next school year", "this coming year". */
  private static boolean isYear(TextReading text, int i) {
    int before = back(text, i - 1, KINDS);
    boolean hasKind = before < i - 1;
    return isComing(text, before)
        || (hasKind && text.isIn(before, FROM_TODAY) && !text.is(before - 1, "their"));
  }

  private static boolean isComing(TextReading text, int i) {
    return text.is(i, "coming") && (text.is(i - 1, "this") || text.is(i - 1, "the"));
  }

  /** "Currently in its second year". */
  private static boolean isOrdinal(TextReading text, int i) {
    return text.isIn(i - 1, ORDINALS)
        && (text.is(i - 2, "its") || text.is(i - 2, "our"))
        && text.is(i - 3, "in")
        && text.isIn(back(text, i - 4, ADVERBS), NOW);
  }

  /** "Over the very last few years", "in most recent years". */
  private static boolean isSpan(TextReading text, int i) {
    int last = i - 1;
    while (i - last <= MOST && (text.isIn(last, COUNTS) || text.isNumber(last))) {
      last--;
    }
    boolean isRecent = text.is(last, "recent");
    if (!isRecent && !text.is(last, "last") && !text.is(last, "past")) {
      return false;
    }
    boolean isOne = last == i - 1 && !text.is(i, "decade");
    int the = back(text, last - 1, ADVERBS);
    int in = text.is(the, "the") ? the - 1 : the;
    return text.isIn(in, IN) && (isRecent || (in < the && !isOne));
  }

  /** "Has only recently begun", "has recently just been extended". */
  private static boolean hasChanged(TextReading text, int i) {
    int has = back(text, i - 1, ADVERBS);
    int verb = i + 1;
    while (verb - i <= MOST && (text.isIn(verb, ADVERBS) || text.is(verb, "been"))) {
      verb++;
    }
    return (text.is(has, "has") || text.is(has, "have"))
        && text.isIn(verb, CHANGES)
        && !has(text, i, PEOPLE);
  }

  /** "This very new duty", "the new national inspection framework". */
  private static boolean isNewLaw(TextReading text, int i) {
    int the = back(text, i - 1, ADVERBS);
    int thing = i + 1;
    while (thing - i <= MOST && text.isIn(thing, NEW_KINDS)) {
      thing++;
    }
    return (text.is(the, "the") || text.is(the, "this"))
        && text.isIn(thing, NEW_THINGS)
        && !text.isIn(thing + 1, NO_NEW_THINGS);
  }

  /** "Last September", "since last summer". */
  private static boolean isSeason(TextReading text, int i) {
    return text.is(i - 1, "last")
        && !text.isIn(i - 2, OWNERS)
        && !text.is(i + 1, "of")
        && !isHabit(text, i);
  }

  private static int back(TextReading text, int from, WordList list) {
    int i = from;
    while (from - i < MOST && text.isIn(i, list)) {
      i--;
    }
    return i;
  }

  /** "Every July", "usually": any year is meant. */
  private static boolean isHabit(TextReading text, int at) {
    if (has(text, at, HABITS)) {
      return true;
    }
    int to = end(text, at);
    for (int i = text.find(start(text, at), to, SOME); i >= 0; i = text.find(i + 1, to, SOME)) {
      if (text.isIn(i + 1, TIMES)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence has a word of a list, not too far away. */
  private static boolean has(TextReading text, int at, WordList list) {
    return text.find(start(text, at), end(text, at), list) >= 0;
  }

  private static int start(TextReading text, int at) {
    int from = at;
    while (from > 0 && at - from < NEAR && !text.isAnyMark(from - 1, ".!?")) {
      from--;
    }
    return from;
  }

  private static int end(TextReading text, int at) {
    int to = at;
    while (to < text.size() && to - at < NEAR && !text.isAnyMark(to, ".!?")) {
      to++;
    }
    return to;
  }
}
