package org.cohesion.school;

import org.cohesion.text.JsonFormed;

/**
 * The number by which the Scottish Government knows a school: its SEED code.
 *
 * @param value seven ASCII digits
 */
public record SeedCode(String value) implements JsonFormed {

  /**
   * Checks the digits.
   *
   * @param value seven ASCII digits
   * @throws IllegalArgumentException if it is anything else
   */
  public SeedCode {
    Digits.require("SEED code", 7, value);
  }

  /**
   * Makes a SEED code from its text.
   *
   * @param value seven ASCII digits
   * @return the number
   * @throws IllegalArgumentException if the text is anything else
   */
  public static SeedCode of(String value) {
    return new SeedCode(value);
  }

  /** {@return the seven digits, as in JSON} */
  @Override
  public String toString() {
    return value;
  }
}
