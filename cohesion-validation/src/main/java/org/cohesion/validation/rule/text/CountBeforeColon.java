package org.cohesion.validation.rule.text;

import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordList;
import org.cohesion.validation.reading.WordLists;

/**
 * Tells whether a number and a plural noun in a text that ends in a colon say how many items the
 * list under it has, whatever the noun and the verb: "We will work on four fronts this year:".
 */
final class CountBeforeColon {

  private static final WordLists LISTS = WordLists.of("text/declared-count_en");
  private static final WordList NOUNS = LISTS.words("nouns");
  private static final WordList BEFORE = LISTS.words("before");
  private static final WordList NOT_COUNTED = LISTS.words("not-counted");
  private static final WordList UNCERTAIN = LISTS.words("uncertain");
  private static final WordList OPENINGS = LISTS.words("openings");
  private static final WordList OPEN_ENDS = LISTS.words("open-ends");
  private static final WordList TAILS = LISTS.words("tails");

  private static final int LONGEST_TAIL = 40;
  private static final int MOST_ADJECTIVES = 2;
  private static final int SHORTEST_NOUN = 4;

  private CountBeforeColon() {}

  /**
   * The plural noun that a number counts.
   *
   * @return its position; {@link TextReading#NONE} if none is near, or something is counted that no
   *     list is made of, such as years or pupils
   */
  static int noun(TextReading words, int number) {
    int at = number + 1;
    // In "two-year" and "three-part aims" the number is part of a word.
    if (!words.isWord(at) || words.isGlued(at)) {
      return TextReading.NONE;
    }
    for (int i = 0; i <= MOST_ADJECTIVES; i++) {
      if (!words.isWord(at)
          || words.isCapital(at)
          || words.isIn(at, BEFORE)
          || words.isIn(at, NOT_COUNTED)
          || words.isIn(at, UNCERTAIN)
          || words.isIn(at, OPENINGS)) {
        return TextReading.NONE;
      }
      if (isPlural(words.word(at))) {
        return at;
      }
      at++;
    }
    return TextReading.NONE;
  }

  private static boolean isPlural(String word) {
    return word.length() >= SHORTEST_NOUN
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is");
  }

  /** Whether the list under the text is certainly one of what is counted. */
  static boolean isCertain(TextReading words, int number, int noun) {
    int colon = words.before(words.size());
    if (!words.isMark(colon, ':') || words.start(colon) - words.end(noun) > LONGEST_TAIL) {
      return false;
    }
    int next = words.after(noun);
    if (next == colon) {
      return true;
    }
    for (int i = next; i < colon; i++) {
      if (words.isIn(i, UNCERTAIN)
          || (words.isMark(i) && !words.isAnyMark(i, "\n-'\u2019\u2010\u2011"))) {
        return false;
      }
    }
    return !words.isIn(words.wordBefore(colon), OPENINGS)
        && !isOpen(words, colon)
        && isObject(words, number, noun)
        && (words.isIn(noun, NOUNS) || words.isIn(next, TAILS));
  }

  /** Whether the list goes on with a sentence, and so is none of what the sentence counts. */
  static boolean isOpen(TextReading words, int colon) {
    return words.isIn(words.wordBefore(colon), OPEN_ENDS);
  }

  /**
   * Whether what is counted is no subject and no adjunct: "the two classes visit:" has a list of
   * places.
   */
  private static boolean isObject(TextReading words, int number, int noun) {
    int start = words.sentenceStart(number);
    if (words.isIn(start, OPENINGS)) {
      return false;
    }
    return start == number ? words.isIn(noun, NOUNS) : start < number - 1;
  }
}
