package org.cohesion.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cohesion.examples.benchmarks.contender.StartCohesion;
import org.cohesion.examples.benchmarks.contender.StartLeanRivals;
import org.cohesion.examples.benchmarks.contender.StartNothing;
import org.cohesion.examples.benchmarks.contender.StartRivals;
import org.cohesion.examples.benchmarks.contender.StartThousand;

/** Times whole processes, from the command to the end, all of them in turn. */
final class FreshJvm {

  private static final String VERDICT = "first verdict in a fresh JVM";

  private final Jars jars;
  private final Documents documents;
  private final Progress progress;
  private final Map<List<String>, List<Double>> times = new LinkedHashMap<>();

  private final List<String> nothing;
  private final List<String> verdict;
  private final List<String> rivals;
  private final List<String> leanRivals;
  private final List<String> thousand;
  private final Optional<List<String>> thousandEarlier;
  private final Optional<List<String>> check;

  /**
   * @param jars what goes on the class paths
   * @param documents the policies to judge
   * @param earlier an earlier build, if there is one to compare with
   * @param progress where to tell how far it is
   */
  FreshJvm(Jars jars, Documents documents, Optional<EarlierBuild> earlier, Progress progress) {
    this.jars = jars;
    this.documents = documents;
    this.progress = progress;
    List<String> one = List.of(documents.real().toString());
    List<String> several = documents.published().stream().map(Path::toString).toList();
    nothing = Processes.java(List.of(), jars.classPath(List.of()), StartNothing.class, one);
    verdict = verdict(List.of());
    rivals = Processes.java(List.of(), jars.classPath(Jars.RIVALS), StartRivals.class, one);
    leanRivals =
        Processes.java(List.of(), jars.classPath(Jars.LEAN_RIVALS), StartLeanRivals.class, one);
    thousand =
        Processes.java(List.of(), jars.classPath(Jars.LIBRARY), StartThousand.class, several);
    thousandEarlier =
        earlier.map(
            build ->
                Processes.java(List.of(), build.classPathText(), StartThousand.class, several));
    check =
        jars.policyCheck()
            .map(script -> List.of(script.toString(), "check", "--fail-on", "never", one.get(0)));
  }

  private List<String> verdict(List<String> jvmArguments) {
    return Processes.java(
        jvmArguments,
        jars.classPath(Jars.LIBRARY),
        StartCohesion.class,
        List.of(documents.real().toString()));
  }

  /** {@return the lines of the table, after so many starts of each program} */
  List<Row> run(int starts) throws IOException, InterruptedException {
    List<List<String>> commands =
        Stream.of(
                Stream.of(nothing, verdict, rivals, leanRivals, thousand),
                thousandEarlier.stream(),
                check.stream())
            .flatMap(some -> some)
            .toList();
    // The first time, files come from the disk.
    for (int i = 0; i <= starts; i++) {
      for (List<String> command : commands) {
        double micros = micros(command);
        if (i > 0) {
          times.computeIfAbsent(command, c -> new ArrayList<>()).add(micros);
        }
      }
    }
    return rows();
  }

  private double micros(List<String> command) throws IOException, InterruptedException {
    progress.next("starting " + command.get(command.size() - 2));
    long begin = System.nanoTime();
    Processes.run(command);
    return (System.nanoTime() - begin) / 1e3;
  }

  private List<Row> rows() throws IOException, InterruptedException {
    String real = Input.REAL.label();
    List<Row> rows = new ArrayList<>();
    thousandEarlier.ifPresent(
        earlier ->
            rows.add(
                row(
                    "first 1,000 policies in a fresh JVM",
                    documents.label(),
                    "cohesion / the earlier build",
                    thousand,
                    earlier,
                    Target.atMost(0.6))));
    rows.add(
        row(
            VERDICT,
            real,
            "cohesion / databind and hibernate validator",
            verdict,
            rivals,
            Target.atMost(0.38)));
    rows.add(
        row(
            VERDICT,
            real,
            "cohesion / the same without expression language",
            verdict,
            leanRivals,
            Target.NONE));
    rows.add(row(VERDICT, real, "cohesion / an empty program", verdict, nothing, Target.NONE));
    rows.add(
        Row.ofValues(
            "classes loaded for the first verdict",
            real,
            "cohesion",
            List.of(classesLoaded()),
            Target.atMost(1_500, "classes")));
    check.ifPresent(
        command ->
            rows.add(
                row(
                    "policy-check check",
                    real,
                    "policy-check / an empty program",
                    command,
                    nothing,
                    Target.atMost(2.6))));
    return rows;
  }

  private Row row(
      String what,
      String input,
      String who,
      List<String> measured,
      List<String> against,
      Target target) {
    return Row.ofTimes(
        what,
        input,
        who,
        times.getOrDefault(measured, List.of()),
        times.getOrDefault(against, List.of()),
        target);
  }

  /** The JVM tells of each class, those of the JDK among them. */
  private double classesLoaded() throws IOException, InterruptedException {
    Path log = documents.folder().resolve("classes.log");
    Processes.run(verdict(List.of("-Xlog:class+load:file=" + log)));
    try (Stream<String> lines = Files.lines(log)) {
      return lines.filter(line -> line.contains(" source: ")).count();
    }
  }
}
