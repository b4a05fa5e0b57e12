package org.cohesion.examples.benchmarks;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Set;
import org.cohesion.examples.benchmarks.contender.Cohesion;
import org.cohesion.examples.benchmarks.contender.HibernateCascade;
import org.cohesion.finding.Finding;
import org.cohesion.policy.Policy;
import org.openjdk.jmh.annotations.Benchmark;

/** From a policy to all that is wrong with it. */
public class ValidateBenchmark extends PolicyBenchmark {

  /** {@return what all rules find} */
  @Benchmark
  public List<Finding> cohesion() {
    return Cohesion.validate(policy());
  }

  /** {@return what breaks a constraint} */
  @Benchmark
  public Set<ConstraintViolation<Policy>> hibernateValidator() {
    return HibernateCascade.validate(policy());
  }
}
