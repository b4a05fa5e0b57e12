package org.cohesion.examples.nationalaudit.generation;

import java.util.List;
import java.util.Random;

/**
 * Chance that is the same on every machine. {@link Random} and not a newer one, since what it gives
 * is laid down to the bit.
 */
final class Dice {

  private final Random random;

  private Dice(long seed) {
    random = new Random(seed);
  }

  /** {@return the dice for one document, whatever the others are} */
  static Dice of(long seed, long document) {
    // Mixed as SplitMix64 does, so that neighbours have nothing in common.
    long mixed = seed * 0x9E3779B97F4A7C15L + (document + 1) * 0xD1B54A32D192ED03L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return new Dice(mixed ^ (mixed >>> 31));
  }

  /** {@return one of them} */
  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** {@return a number from {@code least} to {@code most}, both included} */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** {@return a number from 0, included, to 1, excluded} */
  double share() {
    return random.nextDouble();
  }

  /** {@return so many different ones, in their order} */
  <T> List<T> some(int count, List<T> choices) {
    List<T> some = new java.util.ArrayList<>(choices);
    while (some.size() > count) {
      some.remove(random.nextInt(some.size()));
    }
    return some;
  }
}
