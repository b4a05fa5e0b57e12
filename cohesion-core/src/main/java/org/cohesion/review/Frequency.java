package org.cohesion.review;

import java.time.Period;
import java.util.Optional;
import org.cohesion.text.JsonNamed;
import org.jspecify.annotations.Nullable;

/**
 * How often something is done: a review, a report, a procedure.
 *
 * <p>Later versions may add constants: a {@code switch} over them needs a {@code default}.
 */
public enum Frequency implements JsonNamed {
  /** Every week. */
  WEEKLY("weekly", "every week", Period.ofWeeks(1)),
  /** Every month. */
  MONTHLY("monthly", "every month", Period.ofMonths(1)),
  /** Every half term; without a fixed interval, since half terms differ in length. */
  HALF_TERMLY("half-termly", "every half term", null),
  /** Every term: three times a year, so counted as four months. */
  TERMLY("termly", "every term", Period.ofMonths(4)),
  /** Every six months. */
  TWICE_YEARLY("twice-yearly", "twice a year", Period.ofMonths(6)),
  /** Every year. */
  ANNUAL("annual", "every year", Period.ofMonths(12)),
  /** Every two years. */
  EVERY_TWO_YEARS("every-two-years", "every two years", Period.ofMonths(24)),
  /** Every three years. */
  EVERY_THREE_YEARS("every-three-years", "every three years", Period.ofMonths(36)),
  /** Every four years. */
  EVERY_FOUR_YEARS("every-four-years", "every four years", Period.ofMonths(48)),
  /** Every five years. */
  EVERY_FIVE_YEARS("every-five-years", "every five years", Period.ofMonths(60)),
  /** When there is need; without an interval. */
  AS_NEEDED("as-needed", "as needed", null);

  private final String jsonName;
  private final String label;
  private final @Nullable Period interval;

  Frequency(String jsonName, String label, @Nullable Period interval) {
    this.jsonName = jsonName;
    this.label = label;
    this.interval = interval;
  }

  @Override
  public String getJsonName() {
    return jsonName;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /**
   * {@return the time from one to the next, in months, or in days for a week; empty if it varies}
   */
  public Optional<Period> getInterval() {
    return Optional.ofNullable(interval);
  }
}
