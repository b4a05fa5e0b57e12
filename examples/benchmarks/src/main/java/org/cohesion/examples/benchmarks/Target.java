package org.cohesion.examples.benchmarks;

import java.util.Locale;

/**
 * What a result should be.
 *
 * @param least the lowest that is good enough
 * @param most the highest that is good enough
 * @param unit of what; empty for a ratio
 */
record Target(double least, double most, String unit) {

  /** The ratio is there to be known. */
  static final Target NONE = new Target(0, Double.POSITIVE_INFINITY, "");

  static Target atMost(double ratio) {
    return atMost(ratio, "");
  }

  static Target atMost(double result, String unit) {
    return new Target(NONE.least, result, unit);
  }

  static Target atLeast(double ratio) {
    return new Target(ratio, NONE.most, "");
  }

  boolean isNone() {
    return equals(NONE);
  }

  /** {@return the target as it stands in the table} */
  String text() {
    if (isNone()) {
      return "";
    }
    return most < NONE.most ? "≤ " + text(most) : "≥ " + text(least);
  }

  /** {@return a result as it stands in the table} */
  String text(double result) {
    if (unit.isEmpty()) {
      return String.format(Locale.ROOT, "%.2f", result);
    }
    return String.format(Locale.ROOT, result < 1_000 ? "%.2f %s" : "%,.0f %s", result, unit);
  }

  /** {@return whether a result is good enough, as it stands in the table} */
  String judge(double result) {
    if (isNone()) {
      return "";
    }
    return result >= least && result <= most ? "yes" : "**no**";
  }
}
