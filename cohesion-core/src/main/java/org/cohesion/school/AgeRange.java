package org.cohesion.school;

/**
 * The ages that a school takes, in whole years.
 *
 * @param from the lowest age, inclusive, from 0
 * @param to the highest age, inclusive, at least {@code from} and up to 99
 */
public record AgeRange(int from, int to) {

  private static final int LOWEST = 0;
  private static final int HIGHEST = 99;

  /**
   * Checks the bounds and their order.
   *
   * @param from the lowest age, inclusive, from 0
   * @param to the highest age, inclusive, at least {@code from} and up to 99
   * @throws IllegalArgumentException if an age is out of bounds, or {@code from} is above {@code
   *     to}
   */
  public AgeRange {
    requireAge("from", from);
    requireAge("to", to);
    if (from > to) {
      throw new IllegalArgumentException(
          "age range must not run backwards, but runs from " + from + " to " + to);
    }
  }

  private static void requireAge(String end, int age) {
    if (age < LOWEST || age > HIGHEST) {
      throw new IllegalArgumentException(
          "age range must lie between 0 and 99, but its '" + end + "' is " + age);
    }
  }

  /**
   * Makes a range of ages.
   *
   * @param from the lowest age, inclusive, from 0
   * @param to the highest age, inclusive, at least {@code from} and up to 99
   * @return the range
   * @throws IllegalArgumentException if an age is out of bounds, or {@code from} is above {@code
   *     to}
   */
  public static AgeRange of(int from, int to) {
    return new AgeRange(from, to);
  }

  /** {@return the ages as schools write them, such as {@code 4-19}} */
  @Override
  public String toString() {
    return from + "-" + to;
  }
}
