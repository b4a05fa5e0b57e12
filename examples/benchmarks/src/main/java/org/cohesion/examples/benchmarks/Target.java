package org.cohesion.examples.benchmarks;

import java.util.Locale;

/**
 * What a ratio should be.
 *
 * @param least the lowest ratio that is good enough
 * @param most the highest ratio that is good enough
 */
record Target(double least, double most) {

  /** The ratio is there to be known. */
  static final Target NONE = new Target(0, Double.POSITIVE_INFINITY);

  static Target atMost(double ratio) {
    return new Target(NONE.least, ratio);
  }

  static Target atLeast(double ratio) {
    return new Target(ratio, NONE.most);
  }

  /** {@return the target as it stands in the table} */
  String text() {
    if (equals(NONE)) {
      return "";
    }
    return most < NONE.most ? text("≤", most) : text("≥", least);
  }

  private static String text(String sign, double ratio) {
    return sign + String.format(Locale.ROOT, " %.2f", ratio);
  }

  /** {@return whether a ratio is good enough, as it stands in the table} */
  String judge(double ratio) {
    if (equals(NONE)) {
      return "";
    }
    return ratio >= least && ratio <= most ? "yes" : "**no**";
  }
}
