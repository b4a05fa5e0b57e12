package org.cohesion.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cohesion.examples.benchmarks.contender.StartCohesion;
import org.cohesion.examples.benchmarks.contender.StartLeanRivals;
import org.cohesion.examples.benchmarks.contender.StartNothing;
import org.cohesion.examples.benchmarks.contender.StartRivals;

/** Times whole processes, from the command to the first verdict, all contenders in turn. */
final class FreshJvm {

  private static final String TASK = "first verdict in a fresh JVM";

  private final Jars jars;
  private final Path document;
  private final Progress progress;
  private final Map<Class<?>, List<Double>> times = new LinkedHashMap<>();

  /**
   * @param jars what goes on the class paths
   * @param document the policy to judge
   * @param progress where to tell how far it is
   */
  FreshJvm(Jars jars, Path document, Progress progress) {
    this.jars = jars;
    this.document = document;
    this.progress = progress;
  }

  /** {@return the lines of the table, after so many starts of each contender} */
  List<Row> run(int starts) throws IOException, InterruptedException {
    // The first time, files come from the disk.
    startInTurn();
    times.clear();
    for (int i = 0; i < starts; i++) {
      startInTurn();
    }
    return List.of(
        row(StartRivals.class, "databind and hibernate validator", Target.atMost(0.4)),
        row(StartLeanRivals.class, "the same without expression language", Target.NONE),
        row(StartNothing.class, "an empty program", Target.NONE));
  }

  private void startInTurn() throws IOException, InterruptedException {
    start(StartCohesion.class, Jars.LIBRARY);
    start(StartRivals.class, Jars.RIVALS);
    start(StartLeanRivals.class, Jars.LEAN_RIVALS);
    start(StartNothing.class, List.of());
  }

  private void start(Class<?> program, List<String> classPath)
      throws IOException, InterruptedException {
    progress.next(TASK + ", " + program.getSimpleName());
    String classes = jars.classPath(classPath);
    long begin = System.nanoTime();
    String verdict = Processes.run(List.of(), classes, program, document.toString());
    double micros = (System.nanoTime() - begin) / 1e3;
    if (!verdict.matches("[0-9]+")) {
      throw new IllegalStateException(program.getSimpleName() + " printed no number: " + verdict);
    }
    times.computeIfAbsent(program, p -> new ArrayList<>()).add(micros);
  }

  private Row row(Class<?> rival, String name, Target target) {
    return Row.ofTimes(
        TASK,
        Input.REAL.label(),
        "cohesion / " + name,
        times.getOrDefault(StartCohesion.class, List.of()),
        times.getOrDefault(rival, List.of()),
        target);
  }
}
