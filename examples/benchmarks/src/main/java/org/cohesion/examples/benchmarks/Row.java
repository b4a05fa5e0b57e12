package org.cohesion.examples.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * One line of the table.
 *
 * @param cells what stands in it, from left to right
 */
record Row(List<String> cells) {

  /** Units of numbers, each a thousand times the one before. */
  private static final List<String> TIMES = List.of("µs", "ms", "s");

  private static final List<String> SIZES = List.of("B", "KB", "MB");

  /**
   * Compares times.
   *
   * @param what the task
   * @param input with what
   * @param who the two contenders
   * @param measured the times of the first, in microseconds
   * @param against the times of the second, in microseconds
   * @param target what the ratio should be
   */
  static Row ofTimes(
      String what,
      String input,
      String who,
      List<Double> measured,
      List<Double> against,
      Target target) {
    return of(
        what, input, who, absolute(measured, against, TIMES), Ratio.of(measured, against), target);
  }

  /** Compares times of unlike work: {@code scale} times as much was done in the first. */
  static Row ofTimesPerWork(
      String what,
      String input,
      String who,
      List<Double> measured,
      List<Double> against,
      double scale,
      Target target) {
    Ratio ratio = Ratio.of(measured, against).times(1 / scale);
    return of(what, input, who, absolute(measured, against, TIMES), ratio, target);
  }

  /** Compares sizes in bytes. */
  static Row ofSizes(
      String what,
      String input,
      String who,
      List<Double> measured,
      List<Double> against,
      Target target) {
    return of(
        what, input, who, absolute(measured, against, SIZES), Ratio.of(measured, against), target);
  }

  private static Row of(
      String what, String input, String who, String absolute, Ratio ratio, Target target) {
    return new Row(
        List.of(
            what,
            input,
            who,
            absolute,
            format(ratio.median()),
            ratio.hasNoSpread() ? "" : format(ratio.lowest()) + "–" + format(ratio.highest()),
            target.text(),
            target.judge(ratio.median())));
  }

  private static String absolute(List<Double> measured, List<Double> against, List<String> units) {
    double first = Ratio.median(measured);
    double second = Ratio.median(against);
    int unit = 0;
    while (unit < units.size() - 1 && Math.min(first, second) >= 1_000) {
      first /= 1_000;
      second /= 1_000;
      unit++;
    }
    return digits(first) + " / " + digits(second) + " " + units.get(unit);
  }

  /** Three digits, which is more than the spread allows for. */
  private static String digits(double value) {
    int decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  private static String format(double ratio) {
    return String.format(Locale.ROOT, "%.2f", ratio);
  }
}
