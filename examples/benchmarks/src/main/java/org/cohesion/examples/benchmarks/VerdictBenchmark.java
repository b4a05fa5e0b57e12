package org.cohesion.examples.benchmarks;

import com.networknt.schema.Error;
import java.util.List;
import org.cohesion.examples.benchmarks.contender.Cohesion;
import org.cohesion.examples.benchmarks.contender.Networknt;
import org.cohesion.finding.Finding;
import org.openjdk.jmh.annotations.Benchmark;

/** From JSON to all that is wrong. */
public class VerdictBenchmark extends PolicyBenchmark {

  /** {@return what all rules find} */
  @Benchmark
  public List<Finding> cohesion() {
    return Cohesion.validate(Cohesion.decode(document()).orThrow());
  }

  /** {@return what is wrong with the structure} */
  @Benchmark
  public List<Error> networknt() {
    return Networknt.check(document());
  }
}
