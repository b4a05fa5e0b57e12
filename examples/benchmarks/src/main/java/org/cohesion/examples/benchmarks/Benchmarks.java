package org.cohesion.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohesion.examples.benchmarks.Options.Part;

/** Measures everything and prints the table. */
public final class Benchmarks {

  private static final String USAGE =
      """
      Usage: java -jar benchmarks.jar [--quick] [--before FOLDER] [PART...]

        --quick           some minutes instead of twenty: only what has a target, and no examples
        --before FOLDER   the jars of an earlier build with all that it needs, to compare with
        PART              turns, starts, lines, attacks or jars; all of them unless some are named
      """;

  private final Options options;
  private final Jars jars = Jars.here();
  private final Progress progress = new Progress(Progress.hasScreen());
  private final List<Row> rows = new ArrayList<>();
  private final List<List<String>> examples = new ArrayList<>();

  private Benchmarks(Options options) {
    this.options = options;
  }

  /**
   * Measures and prints.
   *
   * @param args see the usage
   * @throws Exception if something could not be measured
   */
  public static void main(String[] args) throws Exception {
    Options options;
    try {
      options = Options.of(args);
    } catch (IllegalArgumentException e) {
      System.err.print(e.getMessage() + "\n" + USAGE);
      System.exit(2);
      return;
    }
    // Contenders that log at their start do so to nowhere.
    System.setProperty("org.jboss.logging.provider", "slf4j");
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    Report report = Report.begin(options);
    Benchmarks benchmarks = new Benchmarks(options);
    benchmarks.measure();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(report.with(benchmarks.rows, benchmarks.examples));
  }

  private void measure() throws IOException, InterruptedException {
    Optional<EarlierBuild> earlier = Optional.empty();
    if (options.before().isPresent()) {
      earlier = Optional.of(EarlierBuild.in(options.before().get(), jars.ownClasses()));
    }
    if (options.wants(Part.TURNS)) {
      Turns turns = new Turns(earlier, options.isQuick());
      turns.run(options, progress);
      rows.addAll(turns.rows());
      examples.addAll(turns.exampleLines());
    }
    try (Documents documents = Documents.write()) {
      if (options.wants(Part.STARTS)) {
        rows.addAll(new FreshJvm(jars, documents, earlier, progress).run(options.starts()));
      }
      if (options.wants(Part.LINES)) {
        rows.addAll(
            new ManyLines(jars, documents.real(), options.lines(), progress)
                .run(options.starts() / 3));
      }
    }
    if (options.wants(Part.ATTACKS)) {
      rows.addAll(new Attacks(jars, progress).run(options.warmupMillis()));
    }
    if (options.wants(Part.JARS)) {
      rows.addAll(jars.rows());
    }
    progress.erase();
  }
}
