package org.cohesion.validation.rule.text;

import java.util.Set;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordList;
import org.cohesion.validation.reading.WordLists;

/**
 * Tells from its last words whether an English item stops halfway. In doubt it does not: "links
 * with" does, "the people we work with" does not, and a long item that ends in a preposition never.
 */
final class UnfinishedEnglish {

  private static final WordLists LISTS = WordLists.of("text/dangling_en");
  private static final WordList ALWAYS = LISTS.words("always");
  private static final WordList PAIR_ENDS = LISTS.words("pair-ends");
  private static final Set<String> PAIRS = LISTS.words("always").words();
  private static final Set<String> INNOCENT_PAIRS = LISTS.words("innocent-pairs").words();
  private static final WordList PREPOSITIONS = LISTS.words("prepositions");
  private static final WordList VERB_HALVES = LISTS.words("verb-halves");
  private static final Set<String> NOUN_ENDINGS = LISTS.words("noun-endings").words();
  private static final WordList NOUNS = LISTS.words("nouns");
  private static final WordList QUESTIONS = LISTS.words("questions");
  private static final WordList HINTS = LISTS.words("hints");
  private static final WordList DETERMINERS = LISTS.words("determiners");

  private static final int MOST_WORDS = 8;

  /** Shorter words in -s are verbs and pronouns. */
  private static final int SHORTEST_NOUN = 4;

  private final TextReading text;
  private final int last;
  private final int before;

  private UnfinishedEnglish(TextReading text, int last, int before) {
    this.text = text;
    this.last = last;
    this.before = before;
  }

  /**
   * Judges an item.
   *
   * @param text what the item is made of
   * @param isFollowed whether another item of the same list comes after it
   */
  static boolean isUnfinished(TextReading text, boolean isFollowed) {
    int last = text.before(text.size());
    while (text.isAnyMark(last, ",;")) {
      last = text.before(last);
    }
    // Most items end in another word: only those that do not are looked at more closely. A word
    // after a hyphen or a slash, as in "passers-by", is not a word of its own.
    boolean mayBe =
        last > 0
            && (text.isIn(last, ALWAYS)
                || text.isIn(last, PREPOSITIONS)
                || text.isIn(last, PAIR_ENDS))
            && !text.touchesOneBefore(last);
    if (!mayBe) {
      return false;
    }
    int before = last - 1;
    while (before >= 0 && !text.isWordOrNumber(before)) {
      before--;
    }
    return before >= 0 && new UnfinishedEnglish(text, last, before).isUnfinished(isFollowed);
  }

  private boolean isUnfinished(boolean isFollowed) {
    String pair = text.word(before) + "-" + text.word(last);
    if (INNOCENT_PAIRS.contains(pair) || isSpokenOf()) {
      return false;
    }
    if (text.isIn(last, ALWAYS) || PAIRS.contains(pair)) {
      // Of a list in one sentence, the last item but one ends in "; and".
      boolean goesOn = isFollowed && text.isAnyMark(text.before(last), ",;");
      return !(goesOn && (text.is(last, "and") || text.is(last, "or")));
    }
    return text.isIn(last, PREPOSITIONS)
        && (needsMore() || (text.is(last, "by") && UnfinishedPassive.isUnfinished(text, before)));
  }

  /** Whether the last word is itself what the text is about: "when to write they're and their". */
  private boolean isSpokenOf() {
    if (!text.isIn(last, DETERMINERS) && !text.is(last, "your")) {
      return false;
    }
    if (!text.is(before, "and") && !text.is(before, "or")) {
      return before < last - 1;
    }
    int joined = text.wordBefore(before);
    return text.isIn(joined, DETERMINERS)
        || text.isAnyMark(joined - 1, "'\u2019")
        || !text.isWord(joined);
  }

  /** Whether a preposition has a noun before it, and nothing can have moved it to the end. */
  private boolean needsMore() {
    if (!isNoun(before)) {
      return false;
    }
    boolean hasOtherPreposition = false;
    int words = 0;
    for (int i = 0; i < before; i++) {
      if (text.isWordOrNumber(i)) {
        words++;
        if (words + 1 >= MOST_WORDS
            || isHintAnywhere(i)
            || (words > 1 && isHint(i))
            || (text.isIn(i, DETERMINERS) && !isRightBeforeNoun(i))) {
          return false;
        }
        hasOtherPreposition |= text.isIn(i, PREPOSITIONS);
      }
    }
    return hasOtherPreposition || !text.isIn(last, VERB_HALVES);
  }

  /** Whether the noun comes straight after a word. */
  private boolean isRightBeforeNoun(int i) {
    int next = i + 1;
    while (next < before && !text.isWordOrNumber(next)) {
      next++;
    }
    return next == before;
  }

  private boolean isNoun(int i) {
    return text.isIn(i, NOUNS) || (length(i) >= SHORTEST_NOUN && endsInAny(i));
  }

  private boolean endsInAny(int i) {
    String word = text.word(i);
    for (String ending : NOUN_ENDINGS) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private int length(int i) {
    return text.end(i) - text.start(i);
  }

  /** A question word, or a plural: "trips funding allows for". */
  private boolean isHintAnywhere(int i) {
    return text.isIn(i, QUESTIONS) || text.word(i).endsWith("s");
  }

  /** After the first word, a name, a year group, a noun or a participle is a hint as well. */
  private boolean isHint(int i) {
    return text.isCapital(i)
        || text.isNumber(i)
        || text.isIn(i, HINTS)
        || isNoun(i)
        || text.word(i).endsWith("ed");
  }
}
