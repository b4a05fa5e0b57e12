package org.cohesion.examples.benchmarks;

import org.cohesion.examples.benchmarks.contender.Cohesion;
import org.cohesion.examples.benchmarks.contender.Databind;
import org.openjdk.jmh.annotations.Benchmark;

/** From a policy to JSON. */
public class EncodeBenchmark extends PolicyBenchmark {

  /** {@return the document} */
  @Benchmark
  public byte[] cohesion() {
    return Cohesion.encode(policy());
  }

  /** {@return the document} */
  @Benchmark
  public byte[] databind() {
    return Databind.encode(policy());
  }
}
