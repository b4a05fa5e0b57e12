package org.cohesion.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openjdk.jmh.runner.RunnerException;

/** Measures everything and prints the table. */
public final class Benchmarks {

  private static final String USAGE =
      """
      Usage: java -jar benchmarks.jar [--quick] [--rounds N]

        --quick      two or three minutes instead of half an hour
        --rounds N   how often each contender is measured in a JVM of its own (3; quick: 1)
      """;

  private Benchmarks() {}

  /**
   * Measures and prints.
   *
   * @param args see the usage
   * @throws Exception if something could not be measured
   */
  public static void main(String[] args) throws Exception {
    Effort effort;
    try {
      effort = Effort.of(args);
    } catch (IllegalArgumentException e) {
      System.err.print(e.getMessage() + "\n" + USAGE);
      System.exit(2);
      return;
    }
    Report report = Report.begin(effort);
    List<Row> rows = measure(effort);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(report.with(rows));
  }

  private static List<Row> measure(Effort effort)
      throws RunnerException, IOException, InterruptedException {
    List<Comparison> comparisons = Comparison.all();
    Set<Measure> measures = new LinkedHashSet<>();
    comparisons.forEach(comparison -> comparison.measures().forEach(measures::add));
    Progress progress =
        new Progress(
            Progress.hasScreen(),
            measures.size() * effort.rounds()
                + FreshJvm.steps(effort.starts())
                + ManyLines.steps(effort.rounds())
                + Attacks.steps());
    Map<Measure, List<Double>> times = new Rounds(effort, progress).run(measures);
    List<Row> rows = new ArrayList<>();
    comparisons.forEach(comparison -> rows.add(comparison.row(times)));
    Jars jars = Jars.here();
    Path document = Files.createTempFile("policy", ".json");
    try {
      Files.write(document, Input.REAL.document());
      rows.addAll(new FreshJvm(jars, document, progress).run(effort.starts()));
      rows.addAll(new ManyLines(jars, document, effort.lines(), progress).run(effort.rounds()));
    } finally {
      Files.delete(document);
    }
    rows.addAll(new Attacks(jars, progress).run(effort.warmups()));
    rows.add(jars.row());
    progress.erase();
    return rows;
  }
}
