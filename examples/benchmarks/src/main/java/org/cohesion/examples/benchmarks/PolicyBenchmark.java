package org.cohesion.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.cohesion.policy.Policy;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What all benchmarks have: an input, and how to measure when JMH is run by hand. The heap has a
 * fixed size, so that the collector gets no easier work in one fork than in another.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 12, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
    value = 3,
    jvmArgs = {
      "-Xms1g",
      "-Xmx1g",
      // Contenders that log at their start do so to nowhere.
      "-Dorg.jboss.logging.provider=slf4j",
      "-Dslf4j.internal.verbosity=ERROR"
    })
public abstract class PolicyBenchmark {

  /** What is read and written. */
  @Param("REAL")
  public Input input = Input.REAL;

  private Policy policy = Policy.builder().build();
  private byte[] document = {};

  /** Makes the input. */
  @Setup
  public void makeInput() {
    policy = input.policy();
    document = input.document();
  }

  final Policy policy() {
    return policy;
  }

  final byte[] document() {
    return document;
  }
}
