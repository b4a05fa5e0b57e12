package org.cohesion.validation.rule.text;

import java.util.Set;
import org.cohesion.validation.reading.Enclosure;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordLists;

/** Tells whether the words on the two sides of a slash are a choice that somebody left open. */
final class Alternatives {

  private static final WordLists LISTS = WordLists.of("text/alternatives-left_en");
  private static final Set<String> ADVERBS = words("adverbs");
  private static final Set<String> FREQUENCIES = words("frequencies");
  private static final Set<String> HALF = words("half");
  private static final Set<String> BEGINS = words("begins");
  private static final Set<String> UNITS = words("units");
  private static final Set<String> PLURALS = words("plurals");
  private static final Set<String> NUMBERS = words("numbers");
  private static final Set<String> AFTER = words("after");
  private static final Set<String> OPEN = words("open");
  private static final Set<String> VERBS = words("verbs");
  private static final Set<String> ASKING = words("asking");
  private static final Set<String> BODIES = words("bodies");
  private static final Set<String> BODY_STARTS = words("body-starts");
  private static final Set<String> SCHOOLS = words("schools");
  private static final Set<String> OWN = words("own");
  private static final Set<String> ASIDES = words("asides");

  private static final char SLASH = '/';

  /** From "every" to the end of "every two years", in words. */
  private static final int LONGEST_FREQUENCY = 3;

  private static final int LONGEST_ADDRESS = 20;

  /** In square brackets, either side of a slash, in words and marks. */
  private static final int LONGEST_CHOICE = 6;

  /** So far back a sentence is looked at, in words and marks. */
  private static final int REACH = 30;

  private final TextReading text;
  private final int slash;
  private final int left;
  private final int right;

  private Alternatives(TextReading text, int slash) {
    this.text = text;
    this.slash = slash;
    left = text.before(slash);
    right = text.after(slash);
  }

  /** What stands around a slash. */
  static Alternatives at(TextReading text, int slash) {
    return new Alternatives(text, slash);
  }

  /** Whether only one of the two can be meant: "termly/annually", "is/is not". */
  boolean areCertain() {
    return areWords()
        && (areFrequencies()
            || areNumbersOfYears()
            || areYesAndNo()
            || areThreeBodies()
            || fillSquareBrackets());
  }

  /** Whether it is likely that one of the two should have gone: "our school/academy". */
  boolean areLikely() {
    return areWords() && (areBodies() || areHeads() || areSchools());
  }

  private boolean areWords() {
    return text.isWordOrNumber(left)
        && text.isWordOrNumber(right)
        && !isInAddress()
        && !text.isQuoted(slash);
  }

  private boolean isInAddress() {
    int start = left;
    while (text.touchesOneBefore(start) && left - start < LONGEST_ADDRESS) {
      start--;
      if (text.isAnyMark(start, ".:@")) {
        return true;
      }
    }
    return false;
  }

  private boolean areFrequencies() {
    int end = endOfFrequency(right);
    if (end < 0 || !isFrequency(left)) {
      return false;
    }
    int next = text.wordAfter(end);
    if (isIn(next, OPEN)) {
      return false;
    }
    boolean tellsHowOften = !isIn(left, FREQUENCIES) || !isIn(end, FREQUENCIES);
    return tellsHowOften || next < 0 || isIn(next, AFTER);
  }

  /** Whether a word tells how often, or closes what does: "termly", "every two years". */
  private boolean isFrequency(int i) {
    if (isIn(i, ADVERBS) || isIn(i, FREQUENCIES)) {
      return true;
    }
    int start = i;
    for (int words = 0; isIn(i, UNITS) && words < LONGEST_FREQUENCY; words++) {
      start = text.wordBefore(start);
      if (isIn(start, BEGINS)) {
        return true;
      }
    }
    return false;
  }

  /** Where something ends that tells how often. */
  private int endOfFrequency(int i) {
    if (isIn(i, ADVERBS) || isIn(i, FREQUENCIES)) {
      return i;
    }
    if (isIn(i, HALF)) {
      int next = text.wordAfter(i);
      return isIn(next, ADVERBS) || isIn(next, FREQUENCIES) ? next : TextReading.NONE;
    }
    if (isNumber(i) && isIn(left, UNITS)) {
      // "Every year/two years"
      return isIn(text.wordAfter(i), PLURALS) ? text.wordAfter(i) : TextReading.NONE;
    }
    int end = i;
    for (int words = 0; isIn(i, BEGINS) && words < LONGEST_FREQUENCY; words++) {
      end = text.wordAfter(end);
      if (isIn(end, UNITS)) {
        return end;
      }
    }
    return TextReading.NONE;
  }

  /** "Every two/three years", and no "every 1/2 term". */
  private boolean areNumbersOfYears() {
    return text.is(text.wordBefore(left), "every")
        && isNumber(left)
        && isNumber(right)
        && isIn(text.wordAfter(right), PLURALS);
  }

  private boolean isNumber(int i) {
    return text.isPlainNumber(i) || isIn(i, NUMBERS);
  }

  private boolean areYesAndNo() {
    boolean isCannot = text.is(left, "can") && text.is(right, "cannot");
    int not = text.wordAfter(right);
    boolean isNot = isIn(left, VERBS) && text.is(right, text.word(left)) && text.is(not, "not");
    return (isCannot || isNot) && !isIn(text.wordAfter(isCannot ? right : not), OPEN) && !isAsked();
  }

  private boolean isAsked() {
    for (int i = left - 1; i >= Math.max(0, left - REACH) && !text.isAnyMark(i, ".!?"); i--) {
      if (isIn(i, ASKING)) {
        return true;
      }
    }
    return false;
  }

  private boolean areBodies() {
    return isIn(left, BODIES) && (isIn(right, BODIES) || isIn(right, BODY_STARTS));
  }

  /** "Governing body/board/trust". */
  private boolean areThreeBodies() {
    int end = right;
    while (isIn(end, BODY_STARTS) && text.isWord(end + 1)) {
      end++;
    }
    int next = text.after(end);
    return areBodies() && text.isMark(next, SLASH) && new Alternatives(text, next).areBodies();
  }

  /** "Headteacher/Principal", as opposed to a head and somebody else. */
  private boolean areHeads() {
    boolean leftIsHead =
        text.is(left, "headteacher")
            || (text.is(left, "teacher") && text.is(text.wordBefore(left), "head"));
    boolean rightIsHead =
        text.is(right, "headteacher")
            || (text.is(right, "head") && text.is(text.wordAfter(right), "teacher"));
    return (leftIsHead && text.is(right, "principal"))
        || (text.is(left, "principal") && rightIsHead);
  }

  private boolean areSchools() {
    return isIn(left, SCHOOLS)
        && isIn(right, SCHOOLS)
        && !text.is(right, text.word(left))
        && isIn(text.wordBefore(left), OWN);
  }

  /** "[governing body/trust board]": a template's choice, and nothing else in the brackets. */
  private boolean fillSquareBrackets() {
    int open = left;
    while (text.isWord(open) && left - open < LONGEST_CHOICE) {
      open--;
    }
    int close = right;
    while ((text.isWord(close) || text.isMark(close, SLASH)) && close - right < LONGEST_CHOICE) {
      close++;
    }
    return text.isMark(open, '[')
        && text.isMark(close, ']')
        && !Enclosure.closesLink(text, close)
        && !isIn(open + 1, ASIDES)
        && text.end(left) - text.start(open + 1) > 2;
  }

  private boolean isIn(int i, Set<String> words) {
    return text.isWord(i) && words.contains(text.word(i));
  }

  private static Set<String> words(String list) {
    return Set.copyOf(LISTS.phrases(list));
  }
}
