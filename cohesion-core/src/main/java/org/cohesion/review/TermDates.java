package org.cohesion.review;

import java.time.LocalDate;

/**
 * The days of one term.
 *
 * @param first the first day
 * @param last the last day, part of the term
 */
public record TermDates(LocalDate first, LocalDate last) {

  /**
   * Checks the order.
   *
   * @param first the first day
   * @param last the last day
   * @throws IllegalArgumentException if the last day is before the first
   */
  public TermDates {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("A term must not end before it starts");
    }
  }

  /**
   * Tells whether a day is in the term.
   *
   * @param day the day
   * @return true from the first day to the last
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
