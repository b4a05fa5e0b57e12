package org.cohesion.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Two measures whose ratio says something.
 *
 * @param what the task, as the table calls it
 * @param measured one measure
 * @param against the other
 * @param perByte whether their inputs' lengths count, too
 * @param target what the ratio should be
 */
record Comparison(String what, Measure measured, Measure against, boolean perByte, Target target) {

  private static final List<Input> WHOLE_RANGE =
      List.of(Input.SMALL, Input.REAL, Input.LONG, Input.HUGE);
  private static final List<Input> USUAL = List.of(Input.SMALL, Input.REAL, Input.LONG);

  private static final String US = "cohesion";
  private static final String FLOOR = "floor";
  private static final String DATABIND = "databind";
  private static final String NETWORKNT = "networknt";

  /** {@return all comparisons, in the order of the table} */
  static List<Comparison> all() {
    List<Comparison> all = new ArrayList<>();
    for (Input input : WHOLE_RANGE) {
      all.add(decode(input, US, FLOOR, Target.atMost(1.5)));
      all.add(decode(input, US, DATABIND, Target.atMost(0.9)));
      all.add(decode(input, DATABIND, FLOOR, Target.NONE));
      all.add(decode(input, "fastjson2", FLOOR, Target.NONE));
    }
    for (Input input : WHOLE_RANGE) {
      all.add(same("encode", EncodeBenchmark.class, input, US, DATABIND, Target.atMost(1)));
    }
    for (Input input : WHOLE_RANGE) {
      all.add(verdict(input, "cohesionWithoutTextRules", Target.atMost(0.5)));
      all.add(verdict(input, US, Target.atMost(1)));
    }
    Measure verdictOnTenth = new Measure(VerdictBenchmark.class, US, Input.TENTH);
    Measure verdictOnLong = new Measure(VerdictBenchmark.class, US, Input.LONG);
    all.add(
        new Comparison(
            "decode + rules, ten times as long",
            verdictOnLong,
            verdictOnTenth,
            false,
            Target.atMost(12)));
    for (Input input : USUAL) {
      all.add(
          same("validate", ValidateBenchmark.class, input, US, "hibernateValidator", Target.NONE));
    }
    for (Input input : List.of(Input.REAL, Input.LONG)) {
      Measure located = new Measure(LocateBenchmark.class, US, input);
      Measure decoded = new Measure(DecodeBenchmark.class, US, input);
      all.add(new Comparison("locate 6 / decode", located, decoded, false, Target.NONE));
    }
    Measure decodedTenth = new Measure(DecodeBenchmark.class, US, Input.TENTH);
    for (Input input : List.of(Input.LONG, Input.MEGABYTE, Input.HUGE)) {
      Measure decoded = new Measure(DecodeBenchmark.class, US, input);
      all.add(new Comparison("decode, per byte", decoded, decodedTenth, true, Target.atMost(1.25)));
    }
    return all;
  }

  private static Comparison decode(Input input, String measured, String against, Target target) {
    return same("decode", DecodeBenchmark.class, input, measured, against, target);
  }

  private static Comparison verdict(Input input, String measured, Target target) {
    return same("decode + rules", VerdictBenchmark.class, input, measured, NETWORKNT, target);
  }

  private static Comparison same(
      String what,
      Class<? extends PolicyBenchmark> task,
      Input input,
      String measured,
      String against,
      Target target) {
    return new Comparison(
        what, new Measure(task, measured, input), new Measure(task, against, input), false, target);
  }

  /** {@return both measures} */
  Stream<Measure> measures() {
    return Stream.of(measured, against);
  }

  /**
   * Makes the line of the table.
   *
   * @param times microseconds, one for each round
   */
  Row row(Map<Measure, List<Double>> times) {
    List<Double> first = times.getOrDefault(measured, List.of());
    List<Double> second = times.getOrDefault(against, List.of());
    String inputs = both(measured.input().label(), against.input().label());
    String who = both(measured.contenderName(), against.contenderName());
    return perByte
        ? Row.ofTimesPerWork(what, inputs, who, first, second, timesAsLong(), target)
        : Row.ofTimes(what, inputs, who, first, second, target);
  }

  private double timesAsLong() {
    return (double) measured.input().document().length / against.input().document().length;
  }

  private static String both(String first, String second) {
    return first.equals(second) ? first : first + " / " + second;
  }
}
