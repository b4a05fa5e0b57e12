package org.cohesion.examples.benchmarks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/**
 * Contenders that take turns in one JVM, all of them warm, so that whatever the machine does meets
 * all of them alike.
 */
final class Contest {

  private final Map<Sample, Map<Contender, Lane>> lanes = new LinkedHashMap<>();

  /** A contender that refuses a sample does without it. */
  Contest(Collection<Contender> contenders, List<Sample> samples) {
    for (Sample sample : samples) {
      Map<Contender, Lane> willing = new LinkedHashMap<>();
      for (Contender contender : contenders) {
        prepared(contender, sample).ifPresent(lane -> willing.put(contender, lane));
      }
      lanes.put(sample, willing);
    }
  }

  private static Optional<Lane> prepared(Contender contender, Sample sample) {
    try {
      Lane lane = new Lane(sample.documents().stream().map(contender.task()).toList());
      lane.work();
      return Optional.of(lane);
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Lets each contender run for a while before anything counts, and then measures.
   *
   * @param warmupMillis how long each contender runs at least
   * @param turns how many slices of each count
   */
  void run(int warmupMillis, int turns, Progress progress) {
    long enough = TimeUnit.MILLISECONDS.toNanos(warmupMillis);
    Map<Contender, Long> spent = new LinkedHashMap<>();
    do {
      turn((contender, lane) -> spent.merge(contender, lane.work(), Long::sum));
      progress.next("warm-up");
    } while (spent.values().stream().anyMatch(nanos -> nanos < enough));
    for (int turn = 1; turn <= turns; turn++) {
      progress.next("turn " + turn + " of " + turns);
      turn((contender, lane) -> lane.measure());
    }
  }

  /** All contenders with the first sample, then all of them with the next. */
  private void turn(BiConsumer<Contender, Lane> slice) {
    lanes.values().forEach(willing -> willing.forEach(slice));
  }

  /** {@return what was measured; empty if the contender refuses the sample} */
  Optional<Lane> lane(Sample sample, Contender contender) {
    return Optional.ofNullable(lanes.getOrDefault(sample, Map.of()).get(contender));
  }
}
