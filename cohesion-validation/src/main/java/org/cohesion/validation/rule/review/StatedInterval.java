package org.cohesion.validation.rule.review;

import java.util.Set;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.rule.PhraseMatch;

/** An interval in the words of a policy about its review: how long it is, and of what. */
final class StatedInterval {

  private static final Set<String> REVIEWING = IntervalWords.words("reviewing");
  private static final Set<String> OTHERS = IntervalWords.words("others");
  private static final Set<String> DOCUMENTS = IntervalWords.words("documents");
  private static final Set<String> ITS = IntervalWords.words("its");
  private static final Set<String> OPENERS = IntervalWords.words("openers");
  private static final Set<String> JOINTS = IntervalWords.words("joints");
  private static final Set<String> PAST = IntervalWords.words("past");
  private static final Set<String> MOST = IntervalWords.words("most");
  private static final Set<String> LEAST = IntervalWords.words("least");

  /** How far from an interval stands what makes it more or less than that. */
  private static final int NEAR = 3;

  private static final int WORDS_OF_A_BARE_INTERVAL = 6;

  private final PhraseMatch match;
  private final TextReading words;
  private final int start;
  private final int end;

  StatedInterval(PhraseMatch match) {
    this.match = match;
    words = match.reading();
    start = words.sentenceStart(match.first());
    end = words.sentenceEnd(match.last());
  }

  /** Whether the interval may be that of a frequency, of so many months. */
  boolean fits(int frequency) {
    int months = IntervalWords.months(match);
    boolean alike = Math.min(months, frequency) == 3 && Math.max(months, frequency) == 4;
    return months < 0
        || months == frequency
        || alike
        || isNear(MOST)
        || (isNear(LEAST) && frequency < months);
  }

  /** Whether it is certainly that of the review of the policy, and holds today. */
  boolean isOfReview() {
    if (indexOf(PAST, start, end) >= 0) {
      return false;
    }
    int noun = reviewAfter();
    if (noun >= 0) {
      return !words.is(noun + 1, "of") || namesThePolicy(noun + 1, end);
    }
    if (words.isWord(match.last() + 1)
        && isAdjective()
        && !JOINTS.contains(words.word(match.last() + 1))) {
      return false;
    }
    int review = nearestVerb();
    if (review < 0) {
      return end - start <= WORDS_OF_A_BARE_INTERVAL && indexOf(OTHERS, start, end) < 0;
    }
    return REVIEWING.contains(words.word(review))
        && (namesThePolicy(start, end) || onlyOpenersBefore(review));
  }

  /** "Annual", "termly": a noun may follow. */
  private boolean isAdjective() {
    String last = words.word(match.last());
    return match.first() == match.last() ? !last.equals("annually") : last.endsWith("ly");
  }

  /** The review in "an annual governors' review"; none if no review is meant so. */
  private int reviewAfter() {
    if (!isAdjective() && !words.is(match.last(), "review")) {
      return TextReading.NONE;
    }
    for (int i = match.last(); i < Math.min(end, match.last() + 1 + NEAR); i++) {
      if (words.is(i, "review") || words.is(i, "reviews")) {
        return i;
      }
      if (i > match.last() && (!words.isWord(i) || JOINTS.contains(words.word(i)))) {
        return TextReading.NONE;
      }
    }
    return TextReading.NONE;
  }

  /** What is done at the interval: the verb before it, else the one after. */
  private int nearestVerb() {
    for (int i = match.first() - 1; i >= start; i--) {
      if (isVerb(i)) {
        return i;
      }
    }
    for (int i = match.last() + 1; i < end; i++) {
      if (isVerb(i)) {
        return i;
      }
    }
    return TextReading.NONE;
  }

  private boolean isVerb(int i) {
    String word = words.word(i);
    return REVIEWING.contains(word) || OTHERS.contains(word);
  }

  private boolean namesThePolicy(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.is(i, "it")
          || (words.is(i, "this") && !words.isWord(i + 1))
          || (DOCUMENTS.contains(words.word(i)) && ITS.contains(words.word(i - 1)))) {
        return true;
      }
    }
    return false;
  }

  private boolean onlyOpenersBefore(int review) {
    for (int i = start; i < review; i++) {
      boolean isOwn = i >= match.first() && i <= match.last();
      if (words.isWord(i) && !isOwn && !OPENERS.contains(words.word(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isNear(Set<String> list) {
    return indexOf(list, Math.max(start, match.first() - NEAR), match.first()) >= 0
        || indexOf(list, match.last() + 1, Math.min(end, match.last() + 1 + NEAR)) >= 0;
  }

  private int indexOf(Set<String> list, int from, int to) {
    for (int i = from; i < to; i++) {
      if (list.contains(words.word(i))) {
        return i;
      }
    }
    return TextReading.NONE;
  }
}
