package org.cohesion.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;

class ComparisonTest {

  private static final Measure OURS = new Measure(DecodeBenchmark.class, "cohesion", Input.TENTH);
  private static final Measure FLOOR = new Measure(DecodeBenchmark.class, "floor", Input.TENTH);

  @Test
  void comparesOnlyWhatIsABenchmark() {
    assertThat(Comparison.all().stream().flatMap(Comparison::measures))
        .isNotEmpty()
        .allSatisfy(
            measure ->
                assertThat(
                        measure
                            .task()
                            .getDeclaredMethod(measure.contender())
                            .isAnnotationPresent(Benchmark.class))
                    .isTrue());
  }

  @Test
  void takesTheMiddleOfTheRatiosOfTheRounds() {
    Map<Measure, List<Double>> times =
        Map.of(OURS, List.of(30.0, 14.0, 16.0), FLOOR, List.of(20.0, 10.0, 10.0));

    Row row = new Comparison("decode", OURS, FLOOR, false, Target.atMost(1.5)).row(times);

    assertThat(row.cells())
        .containsExactly(
            "decode",
            "10 KB",
            "cohesion / floor",
            "16.0 / 10.0 µs",
            "1.50",
            "1.40–1.60",
            "≤ 1.50",
            "yes");
  }

  @Test
  void countsTheLengthOfTheInputsWhereTimePerByteMatters() {
    Measure onLong = new Measure(DecodeBenchmark.class, "cohesion", Input.LONG);
    Map<Measure, List<Double>> times =
        Map.of(onLong, List.of(15_000.0, 15_000.0), OURS, List.of(1_000.0, 1_500.0));

    Row row = new Comparison("decode, per byte", onLong, OURS, true, Target.atMost(1.2)).row(times);

    assertThat(row.cells())
        .containsExactly(
            "decode, per byte",
            "long / 10 KB",
            "cohesion",
            "15.0 / 1.25 ms",
            "1.26",
            "1.00–1.51",
            "≤ 1.20",
            "**no**");
  }

  @Test
  void targetsHoldAtTheirBounds() {
    assertThat(Target.atMost(0.9).judge(0.9)).isEqualTo("yes");
    assertThat(Target.atMost(0.9).judge(0.901)).isEqualTo("**no**");
    assertThat(Target.atLeast(1.8).judge(1.8)).isEqualTo("yes");
    assertThat(Target.atLeast(1.8).judge(1.799)).isEqualTo("**no**");
    assertThat(Target.atLeast(1.8).text()).isEqualTo("≥ 1.80");
    assertThat(Target.NONE.judge(99)).isEmpty();
    assertThat(Target.NONE.text()).isEmpty();
  }

  @Test
  void thereIsAMiddleOfAnEvenNumberToo() {
    assertThat(Ratio.median(List.of(4.0, 1.0, 2.0, 9.0))).isEqualTo(3);
  }
}
