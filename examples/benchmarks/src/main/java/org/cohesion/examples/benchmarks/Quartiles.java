package org.cohesion.examples.benchmarks;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The middle of a series of measurements, and how far the middle half of them spreads: single ones
 * that the machine disturbed do not count.
 *
 * @param lower a quarter of them are lower
 * @param median half of them are lower
 * @param upper a quarter of them are higher
 */
record Quartiles(double lower, double median, double upper) {

  /**
   * @param values one at least
   */
  static Quartiles of(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int half = sorted.length / 2;
    int quarter = sorted.length / 4;
    double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    return new Quartiles(sorted[quarter], median, sorted[sorted.length - 1 - quarter]);
  }

  /**
   * Compares two series that were taken in turn, pair by pair: what slows the machine down meets
   * both sides of a pair, or stands out.
   *
   * @param measured one side
   * @param against the other side, as many
   */
  static Quartiles ofRatios(List<Double> measured, List<Double> against) {
    return of(
        IntStream.range(0, measured.size())
            .mapToObj(i -> measured.get(i) / against.get(i))
            .toList());
  }
}
