package org.cohesion.school;

import org.cohesion.text.JsonFormed;

/**
 * Unique reference number: the key of a school in the national register of England (GIAS).
 *
 * <p>It is text, not a quantity, as in the register's own data. A school that becomes an academy
 * may get a new one.
 *
 * @param value six ASCII digits
 */
public record Urn(String value) implements JsonFormed {

  /**
   * Checks the digits.
   *
   * @param value six ASCII digits
   * @throws IllegalArgumentException if it is anything else
   */
  public Urn {
    Digits.require("URN", 6, value);
  }

  /**
   * Makes a URN from its text.
   *
   * @param value six ASCII digits
   * @return the number
   * @throws IllegalArgumentException if the text is anything else
   */
  public static Urn of(String value) {
    return new Urn(value);
  }

  /** {@return the six digits, as in JSON} */
  @Override
  public String toString() {
    return value;
  }
}
