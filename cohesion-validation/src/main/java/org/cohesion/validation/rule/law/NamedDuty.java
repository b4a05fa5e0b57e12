package org.cohesion.validation.rule.law;

import org.cohesion.validation.law.LegalInstrument;
import org.cohesion.validation.reading.TextReading;
import org.jspecify.annotations.Nullable;

/** A duty of the legal register that policies call by a name. */
enum NamedDuty {
  COHESION(DutyClaim.KEY),
  EQUALITY("psed"),
  PREVENT("prevent");

  private static final String[] EQUALITY_NAME = {"public", "sector", "equality", "duty"};
  private static final String[] PREVENT_NAME = {"prevent", "duty"};

  private final String key;

  NamedDuty(String key) {
    this.key = key;
  }

  /** Its key in the legal register. */
  String key() {
    return key;
  }

  /** Where a sentence names it; null if it does not. */
  @Nullable Span find(Sentence sentence, LegalInstrument duty) {
    if (this == COHESION) {
      DutyClaim claim = sentence.claim(duty);
      return claim == null ? null : new Span(claim.start(), claim.end());
    }
    return named(sentence, this == EQUALITY ? EQUALITY_NAME : PREVENT_NAME);
  }

  private static @Nullable Span named(Sentence sentence, String[] name) {
    for (int i = sentence.from(); i + name.length <= sentence.to(); i++) {
      if (isAt(sentence.words(), i, name)) {
        return new Span(i, i + name.length);
      }
    }
    return null;
  }

  private static boolean isAt(TextReading words, int at, String[] name) {
    for (int i = 0; i < name.length; i++) {
      if (!words.is(at + i, name[i])) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where the words for a duty stand.
   *
   * @param start the position of the first
   * @param end the position after the last
   */
  record Span(int start, int end) {}
}
