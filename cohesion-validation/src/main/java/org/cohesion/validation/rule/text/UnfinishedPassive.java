package org.cohesion.validation.rule.text;

import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordList;
import org.cohesion.validation.reading.WordLists;

/**
 * Tells whether a participle and "by" at the end of a text need more: "an assembly each week, led
 * by" does, "the values we are guided by" does not. Only the last clause is looked at.
 */
final class UnfinishedPassive {

  private static final WordLists LISTS = WordLists.of("text/dangling_en");
  private static final WordList PARTICIPLES = LISTS.words("participles");
  private static final WordList NO_PARTICIPLES = LISTS.words("no-participles");
  private static final WordList PASSIVE_HINTS = LISTS.words("passive-hints");
  private static final WordList COPULAS = LISTS.words("copulas");
  private static final WordList DETERMINERS = LISTS.words("determiners");
  private static final WordList PREPOSITIONS = LISTS.words("prepositions");
  private static final WordList HINTS = LISTS.words("hints");
  private static final WordList GROUPS = LISTS.words("groups");
  private static final WordList DONE = LISTS.words("done");
  private static final WordList PERSONS = LISTS.words("persons");
  private static final WordList PLACES = LISTS.words("places");
  private static final WordList POINTING = LISTS.words("pointing");
  private static final WordList MODALS = LISTS.words("modals");
  private static final WordList PARTICLES = LISTS.words("particles");

  private static final int LONGEST_CLAUSE = 40;
  private static final int LONGEST_SUBJECT = 5;
  private static final int SHORT_SUBJECT = 2;

  private UnfinishedPassive() {}

  /**
   * Judges a text that ends in "by".
   *
   * @param text the text
   * @param last the position of the word before "by"
   */
  static boolean isUnfinished(TextReading text, int last) {
    boolean isAddition = text.isIn(last, PARTICLES) || text.word(last).endsWith("ly");
    boolean isParticle = isAddition && text.wordBefore(last) >= 0;
    int participle = isParticle ? text.wordBefore(last) : last;
    if (!isParticiple(text, participle)) {
      return false;
    }
    int start = participle;
    int copula = TextReading.NONE;
    while (start > 0 && !text.isAnyMark(start - 1, ".,;:!?()\u2013\u2014")) {
      start--;
      if (text.isIn(start, PASSIVE_HINTS) || participle - start > LONGEST_CLAUSE) {
        return false;
      }
      if (text.isIn(start, COPULAS)) {
        // Of two clauses, the second may be what the first has been about.
        if (copula >= 0 && copula != start + 1) {
          return false;
        }
        copula = start;
      }
    }
    if (copula < 0) {
      return isApart(text, start, participle);
    }
    return (text.isIn(participle - 1, COPULAS) || isApart(text, start, participle))
        && (hasPlainSubject(text, start, copula, text.isIn(participle, DONE))
            || (text.isIn(participle, DONE) && isOfThings(text, start, copula)));
  }

  private static boolean isParticiple(TextReading text, int i) {
    return text.isIn(i, PARTICIPLES)
        || (text.word(i).endsWith("ed") && !text.isIn(i, NO_PARTICIPLES));
  }

  /** After a noun; after a pronoun it is the verb: "the standards we measured by". */
  private static boolean isApart(TextReading text, int start, int participle) {
    int before = text.wordBefore(participle);
    // Of "planned and led by", the first is looked at.
    while (before > start && (text.is(before, "and") || text.is(before, "or"))) {
      before = text.wordBefore(before);
      if (before >= start && isParticiple(text, before)) {
        before = text.wordBefore(before);
      }
    }
    return before < start
        || !text.isIn(before, HINTS)
        || text.isIn(before, DETERMINERS)
        || text.isIn(before, GROUPS);
  }

  /**
   * Whether a few words before "is" are one noun: in "values pupils are guided by" they are two.
   */
  private static boolean hasPlainSubject(TextReading text, int start, int copula, boolean isDone) {
    boolean isPlural = text.is(copula, "are") || text.is(copula, "were");
    int words = lastOfSubject(text, start, copula) + 1 - start;
    int most = isPlural || !isDone ? SHORT_SUBJECT : LONGEST_SUBJECT;
    if (copula == start || words > most) {
      return false;
    }
    boolean beginsWithPronoun = text.isIn(start, HINTS) && !text.isIn(start, DETERMINERS);
    if (words > 1 && !text.isIn(start, POINTING) && !text.isIn(start + 1, MODALS)) {
      if (text.word(start).endsWith("s") || (beginsWithPronoun && !text.isIn(start, GROUPS))) {
        return false;
      }
    }
    for (int i = start + 1; i < copula; i++) {
      if (!text.isIn(i, MODALS) && !isPartOfNoun(text, i, i + 1 == copula)) {
        return false;
      }
    }
    return true;
  }

  private static int lastOfSubject(TextReading text, int start, int copula) {
    int last = copula - 1;
    while (last > start && text.isIn(last, MODALS)) {
      last--;
    }
    return last;
  }

  private static boolean isPartOfNoun(TextReading text, int i, boolean isLast) {
    return text.isWord(i)
        && !text.isCapital(i)
        && !text.isIn(i, DETERMINERS)
        && !text.isIn(i, PREPOSITIONS)
        && (!text.isIn(i, HINTS) || text.isIn(i, GROUPS))
        && (isLast || !text.word(i).endsWith("s"));
  }

  /**
   * Whether what is done, such as "careers talks will be given by", is done to things: people may
   * be what the end of a clause is about, as in "adults pupils are taught by".
   */
  private static boolean isOfThings(TextReading text, int start, int copula) {
    int last = lastOfSubject(text, start, copula);
    if (last <= start || text.isIn(last, PERSONS) || text.isIn(start, PERSONS)) {
      return false;
    }
    for (int i = start; i <= last; i++) {
      boolean isAfterOther =
          i > start && !text.isIn(i - 1, PREPOSITIONS) && !text.isIn(i - 1, PLACES);
      boolean mayBeginClause =
          text.isIn(i, DETERMINERS)
              || text.isCapital(i)
              || text.isNumber(i)
              || (text.isIn(i, HINTS) && !text.isIn(i, GROUPS));
      if (isAfterOther && mayBeginClause) {
        return false;
      }
    }
    return true;
  }
}
