package org.cohesion.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ContestTest {

  private static final Sample SAMPLE = new Sample("two", List.of(new byte[1], new byte[2]));
  private static final Progress NOBODY = new Progress(false);

  private final List<String> doneBy = new ArrayList<>();
  private final Contender first = contender("first");
  private final Contender second = contender("second");

  private Contender contender(String name) {
    return new Contender(
        name,
        document ->
            () -> {
              doneBy.add(name);
              return document.length;
            });
  }

  @Test
  void measuresEachContenderSoManyTimes() {
    Contest contest = new Contest(List.of(first, second), List.of(SAMPLE));

    contest.run(0, 3, NOBODY);

    assertThat(contest.lane(SAMPLE, first).orElseThrow().micros())
        .hasSize(3)
        .allSatisfy(micros -> assertThat(micros).isPositive());
    assertThat(contest.lane(SAMPLE, second).orElseThrow().bytes()).hasSize(3);
  }

  @Test
  void letsContendersTakeTurns() {
    Contest contest = new Contest(List.of(first, second), List.of(SAMPLE));
    contest.run(0, 3, NOBODY);

    List<String> turns = new ArrayList<>();
    for (String name : doneBy) {
      if (turns.isEmpty() || !turns.get(turns.size() - 1).equals(name)) {
        turns.add(name);
      }
    }

    // To see whether they are willing, to warm up, and three times to measure.
    assertThat(turns)
        .containsExactly(
            "first", "second", "first", "second", "first", "second", "first", "second", "first",
            "second");
  }

  @Test
  void lastsUntilAllAreWarm() {
    Contest contest = new Contest(List.of(first), List.of(SAMPLE));
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

    contest.run(50, 0, NOBODY);

    assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before)
        .isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(50));
  }

  @Test
  void countsWhatAPassAllocates() {
    List<byte[]> kept = new ArrayList<>();
    Contender allocating =
        new Contender(
            "allocating",
            document ->
                () -> {
                  kept.clear();
                  kept.add(new byte[100_000]);
                  return kept.size();
                });
    Contest contest = new Contest(List.of(allocating), List.of(SAMPLE));

    contest.run(0, 1, NOBODY);

    // Two documents make a pass.
    assertThat(contest.lane(SAMPLE, allocating).orElseThrow().bytes().get(0))
        .isBetween(200_000.0, 220_000.0);
  }

  @Test
  void doesWithoutAContenderThatRefusesASample() {
    Contender refusing =
        new Contender(
            "refusing",
            document -> {
              throw new IllegalArgumentException("not this one");
            });
    Contest contest = new Contest(List.of(refusing, first), List.of(SAMPLE));

    contest.run(0, 1, NOBODY);

    assertThat(contest.lane(SAMPLE, refusing)).isEmpty();
    assertThat(contest.lane(SAMPLE, first)).isPresent();
  }
}
