package org.cohesion.examples.benchmarks;

import java.util.List;

/**
 * How long to measure.
 *
 * @param rounds how often each measure gets a JVM of its own, all of them in turn
 * @param warmups iterations before measuring, of {@link #WARMUP_MILLIS} each
 * @param iterations iterations of {@link #ITERATION_MILLIS} each
 * @param starts how many fresh JVMs for each contender
 * @param lines how many policies in one source
 */
record Effort(int rounds, int warmups, int iterations, int starts, int lines) {

  static final int WARMUP_MILLIS = 500;
  static final int ITERATION_MILLIS = 100;

  /** About half an hour. */
  static final Effort DEFAULT = new Effort(3, 5, 12, 15, 1_000_000);

  /** Two or three minutes, for a first impression. */
  static final Effort QUICK = new Effort(1, 2, 6, 5, 100_000);

  /** {@return how long to measure, as the arguments of the command want it} */
  static Effort of(String... args) {
    Effort effort = List.of(args).contains("--quick") ? QUICK : DEFAULT;
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--rounds") && i + 1 < args.length && args[i + 1].matches("[1-9][0-9]?")) {
        i++;
        effort = effort.withRounds(Integer.parseInt(args[i]));
      } else if (!args[i].equals("--quick")) {
        throw new IllegalArgumentException("Unknown or incomplete option: " + args[i]);
      }
    }
    return effort;
  }

  private Effort withRounds(int newRounds) {
    return new Effort(newRounds, warmups, iterations, starts, lines);
  }
}
