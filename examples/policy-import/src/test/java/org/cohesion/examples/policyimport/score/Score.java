package org.cohesion.examples.policyimport.score;

import java.util.Locale;

/**
 * Where the words of a policy are in a draft of it.
 *
 * @param right words in the member where they belong
 * @param sections words in the sections or the appendices that belong in another member
 * @param wrong words in a member where they do not belong
 * @param lost words that are nowhere
 * @param strayInSections words of the draft, in its sections or appendices, that the policy has
 *     not, such as those of a label
 * @param stray such words in other members
 * @param dates the dates
 * @param codes the other values that are no text of the document
 */
record Score(
    int right,
    int sections,
    int wrong,
    int lost,
    int strayInSections,
    int stray,
    Counts dates,
    Counts codes) {

  static final Score NONE = new Score(0, 0, 0, 0, 0, 0, Counts.NONE, Counts.NONE);

  /** {@return how many words the policy has, as far as they are printed} */
  int words() {
    return right + sections + wrong + lost;
  }

  Score plus(Score other) {
    return new Score(
        right + other.right,
        sections + other.sections,
        wrong + other.wrong,
        lost + other.lost,
        strayInSections + other.strayInSections,
        stray + other.stray,
        dates.plus(other.dates),
        codes.plus(other.codes));
  }

  /** {@return what part of the words so many are, in per cent with one digit} */
  String percent(int count) {
    return String.format(Locale.ROOT, "%.1f", words() == 0 ? 0.0 : 100.0 * count / words());
  }
}
