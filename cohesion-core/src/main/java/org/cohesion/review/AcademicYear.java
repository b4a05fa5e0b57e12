package org.cohesion.review;

import java.time.LocalDate;
import org.cohesion.text.JsonFormed;

/**
 * A school year, from 1 September to 31 August, written {@code 2018/2019}.
 *
 * @param startYear the year in which it starts, 1000 to 9998
 */
public record AcademicYear(int startYear) implements JsonFormed {

  private static final int TEXT_LENGTH = 9;

  /**
   * Checks the bounds.
   *
   * @param startYear 1000 to 9998
   * @throws IllegalArgumentException if either year would not have four digits
   */
  public AcademicYear {
    if (startYear < 1000 || startYear > 9998) {
      throw new IllegalArgumentException("The years of a school year must have four digits");
    }
  }

  /**
   * The school year that starts in September of a year.
   *
   * @param startYear 1000 to 9998
   * @return the school year
   * @throws IllegalArgumentException if the year is out of bounds
   */
  public static AcademicYear of(int startYear) {
    return new AcademicYear(startYear);
  }

  /**
   * The school year that a day belongs to.
   *
   * @param day any day from September 1000 on
   * @return the school year
   * @throws IllegalArgumentException if the day is out of bounds
   */
  public static AcademicYear containing(LocalDate day) {
    return of(day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1);
  }

  /**
   * Reads a school year from its JSON text.
   *
   * @param text two years in a row with a slash between, such as {@code 2018/2019}
   * @return the school year
   * @throws IllegalArgumentException if the text is not of that form
   */
  public static AcademicYear parse(String text) {
    if (text.length() != TEXT_LENGTH || text.charAt(4) != '/') {
      throw badForm();
    }
    int start = digits(text, 0);
    if (digits(text, 5) != start + 1) {
      throw badForm();
    }
    return of(start);
  }

  /** {@return 1 September, the day it starts} */
  public LocalDate firstDay() {
    return LocalDate.of(startYear, 9, 1);
  }

  /** {@return 31 August of the next year, the day it ends} */
  public LocalDate lastDay() {
    return LocalDate.of(startYear + 1, 8, 31);
  }

  /** {@return the JSON text, such as {@code 2018/2019}} */
  @Override
  public String toString() {
    return startYear + "/" + (startYear + 1);
  }

  private static int digits(String text, int from) {
    int number = 0;
    for (int i = from; i < from + 4; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        throw badForm();
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }

  private static IllegalArgumentException badForm() {
    return new IllegalArgumentException(
        "A school year must be two years in a row, written YYYY/YYYY");
  }
}
