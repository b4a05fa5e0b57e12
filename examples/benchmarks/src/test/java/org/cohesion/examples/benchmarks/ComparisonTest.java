package org.cohesion.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final Contender SLOW = new Contender("slow", document -> () -> 1);
  private static final Contender REFUSING =
      new Contender(
          "refusing",
          document -> {
            throw new IllegalArgumentException("not this one");
          });

  @Test
  void isALineOfTheTable() {
    Sample sample = new Sample("any", List.of(new byte[1]));
    Contest contest = new Contest(List.of(SLOW, REFUSING), List.of(sample));
    contest.run(0, 1, new Progress(false));

    Optional<Row> line = new Comparison("wait", SLOW, SLOW, Target.atMost(1)).row(contest, sample);

    assertThat(line).isPresent();
    assertThat(line.orElseThrow().cells())
        .startsWith("wait", "any", "slow / slow")
        .endsWith("1.00", "", "≤ 1.00", "yes");
    assertThat(new Comparison("wait", SLOW, REFUSING, Target.NONE).row(contest, sample)).isEmpty();
  }

  @Test
  void takesTheMiddleOfTheRatiosOfPairs() {
    Row row =
        Row.ofTimes(
            "decode",
            "real",
            "a / b",
            List.of(30.0, 14.0, 16.0, 10.0),
            List.of(20.0, 10.0, 10.0, 10.0),
            Target.atMost(1.45));

    assertThat(row.cells())
        .containsExactly(
            "decode", "real", "a / b", "15.0 / 10.0 µs", "1.45", "1.40–1.50", "≤ 1.45", "yes");
  }

  @Test
  void valuesHaveUnits() {
    Row row = Row.ofValues("size", "", "jars", List.of(3_100.5), Target.atMost(3_000, "KB"));

    assertThat(row.cells())
        .containsExactly("size", "", "jars", "", "3,101 KB", "", "≤ 3,000 KB", "**no**");
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
    assertThat(Quartiles.of(List.of(4.0, 1.0, 2.0, 9.0))).isEqualTo(new Quartiles(2, 3, 4));
  }
}
