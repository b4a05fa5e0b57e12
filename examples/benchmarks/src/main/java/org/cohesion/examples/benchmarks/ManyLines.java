package org.cohesion.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cohesion.examples.benchmarks.contender.StartLines;

/** Judges many policies in a small heap: on one core and on two, in turn. */
final class ManyLines {

  private static final String HEAP = "-Xmx64m";

  /** Keeps a process on certain cores; where it is missing, the JVM is told how many to use. */
  private static final Path TASKSET = Path.of("/usr/bin/taskset");

  private final Jars jars;
  private final Path document;
  private final int count;
  private final Progress progress;
  private final List<Double> liveEarly = new ArrayList<>();
  private final List<Double> liveLate = new ArrayList<>();

  /**
   * @param jars what goes on the class path
   * @param document the policy that the lines are made of
   * @param count how many lines
   * @param progress where to tell how far it is
   */
  ManyLines(Jars jars, Path document, int count, Progress progress) {
    this.jars = jars;
    this.document = document;
    this.count = count;
    this.progress = progress;
  }

  /** {@return the lines of the table, after so many turns} */
  List<Row> run(int turns) throws IOException, InterruptedException {
    List<Double> oneCore = new ArrayList<>();
    List<Double> twoCores = new ArrayList<>();
    for (int i = 0; i < turns; i++) {
      oneCore.add(judge(1));
      twoCores.add(judge(2));
    }
    String task = String.format(Locale.ROOT, "%,d policies as NDJSON, %s", count, HEAP);
    return List.of(
        Row.ofTimes(
            task,
            Input.REAL.label(),
            "cohesion on one core / on two",
            oneCore,
            twoCores,
            Target.atLeast(1.6)),
        Row.ofSizes(
            "live heap meanwhile",
            Input.REAL.label(),
            "after 90 % of them / after 10 %",
            liveLate,
            liveEarly,
            Target.atMost(1.1)));
  }

  private double judge(int cores) throws IOException, InterruptedException {
    progress.next(count + " policies on " + cores + (cores == 1 ? " core" : " cores"));
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(TASKSET)) {
      command.addAll(List.of(TASKSET.toString(), "-c", cores == 1 ? "0" : "0,1"));
    }
    command.addAll(
        Processes.java(
            List.of(HEAP, "-XX:ActiveProcessorCount=" + cores, "-XX:+UseParallelGC"),
            jars.classPath(Jars.LIBRARY),
            StartLines.class,
            List.of(document.toString(), Integer.toString(count), Integer.toString(cores))));
    String[] printed = Processes.run(command).split(" ", -1);
    liveEarly.add(Double.valueOf(printed[1]));
    liveLate.add(Double.valueOf(printed[2]));
    return Double.parseDouble(printed[0]);
  }
}
