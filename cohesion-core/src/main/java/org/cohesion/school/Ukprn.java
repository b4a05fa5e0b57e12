package org.cohesion.school;

import org.cohesion.text.JsonFormed;

/**
 * UK provider reference number: the key of a school or trust in the UK Register of Learning
 * Providers.
 *
 * @param value eight ASCII digits
 */
public record Ukprn(String value) implements JsonFormed {

  /**
   * Checks the digits.
   *
   * @param value eight ASCII digits
   * @throws IllegalArgumentException if it is anything else
   */
  public Ukprn {
    Digits.require("UKPRN", 8, value);
  }

  /**
   * Makes a UKPRN from its text.
   *
   * @param value eight ASCII digits
   * @return the number
   * @throws IllegalArgumentException if the text is anything else
   */
  public static Ukprn of(String value) {
    return new Ukprn(value);
  }

  /**
   * Whether the number begins with 10, as every one seen so far does. Another beginning is worth a
   * question and no more: no source says that it is wrong.
   *
   * @return whether the first two digits are 10
   */
  public boolean startsAsRegistered() {
    return value.startsWith("10");
  }

  /** {@return the eight digits, as in JSON} */
  @Override
  public String toString() {
    return value;
  }
}
