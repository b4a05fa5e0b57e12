package org.cohesion.review;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Dates for the properties of this package. */
final class PartialDates {

  private PartialDates() {}

  /** Days of the years that a date can have, leap days more often than chance has them. */
  static Arbitrary<LocalDate> days(int firstYear, int lastYear) {
    Arbitrary<LocalDate> all =
        Arbitraries.longs()
            .between(
                LocalDate.of(firstYear, 1, 1).toEpochDay(),
                LocalDate.of(lastYear, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay);
    Arbitrary<LocalDate> endsOfFebruary =
        Arbitraries.integers()
            .between(firstYear, lastYear)
            .map(year -> LocalDate.of(year, 3, 1).minusDays(1));
    return Arbitraries.frequencyOf(Tuple.of(4, all), Tuple.of(1, endsOfFebruary));
  }

  /** Dates known to the year, the month or the day. */
  static Arbitrary<PartialDate> between(int firstYear, int lastYear) {
    return Arbitraries.oneOf(
        days(firstYear, lastYear).map(day -> PartialDate.of(day.getYear())),
        days(firstYear, lastYear).map(day -> PartialDate.of(day.getYear(), day.getMonthValue())),
        days(firstYear, lastYear).map(PartialDate::of));
  }
}
