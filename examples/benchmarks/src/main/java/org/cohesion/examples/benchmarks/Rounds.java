package org.cohesion.examples.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs JMH in rounds. In a round each measure gets one fork, so that contenders at the same task
 * are measured within seconds of each other: JMH alone would run all forks of one before the next,
 * and machines that are shared change their speed meanwhile.
 */
final class Rounds {

  private final Effort effort;
  private final Progress progress;

  Rounds(Effort effort, Progress progress) {
    this.effort = effort;
    this.progress = progress;
  }

  /**
   * Measures.
   *
   * @param measures what
   * @return microseconds an operation, one for each round
   */
  Map<Measure, List<Double>> run(Collection<Measure> measures) throws RunnerException {
    Map<Measure, List<Double>> times = new LinkedHashMap<>();
    for (int round = 1; round <= effort.rounds(); round++) {
      for (Measure measure : measures) {
        progress.next(
            "round " + round + ", " + measure.benchmark() + ", " + measure.input().label());
        times.computeIfAbsent(measure, m -> new ArrayList<>()).add(fork(measure));
      }
    }
    return times;
  }

  private double fork(Measure measure) throws RunnerException {
    RunResult result =
        new Runner(
                new OptionsBuilder()
                    .include("^" + Pattern.quote(measure.benchmark()) + "$")
                    .param("input", measure.input().name())
                    .forks(1)
                    .warmupIterations(effort.warmups())
                    .warmupTime(TimeValue.milliseconds(Effort.WARMUP_MILLIS))
                    .measurementIterations(effort.iterations())
                    .measurementTime(TimeValue.milliseconds(Effort.ITERATION_MILLIS))
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .runSingle();
    return lowerQuartile(result);
  }

  /**
   * Whatever else runs on the machine makes some iterations slower and none faster, so that the
   * faster ones tell more; the very fastest may have got by without the garbage collector.
   */
  private static double lowerQuartile(RunResult result) {
    BenchmarkParams params = result.getParams();
    double[] scores =
        result.getBenchmarkResults().stream()
            .map(BenchmarkResult::getIterationResults)
            .flatMap(Collection::stream)
            .map(IterationResult::getPrimaryResult)
            .mapToDouble(iteration -> iteration.getScore())
            .sorted()
            .toArray();
    if (scores.length != params.getMeasurement().getCount()) {
      throw new IllegalStateException(
          params.getBenchmark() + " gave " + scores.length + " results");
    }
    return scores[scores.length / 4];
  }
}
