package org.cohesion.examples.benchmarks;

import java.util.Locale;

/**
 * One contender at one task with one input.
 *
 * @param task the class of JMH benchmarks
 * @param contender the method of the class
 * @param input the input
 */
record Measure(Class<? extends PolicyBenchmark> task, String contender, Input input) {

  /** {@return the name of the benchmark in JMH} */
  String benchmark() {
    return task.getName() + "." + contender;
  }

  /** {@return the contender as it is called in the table: its words apart} */
  String contenderName() {
    return contender.replaceAll("(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
  }
}
