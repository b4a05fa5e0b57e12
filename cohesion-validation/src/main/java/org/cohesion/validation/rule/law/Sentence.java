package org.cohesion.validation.rule.law;

import java.util.List;
import org.cohesion.validation.internal.Tokens;
import org.cohesion.validation.law.LawCitation;

/** One sentence of a text. */
final class Sentence {

  private final Tokens words;
  private final long[] lists;
  private final int from;
  private final int to;
  private final List<LawCitation> citations;
  private final long listsOfAny;

  /**
   * Makes a sentence.
   *
   * @param words the words of the whole text
   * @param lists for each of them the lists that have it
   * @param from the position of the sentence's first word
   * @param to the position after its last
   * @param citations what it cites, in order
   */
  Sentence(Tokens words, long[] lists, int from, int to, List<LawCitation> citations) {
    this.words = words;
    this.lists = lists;
    this.from = from;
    this.to = to;
    this.citations = citations;
    long any = 0;
    for (int i = from; i < to; i++) {
      any |= lists[i];
    }
    listsOfAny = any;
  }

  Tokens words() {
    return words;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  List<LawCitation> citations() {
    return citations;
  }

  /** The lists that have one of its words, as bits. */
  long lists() {
    return listsOfAny;
  }

  /** Whether it has a word of a list. */
  boolean has(WordList list) {
    return (listsOfAny & list.bit()) != 0;
  }

  /** Whether a word, any of the whole text, is of a list. */
  boolean isIn(int i, WordList list) {
    return i >= 0 && i < lists.length && (lists[i] & list.bit()) != 0;
  }

  /** Where the first word of a list is between two positions; -1 if there is none. */
  int find(int start, int end, WordList list) {
    for (int i = Math.max(start, from); i < Math.min(end, to); i++) {
      if ((lists[i] & list.bit()) != 0) {
        return i;
      }
    }
    return -1;
  }

  int indexOf(String word) {
    for (int i = from; i < to; i++) {
      if (words.is(i, word)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether it says that law, or something else, is over. */
  boolean speaksOfAnEnd() {
    return has(WordList.ENDED);
  }

  /** Whether it may speak of law as history, or as something to learn about. */
  boolean mayBeHistory() {
    return has(WordList.ENDED)
        || has(WordList.PAST)
        || has(WordList.LESSONS)
        || hasRequiredAsPast();
  }

  /** Whether it speaks of law as something that binds. */
  boolean isOfLivingLaw() {
    return !mayBeHistory() && has(WordList.LIVING);
  }

  /** "The Act required schools to" is past; "as required by the Act" is not. */
  private boolean hasRequiredAsPast() {
    int required = indexOf("required");
    return required >= 0 && !isIn(required + 1, WordList.AFTER_REQUIRED);
  }

  /** Whether it does nothing but cite. */
  boolean isBare() {
    for (int i = from; i < to; i++) {
      if ((words.isWord(i) || words.number(i) >= 0) && !isIn(i, WordList.BARE) && !isCited(i)) {
        return false;
      }
    }
    return !citations.isEmpty();
  }

  /** Whether a word is part of a citation. */
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
  boolean hasOnly(WordList list, int start, int end) {
    for (int i = start; i < end; i++) {
      if (words.isWord(i) && !isIn(i, list) && !isCited(i)) {
        return false;
      }
    }
    return true;
  }
}
