package org.cohesion.validation.rule.law;

import java.util.List;
import org.cohesion.validation.internal.Tokens;
import org.cohesion.validation.internal.WordSet;
import org.cohesion.validation.law.LawCitation;

/**
 * One sentence of a text.
 *
 * @param words the words of the whole text
 * @param from the position of its first word
 * @param to the position after its last
 * @param citations what it cites
 */
record Sentence(Tokens words, int from, int to, List<LawCitation> citations) {

  private static final WordSet ENDED = LawWords.set("ended");
  private static final WordSet PAST = LawWords.set("past");
  private static final WordSet LESSONS = LawWords.set("lessons");
  private static final WordSet LIVING = LawWords.set("living");
  private static final WordSet AFTER_REQUIRED = LawWords.set("after-required");
  private static final WordSet BARE = LawWords.set("bare");

  boolean has(WordSet set) {
    return words.find(from, to, set) >= 0;
  }

  boolean has(String word) {
    return indexOf(word, from) >= 0;
  }

  int indexOf(String word, int start) {
    for (int i = start; i < to; i++) {
      if (words.is(i, word)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether it says that law, or something else, is over. */
  boolean speaksOfAnEnd() {
    return has(ENDED);
  }

  /** Whether it may speak of law as history, or as something to learn about. */
  boolean mayBeHistory() {
    return has(ENDED) || has(PAST) || has(LESSONS) || hasRequiredAsPast();
  }

  /** Whether it speaks of law as something that binds. */
  boolean isOfLivingLaw() {
    return !mayBeHistory() && has(LIVING);
  }

  /** "The Act required schools to" is past; "as required by the Act" is not. */
  private boolean hasRequiredAsPast() {
    int required = indexOf("required", from);
    return required >= 0 && !words.isIn(required + 1, AFTER_REQUIRED);
  }

  /** Whether it does nothing but cite. */
  boolean isBare() {
    for (int i = from; i < to; i++) {
      if ((words.isWord(i) || words.number(i) >= 0) && !words.isIn(i, BARE) && !isCited(i)) {
        return false;
      }
    }
    return !citations.isEmpty();
  }

  /** Whether a word is part of a citation; they are in order. */
  boolean isCited(int i) {
    int low = 0;
    int high = citations.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      LawCitation citation = citations.get(middle);
      if (words.starts(i) < citation.start()) {
        high = middle - 1;
      } else if (words.starts(i) >= citation.end()) {
        low = middle + 1;
      } else {
        return true;
      }
    }
    return false;
  }

  /** Whether all words between two positions are of a list or part of a citation. */
  boolean hasOnly(WordSet set, int start, int end) {
    for (int i = start; i < end; i++) {
      if (words.isWord(i) && !words.isIn(i, set) && !isCited(i)) {
        return false;
      }
    }
    return true;
  }
}
