package org.cohesion.examples.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is measured in one JVM: the published policies, and each example. */
final class Turns {

  private static final double BYTES_PER_KB = 1_000;
  private static final Target ALLOCATED = Target.atMost(40, "KB");

  private final List<Comparison> comparisons;
  private final List<Sample> published = Sample.published();
  private final List<Sample> examples;
  private final Contest contest;

  /**
   * @param earlier an earlier build, if there is one to compare with
   * @param quick whether essential comparisons are enough, and the published policies
   */
  Turns(Optional<EarlierBuild> earlier, boolean quick) throws IOException {
    comparisons = Comparison.all(earlier).stream().filter(c -> !quick || c.isEssential()).toList();
    examples = !quick || published.isEmpty() ? Sample.examples() : List.of();
    Set<Contender> contenders = new LinkedHashSet<>();
    comparisons.forEach(comparison -> comparison.contenders().forEach(contenders::add));
    contest =
        new Contest(contenders, Stream.of(published, examples).flatMap(List::stream).toList());
  }

  /** Measures. */
  void run(Options options, Progress progress) {
    contest.run(options.warmupMillis(), options.turns(), progress);
  }

  /** {@return the lines of the table about the published policies} */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Sample sample : published) {
      for (Comparison comparison : comparisons) {
        rows.add(comparison.row(contest, sample).orElseThrow());
      }
      rows.add(
          Row.ofValues(
              "all rules, bytes allocated for a policy",
              sample.label(),
              "cohesion",
              allocated(sample),
              ALLOCATED));
    }
    return rows;
  }

  /**
   * {@return the lines of a table with a column for each comparison; the first are its headings}
   */
  List<List<String>> exampleLines() {
    List<List<String>> lines = new ArrayList<>();
    List<String> headings = new ArrayList<>(List.of("example", "bytes"));
    comparisons.forEach(c -> headings.add(c.what() + ": " + c.who()));
    headings.add("all rules: allocated");
    lines.add(headings);
    for (Sample sample : examples) {
      List<String> line = new ArrayList<>(List.of(sample.label(), sample.bytes() + ""));
      for (Comparison comparison : comparisons) {
        line.add(comparison.row(contest, sample).map(Row::result).orElse("refused"));
      }
      line.add(ALLOCATED.text(Quartiles.of(allocated(sample)).median()));
      lines.add(line);
    }
    return lines;
  }

  private List<Double> allocated(Sample sample) {
    return contest.lane(sample, Contender.VALIDATE).orElseThrow().bytes().stream()
        .map(bytes -> bytes / sample.documents().size() / BYTES_PER_KB)
        .toList();
  }
}
