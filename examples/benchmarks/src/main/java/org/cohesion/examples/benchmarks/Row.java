package org.cohesion.examples.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * One line of the table.
 *
 * @param cells what stands in it, from left to right
 */
record Row(List<String> cells) {

  static final List<String> HEADINGS =
      List.of(
          "task",
          "input",
          "contenders",
          "time or size",
          "result",
          "middle half",
          "target",
          "reached");

  /** Units of numbers, each a thousand times the one before. */
  private static final List<String> TIMES = List.of("µs", "ms", "s");

  private static final List<String> SIZES = List.of("B", "KB", "MB");

  /** {@return the ratio or value} */
  String result() {
    return cells.get(HEADINGS.indexOf("result"));
  }

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
    return of(what, input, who, both(measured, against, TIMES), measured, against, target);
  }

  /** Compares sizes in bytes. */
  static Row ofSizes(
      String what,
      String input,
      String who,
      List<Double> measured,
      List<Double> against,
      Target target) {
    return of(what, input, who, both(measured, against, SIZES), measured, against, target);
  }

  /**
   * A result that is no ratio.
   *
   * @param values in the unit of the target
   */
  static Row ofValues(String what, String input, String who, List<Double> values, Target target) {
    return of(what, input, who, "", Quartiles.of(values), target);
  }

  private static Row of(
      String what,
      String input,
      String who,
      String absolute,
      List<Double> measured,
      List<Double> against,
      Target target) {
    return of(what, input, who, absolute, Quartiles.ofRatios(measured, against), target);
  }

  private static Row of(
      String what, String input, String who, String absolute, Quartiles result, Target target) {
    boolean spreads = result.lower() < result.upper();
    return new Row(
        List.of(
            what,
            input,
            who,
            absolute,
            target.text(result.median()),
            spreads ? target.text(result.lower()) + "–" + target.text(result.upper()) : "",
            target.text(),
            target.judge(result.median())));
  }

  private static String both(List<Double> measured, List<Double> against, List<String> units) {
    double first = Quartiles.of(measured).median();
    double second = Quartiles.of(against).median();
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
}
