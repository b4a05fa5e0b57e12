package org.cohesion.examples.benchmarks;

import java.util.List;
import java.util.stream.Stream;
import org.cohesion.examples.benchmarks.contender.Cohesion;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.json.Decoded;
import org.cohesion.validation.RuleCatalogue;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** From six findings with pointers to the same with lines and columns. */
public class LocateBenchmark extends PolicyBenchmark {

  private static final FindingKind KIND = RuleCatalogue.all().get(0).kind();

  private static final List<Finding> FINDINGS =
      Stream.of(
              "/title",
              "/school/name",
              "/community/dimensions/1",
              "/aims/strands/2/aims/0/statement",
              "/procedures/strands/1/procedures/0",
              "/review/nextReview")
          .map(pointer -> Finding.of(KIND, JsonPointer.parse(pointer)))
          .toList();

  private Decoded decoded = Cohesion.decode(new byte[0]);

  /** Decodes the input. */
  @Setup
  public void decode() {
    decoded = Cohesion.decode(input.document());
  }

  /** {@return the findings with their places} */
  @Benchmark
  public List<Finding> cohesion() {
    return decoded.locate(FINDINGS);
  }
}
