package org.cohesion.validation.bean;

import org.cohesion.finding.Finding;

/**
 * A finding as a parameter of its message, for {@link FindingInterpolator}. Poses as a number:
 * newer versions of Hibernate Validator, such as 8.0.6 and 9.1.6, make text of all other parameters
 * before an interpolator sees them, and warn of variables for expressions.
 */
final class FindingParameter extends Number {

  /** The name of the parameter; no message asks for it. */
  static final String NAME = "org.cohesion.finding";

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // nobody serializes it
  private final Finding finding;

  FindingParameter(Finding finding) {
    this.finding = finding;
  }

  Finding finding() {
    return finding;
  }

  @Override
  public int intValue() {
    return 1;
  }

  @Override
  public long longValue() {
    return 1;
  }

  @Override
  public float floatValue() {
    return 1;
  }

  @Override
  public double doubleValue() {
    return 1;
  }
}
