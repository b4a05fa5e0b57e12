package org.cohesion.review;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.cohesion.internal.MapperRefusal;
import org.cohesion.text.JsonFormed;
import org.jspecify.annotations.Nullable;

/**
 * A date as policies give it: a day, or a month, or only a year. Years have four digits, 1000 to
 * 9999.
 *
 * <p>Not {@link Comparable}: whether September 2016 is before 15 September 2016 cannot be told. Ask
 * {@link #isCertainlyBefore(LocalDate)} instead, which is true only if it holds for every day that
 * the date can mean.
 */
public final class PartialDate implements JsonFormed {

  private static final int UNKNOWN = 0;

  private final int year;
  private final int month;
  private final int day;

  @SuppressWarnings("unused") // stops mappers that read fields
  private final Collection<Object> mapperRefusal = MapperRefusal.FIELD;

  private PartialDate(int year, int month, int day) {
    if (year < 1000 || year > 9999) {
      throw new IllegalArgumentException("The year of a date must have four digits");
    }
    this.year = year;
    this.month = month;
    this.day = day;
  }

  /**
   * A date known to the year.
   *
   * @param year 1000 to 9999
   * @return the date
   * @throws IllegalArgumentException if the year is out of bounds
   */
  public static PartialDate of(int year) {
    return new PartialDate(year, UNKNOWN, UNKNOWN);
  }

  /**
   * A date known to the month.
   *
   * @param year 1000 to 9999
   * @param month 1 for January to 12
   * @return the date
   * @throws IllegalArgumentException if either is out of bounds
   */
  public static PartialDate of(int year, int month) {
    if (month < 1 || month > 12) {
      throw new IllegalArgumentException("The month of a date must be 01 to 12");
    }
    return new PartialDate(year, month, UNKNOWN);
  }

  /**
   * A date known to the day.
   *
   * @param year 1000 to 9999
   * @param month 1 for January to 12
   * @param day 1 to the length of that month
   * @return the date
   * @throws IllegalArgumentException if there is no such day
   */
  public static PartialDate of(int year, int month, int day) {
    PartialDate inMonth = of(year, month);
    if (day < 1 || day > inMonth.earliest().lengthOfMonth()) {
      throw new IllegalArgumentException("There is no such day in that month");
    }
    return new PartialDate(year, month, day);
  }

  /**
   * A date known to the day.
   *
   * @param date the day
   * @return the date
   * @throws IllegalArgumentException if its year is not 1000 to 9999
   */
  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /**
   * Reads a date from its JSON text.
   *
   * @param text {@code 2016}, {@code 2016-09} or {@code 2016-09-01}
   * @return the date
   * @throws IllegalArgumentException if the text is of none of these forms or there is no such day
   */
  public static PartialDate parse(String text) {
    int length = text.length();
    if ((length != 4 && length != 7 && length != 10)
        || (length > 4 && text.charAt(4) != '-')
        || (length > 7 && text.charAt(7) != '-')) {
      throw badForm();
    }
    int year = digits(text, 0, 4);
    if (length == 4) {
      return of(year);
    }
    int month = digits(text, 5, 7);
    return length == 7 ? of(year, month) : of(year, month, digits(text, 8, 10));
  }

  /** {@return the year} */
  public int getYear() {
    return year;
  }

  /** {@return the month, 1 for January; empty if only the year is known} */
  public OptionalInt getMonth() {
    return month == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(month);
  }

  /** {@return the day of the month; empty if only the month or the year is known} */
  public OptionalInt getDay() {
    return day == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(day);
  }

  /** {@return the first day that this date can mean} */
  public LocalDate earliest() {
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /** {@return the last day that this date can mean} */
  public LocalDate latest() {
    if (day != UNKNOWN) {
      return LocalDate.of(year, month, day);
    }
    return lastOfMonth(LocalDate.of(year, month == UNKNOWN ? 12 : month, 1));
  }

  /**
   * Compares with a day.
   *
   * @param other the day
   * @return true if every day that this date can mean is before it
   */
  public boolean isCertainlyBefore(LocalDate other) {
    return latest().isBefore(other);
  }

  /**
   * Compares with another date.
   *
   * @param other the other date
   * @return true if every day that this date can mean is before every day of the other
   */
  public boolean isCertainlyBefore(PartialDate other) {
    return latest().isBefore(other.earliest());
  }

  /**
   * Compares with a day.
   *
   * @param other the day
   * @return true if every day that this date can mean is after it
   */
  public boolean isCertainlyAfter(LocalDate other) {
    return earliest().isAfter(other);
  }

  /**
   * Adds a review cycle, keeping to what is known: a month after January is February, to its end.
   *
   * @param frequency the cycle
   * @return the last day that the result can mean; empty if the cycle has no fixed interval
   */
  public Optional<LocalDate> latestAfter(Frequency frequency) {
    Optional<Period> interval = frequency.getInterval();
    return interval.isPresent() ? Optional.of(latestAfter(interval.get())) : Optional.empty();
  }

  private LocalDate latestAfter(Period interval) {
    LocalDate after = latest().plus(interval);
    // 2023-02 and a year is 2024-02, whose last day is the 29th. Cycles are whole months, or a
    // week.
    boolean wholeMonths = interval.toTotalMonths() > 0;
    return day == UNKNOWN && wholeMonths ? lastOfMonth(after) : after;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartialDate that
        && year == that.year
        && month == that.month
        && day == that.day;
  }

  @Override
  public int hashCode() {
    return Objects.hash(year, month, day);
  }

  /** {@return the date as JSON text, such as {@code 2016-09}} */
  @Override
  public String toString() {
    if (month == UNKNOWN) {
      return Integer.toString(year);
    }
    String text = year + "-" + twoDigits(month);
    return day == UNKNOWN ? text : text + "-" + twoDigits(day);
  }

  /** As YearMonth does, without the formatter that loading that class sets up. */
  private static LocalDate lastOfMonth(LocalDate date) {
    return date.withDayOfMonth(date.lengthOfMonth());
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        throw badForm();
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }

  private static IllegalArgumentException badForm() {
    return new IllegalArgumentException("A date must be YYYY, YYYY-MM or YYYY-MM-DD");
  }
}
