package org.cohesion.examples.benchmarks.attack;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.cohesion.examples.benchmarks.Input;
import org.cohesion.examples.benchmarks.contender.Cohesion;
import org.cohesion.policy.Policy;

/** A program that measures how long each attack keeps all rules busy, and an ordinary policy. */
public final class StartAttacks {

  private static final int TRIES = 10;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private StartAttacks() {}

  /**
   * Prints a line for each attack: its time, that of an ordinary policy of the same length, both in
   * microseconds of the processor, and its name.
   *
   * @param args for how many milliseconds to warm up with the ordinary policy
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Policy ordinary = Input.LONG.policy();
    int bytes = Input.LONG.document().length;
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(Long.parseLong(args[0]));
    while (System.nanoTime() < end) {
      Cohesion.validate(ordinary);
    }
    for (TimeAttack attack : TimeAttack.all()) {
      double micros = micros(attack.ofBytes().apply(bytes));
      // Some attacks are shorter, since their pieces do not add up to the length.
      double share = (double) attack.document(bytes).length / bytes;
      out.println(micros + " " + micros(ordinary) * share + " " + attack.name());
    }
  }

  private static double micros(Policy policy) {
    long fastest = Long.MAX_VALUE;
    for (int i = 0; i < TRIES; i++) {
      long begin = THREADS.getCurrentThreadCpuTime();
      Cohesion.validate(policy);
      fastest = Math.min(fastest, THREADS.getCurrentThreadCpuTime() - begin);
    }
    return fastest / 1e3;
  }
}
