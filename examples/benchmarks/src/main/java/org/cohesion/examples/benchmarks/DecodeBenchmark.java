package org.cohesion.examples.benchmarks;

import org.cohesion.examples.benchmarks.contender.Cohesion;
import org.cohesion.examples.benchmarks.contender.Databind;
import org.cohesion.examples.benchmarks.contender.Floor;
import org.cohesion.examples.benchmarks.contender.PolicyBean;
import org.cohesion.json.Decoded;
import org.cohesion.policy.Policy;
import org.openjdk.jmh.annotations.Benchmark;

/** From JSON to a policy. */
public class DecodeBenchmark extends PolicyBenchmark {

  /** {@return something of each text, and nothing of the rest} */
  @Benchmark
  public int floor() {
    return Floor.scan(document());
  }

  /** {@return the policy and what is wrong with the document} */
  @Benchmark
  public Decoded cohesion() {
    return Cohesion.decode(document());
  }

  /** {@return the policy} */
  @Benchmark
  public Policy databind() {
    return Databind.decode(document());
  }

  /** {@return the policy as mutable beans} */
  @Benchmark
  public PolicyBean fastjson2() {
    return PolicyBean.decode(document());
  }
}
