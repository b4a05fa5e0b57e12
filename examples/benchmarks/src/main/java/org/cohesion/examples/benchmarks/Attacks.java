package org.cohesion.examples.benchmarks;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.cohesion.examples.benchmarks.attack.StartAttacks;

/** Compares policies that are made to take long with an ordinary one of the same length. */
final class Attacks {

  /** So many attacks have a line of the table: those that took longest. */
  private static final int LISTED = 5;

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
                List.of("-Xms1g", "-Xmx1g"),
                jars.classPath(Jars.LIBRARY),
                StartAttacks.class,
                Integer.toString(warmupMillis))
            .lines()
            .map(Time::of)
            .toList());
  }

  /**
   * @param times the times of all attacks
   */
  static List<Row> rows(List<Time> times) {
    return times.stream()
        .sorted(Comparator.comparingDouble(Time::ratio).reversed())
        .limit(LISTED)
        .map(
            time ->
                Row.ofTimes(
                    "validate, slowest of " + times.size() + " time attacks: " + time.name,
                    Input.LONG.label(),
                    "attack / ordinary policy",
                    List.of(time.micros),
                    List.of(time.ordinary),
                    Target.atMost(MOST_TIMES)))
        .toList();
  }

  /**
   * What one attack took.
   *
   * @param micros microseconds
   * @param ordinary those of an ordinary policy of its length
   * @param name its name
   */
  record Time(double micros, double ordinary, String name) {

    static Time of(String line) {
      String[] parts = line.split(" ", 3);
      return new Time(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), parts[2]);
    }

    double ratio() {
      return micros / ordinary;
    }
  }
}
