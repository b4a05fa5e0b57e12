package org.cohesion.examples.benchmarks;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cohesion.examples.benchmarks.attack.StartAttacks;

/** Compares policies that are made to take long with an ordinary one of the same length. */
final class Attacks {

  /** So many attacks have a line of the table: those that took longest. */
  private static final int LISTED = 3;

  private static final double MOST_TIMES = 20;

  private final Jars jars;
  private final Progress progress;

  /**
   * @param jars what goes on the class path
   * @param progress where to tell how far it is
   */
  Attacks(Jars jars, Progress progress) {
    this.jars = jars;
    this.progress = progress;
  }

  /**
   * Measures.
   *
   * @param warmupMillis for how long to warm up
   * @return the lines of the table
   */
  List<Row> run(int warmupMillis) throws IOException, InterruptedException {
    progress.next("time attacks");
    return rows(
        Processes.run(
                Processes.java(
                    List.of("-Xms1g", "-Xmx1g"),
                    jars.classPath(Jars.LIBRARY),
                    StartAttacks.class,
                    List.of(Integer.toString(warmupMillis))))
            .lines()
            .toList());
  }

  /**
   * @param lines what {@link StartAttacks} prints
   */
  static List<Row> rows(List<String> lines) {
    Map<String, List<Time>> times =
        lines.stream()
            .map(Time::of)
            .collect(Collectors.groupingBy(Time::name, LinkedHashMap::new, Collectors.toList()));
    return times.entrySet().stream()
        .sorted(Comparator.comparingDouble(attack -> -ratio(attack.getValue())))
        .limit(LISTED)
        .map(attack -> row(attack.getKey(), attack.getValue()))
        .toList();
  }

  private static double ratio(List<Time> times) {
    return Quartiles.ofRatios(measured(times), ordinary(times)).median();
  }

  private static Row row(String name, List<Time> times) {
    return Row.ofTimes(
        "all rules, the worst time attacks: " + name,
        "1 MiB",
        "attack / ordinary policy",
        measured(times),
        ordinary(times),
        Target.atMost(MOST_TIMES));
  }

  private static List<Double> measured(List<Time> times) {
    return times.stream().map(Time::micros).toList();
  }

  private static List<Double> ordinary(List<Time> times) {
    return times.stream().map(Time::ordinary).toList();
  }

  /**
   * What one attack took, once.
   *
   * @param micros microseconds
   * @param ordinary those of an ordinary policy of its length
   * @param name its name
   */
  private record Time(double micros, double ordinary, String name) {

    static Time of(String line) {
      String[] parts = line.split(" ", 3);
      return new Time(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), parts[2]);
    }
  }
}
