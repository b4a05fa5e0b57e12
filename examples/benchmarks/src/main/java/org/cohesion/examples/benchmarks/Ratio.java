package org.cohesion.examples.benchmarks;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How two series of measurements compare that were taken in turn, each pair close together: what
 * slows the machine down meets both sides of a pair, or stands out.
 *
 * @param median the ratio of the middle pair
 * @param lowest the lowest ratio of a pair
 * @param highest the highest ratio of a pair
 */
record Ratio(double median, double lowest, double highest) {

  /**
   * Compares pair by pair.
   *
   * @param measured one side
   * @param against the other side, as many
   */
  static Ratio of(List<Double> measured, List<Double> against) {
    double[] ratios =
        IntStream.range(0, measured.size())
            .mapToDouble(i -> measured.get(i) / against.get(i))
            .sorted()
            .toArray();
    return new Ratio(middle(ratios), ratios[0], ratios[ratios.length - 1]);
  }

  /** {@return the ratio if the other side is counted as so many times as much} */
  Ratio times(double factor) {
    return new Ratio(median * factor, lowest * factor, highest * factor);
  }

  /** {@return whether there was only one pair, or all are alike} */
  boolean hasNoSpread() {
    return lowest == highest;
  }

  static double median(List<Double> values) {
    return middle(values.stream().mapToDouble(Double::doubleValue).sorted().toArray());
  }

  private static double middle(double[] sorted) {
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
