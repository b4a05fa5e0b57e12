package org.cohesion.calendar;

import java.time.Period;
import java.util.Optional;
import org.cohesion.review.Frequency;
import org.cohesion.review.Term;
import org.jspecify.annotations.Nullable;

/**
 * How often something is done, and in which term.
 *
 * @param frequency how often; null if not stated
 * @param term in which term; null if not stated
 */
record Rhythm(@Nullable Frequency frequency, @Nullable Term term) {

  /** Whether it says that something is done again; a term alone comes every year. */
  boolean repeats() {
    return frequency == null ? term != null : frequency != Frequency.AS_NEEDED;
  }

  /** How often, for what is done again. */
  @Nullable Frequency repeated() {
    return frequency == Frequency.AS_NEEDED ? null : frequency;
  }

  /** The time from one to the next; empty if nothing is done again, or if the time varies. */
  Optional<Period> interval() {
    return frequency == null ? Optional.empty() : frequency.getInterval();
  }
}
