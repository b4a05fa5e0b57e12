package org.cohesion.examples.benchmarks.attack;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.cohesion.examples.benchmarks.Input;
import org.cohesion.examples.benchmarks.contender.Cohesion;
import org.cohesion.policy.Policy;

/**
 * A program that measures how long attacks keep all rules busy, and an ordinary policy: all of them
 * when they are small, and then the worst of them when they are long.
 */
public final class StartAttacks {

  private static final int SMALL_BYTES = 1 << 16;
  private static final int LONG_BYTES = 1 << 20;
  private static final int WORST = 10;
  private static final int TRIES = 5;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private StartAttacks() {}

  /**
   * Prints a line each time that one of the worst was measured: how long it took, how long an
   * ordinary policy of the same length, both in microseconds of the processor, and its name.
   *
   * @param args for how many milliseconds to warm up with the ordinary policy
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Policy small = Input.ordinary(SMALL_BYTES);
    for (double left = Long.parseLong(args[0]) * 1e3; left > 0; ) {
      left -= micros(small);
    }
    for (TimeAttack attack : worst(TimeAttack.all())) {
      Policy policy = attack.ofBytes().apply(LONG_BYTES);
      Policy ordinary = ordinaryLike(policy);
      for (int i = 0; i < TRIES; i++) {
        out.println(micros(policy) + " " + micros(ordinary) + " " + attack.name());
      }
    }
  }

  private static List<TimeAttack> worst(List<TimeAttack> attacks) {
    record Ranked(TimeAttack attack, double times) {}
    return attacks.stream()
        .map(attack -> new Ranked(attack, times(attack.ofBytes().apply(SMALL_BYTES))))
        .sorted(Comparator.comparingDouble(Ranked::times).reversed())
        .limit(WORST)
        .map(Ranked::attack)
        .toList();
  }

  private static double times(Policy attack) {
    return fastestMicros(attack) / fastestMicros(ordinaryLike(attack));
  }

  /**
   * As long as it came out: what the reader takes of some attacks does not add up to the length.
   */
  private static Policy ordinaryLike(Policy attack) {
    return Input.ordinary(Cohesion.encode(attack).length);
  }

  private static double fastestMicros(Policy policy) {
    return DoubleStream.generate(() -> micros(policy)).limit(TRIES).min().orElseThrow();
  }

  private static double micros(Policy policy) {
    long begin = THREADS.getCurrentThreadCpuTime();
    Cohesion.validate(policy);
    return (THREADS.getCurrentThreadCpuTime() - begin) / 1e3;
  }
}
