package org.cohesion.validation.rule.law;

import java.util.List;
import java.util.Optional;
import org.cohesion.validation.law.LawCitation;
import org.cohesion.validation.law.LegalInstrument;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordList;
import org.jspecify.annotations.Nullable;

/** One sentence of a text. */
final class Sentence {

  private final TextReading words;
  private final int from;
  private final int to;
  private final List<LawCitation> citations;
  private final boolean ofBasis;

  /** Looked for when first asked about; empty if there is none. */
  @SuppressWarnings("NullableOptional") // absent is not yet looked for, empty is not there
  private @Nullable Optional<DutyClaim> claim;

  /**
   * Makes a sentence.
   *
   * @param words the words of the whole text
   * @param from the position of the sentence's first word
   * @param to the position after its last
   * @param citations what it cites, in order
   * @param ofBasis whether it says what an entry of the policy's list of law does
   */
  Sentence(TextReading words, int from, int to, List<LawCitation> citations, boolean ofBasis) {
    this.words = words;
    this.from = from;
    this.to = to;
    this.citations = citations;
    this.ofBasis = ofBasis;
  }

  TextReading words() {
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

  /**
   * Looks for a claim that there is a duty to promote community cohesion.
   *
   * @param duty the duty in the legal register of the inspection
   * @return the claim; null if there is none, or somebody else's duty may be meant
   */
  @Nullable DutyClaim claim(LegalInstrument duty) {
    Optional<DutyClaim> known = claim;
    if (known == null) {
      known = Optional.ofNullable(DutyClaim.in(this, duty));
      claim = known;
    }
    return known.orElse(null);
  }

  /** Whether it stands in the policy's list of law, and so speaks of law whatever its words. */
  boolean isOfBasis() {
    return ofBasis;
  }

  /** Whether it has a word of a list. */
  boolean has(WordList list) {
    return words.has(list) && words.find(from, to, list) >= 0;
  }

  /** Whether a word, any of the whole text, is of a list. */
  boolean isIn(int i, WordList list) {
    return words.isIn(i, list);
  }

  /** Where the first word of a list is between two positions; -1 if there is none. */
  int find(int start, int end, WordList list) {
    return words.find(Math.max(start, from), Math.min(end, to), list);
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
    return has(LawWords.ENDED);
  }

  /** Whether it may speak of law as history, or as something to learn about. */
  boolean mayBeHistory() {
    return has(LawWords.ENDED)
        || has(LawWords.PAST)
        || has(LawWords.LESSONS)
        || hasRequiredAsPast();
  }

  /** Whether it speaks of law as something that binds. */
  boolean isOfLivingLaw() {
    return !mayBeHistory() && has(LawWords.LIVING);
  }

  /** "The Act required schools to" is past; "as required by the Act" is not. */
  private boolean hasRequiredAsPast() {
    int required = indexOf("required");
    return required >= 0 && !isIn(required + 1, LawWords.AFTER_REQUIRED);
  }

  /** Whether it does nothing but cite. */
  boolean isBare() {
    for (int i = from; i < to; i++) {
      if ((words.isWord(i) || words.number(i) >= 0) && !isIn(i, LawWords.BARE) && !isCited(i)) {
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
      if (words.start(i) < citation.start()) {
        high = middle - 1;
      } else if (words.start(i) >= citation.end()) {
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
