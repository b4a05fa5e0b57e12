package org.cohesion.validation.rule.law;

import org.cohesion.validation.law.LawCitation;
import org.cohesion.validation.law.LegalInstrument;
import org.jspecify.annotations.Nullable;

/**
 * That a sentence says there is a duty to promote community cohesion.
 *
 * @param start the position of the first word of the claim
 * @param end the position after its last
 * @param isStatutory whether it says that the duty is one of law
 */
record DutyClaim(int start, int end, boolean isStatutory) {

  /** The key of the duty in the legal register. */
  static final String KEY = "cohesion-duty";

  private static final int MOST_AFTER_PROMOTING = 3;

  /**
   * Looks for a claim.
   *
   * @param sentence the sentence
   * @param duty the duty in the legal register
   * @return the claim; null if there is none, or somebody else's duty may be meant
   */
  static @Nullable DutyClaim in(Sentence sentence, LegalInstrument duty) {
    if (!sentence.has(LawWords.COHESION)
        || sentence.has(LawWords.NO_CLAIM)
        || !(sentence.has(LawWords.DUTY_NOUNS) || sentence.has(LawWords.DUTY_VERBS))) {
      return null;
    }
    boolean legal = isLegal(sentence, duty);
    DutyClaim claim = named(sentence, legal);
    for (int i = sentence.from(); claim == null && i < sentence.to(); i++) {
      if (sentence.isIn(i, LawWords.PROMOTING)) {
        claim = before(sentence, i, legal);
      }
    }
    boolean others =
        claim != null && sentence.find(sentence.from(), claim.end(), LawWords.OTHER_BEARERS) >= 0;
    return others ? null : claim;
  }

  /**
   * Tells whether a sentence speaks of promoting community cohesion, as what an Act asks for: where
   * the policy's list of law cites the Act, no word such as "duty" is needed.
   *
   * @param sentence the sentence
   * @return whether it does, and denies nothing, and means nobody else
   */
  static boolean isImpliedIn(Sentence sentence) {
    if (!sentence.has(LawWords.COHESION) || sentence.has(LawWords.NO_CLAIM)) {
      return false;
    }
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (sentence.isIn(i, LawWords.PROMOTING) && endOfCohesion(sentence, i) >= 0) {
        return sentence.find(sentence.from(), i, LawWords.OTHER_BEARERS) < 0;
      }
    }
    return false;
  }

  /** "The community cohesion duty". */
  private static @Nullable DutyClaim named(Sentence sentence, boolean legal) {
    for (int i = sentence.from(); i + 2 < sentence.to(); i++) {
      if (sentence.words().is(i, "community")
          && sentence.words().is(i + 1, "cohesion")
          && sentence.words().is(i + 2, "duty")) {
        return new DutyClaim(i, i + 3, legal);
      }
    }
    return null;
  }

  /** "A duty on all schools to promote community cohesion", "required by law to promote it". */
  private static @Nullable DutyClaim before(Sentence sentence, int promoting, boolean legal) {
    int end = endOfCohesion(sentence, promoting);
    if (end < 0) {
      return null;
    }
    for (int i = promoting - 1; i >= sentence.from(); i--) {
      if (sentence.isIn(i, LawWords.DUTY_NOUNS)
          || (legal && sentence.isIn(i, LawWords.DUTY_VERBS))) {
        return new DutyClaim(i, end, legal);
      }
      boolean links =
          !sentence.words().isWord(i)
              || sentence.isIn(i, LawWords.DUTY_LINKS)
              || sentence.isIn(i, LawWords.LEGAL)
              || sentence.words().is(i, "law")
              || sentence.isCited(i);
      if (!links || sentence.words().isAnyMark(i, ";:")) {
        return null;
      }
    }
    return null;
  }

  private static int endOfCohesion(Sentence sentence, int promoting) {
    for (int i = promoting + 1; i <= promoting + 1 + MOST_AFTER_PROMOTING; i++) {
      if (i + 1 < sentence.to()
          && sentence.words().is(i, "community")
          && sentence.words().is(i + 1, "cohesion")) {
        return i + 2;
      }
    }
    return -1;
  }

  private static boolean isLegal(Sentence sentence, LegalInstrument duty) {
    for (LawCitation citation : sentence.citations()) {
      if (duty.isIn(citation)) {
        return true;
      }
    }
    int law = sentence.indexOf("law");
    return sentence.isOfBasis()
        || (law >= 0 && sentence.isIn(law + 1, LawWords.REQUIRING))
        || (sentence.indexOf("legislation") >= 0 && sentence.has(LawWords.REQUIRING))
        || sentence.has(LawWords.LEGAL)
        || (law > sentence.from()
            && (sentence.words().is(law - 1, "by") || sentence.words().is(law - 1, "in")));
  }
}
