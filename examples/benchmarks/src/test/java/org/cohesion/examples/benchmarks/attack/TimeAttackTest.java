package org.cohesion.examples.benchmarks.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongBiFunction;
import org.cohesion.examples.benchmarks.Input;
import org.junit.jupiter.api.Test;

/**
 * No policy keeps the library busy for long. Steps are counted and not seconds, so that the same
 * comes out on every machine; see {@link Steps}.
 */
class TimeAttackTest {

  private static final int BYTES = 100_000;
  private static final byte[] NOTHING = {};

  /** Of an ordinary policy of the same length. */
  private static final double MOST_TIMES = 20;

  /** For twice the length; sorting takes somewhat more than twice the time. */
  private static final double MOST_GROWTH = 2.4;

  /** Less than an ordinary policy takes is nobody's attack, however it grows. */
  private static final double LEAST_TIMES = 1;

  private final ToLongBiFunction<byte[], byte[]> validation = validation();

  @Test
  void noPolicyTakesTwentyTimesAsLongAsAnOrdinaryOneOfItsLength() {
    double ordinary = ordinaryPerByte();

    Map<String, String> slow = new LinkedHashMap<>();
    for (TimeAttack attack : TimeAttack.all()) {
      byte[] document = attack.document(BYTES);
      long steps = validation.applyAsLong(document, NOTHING);
      double times = steps / (ordinary * document.length);
      if (times > MOST_TIMES) {
        slow.put(attack.name(), "takes " + times + " times as long");
      } else if (times > LEAST_TIMES) {
        byte[] half = attack.document(BYTES / 2);
        double growth =
            (double) steps / validation.applyAsLong(half, NOTHING) * half.length / document.length;
        if (growth * 2 > MOST_GROWTH) {
          slow.put(attack.name(), "takes " + growth * 2 + " times as long for twice the length");
        }
      }
    }

    assertThat(slow).isEmpty();
  }

  private double ordinaryPerByte() {
    byte[] ordinary = Input.LONG.document();
    long first = validation.applyAsLong(ordinary, NOTHING);
    assertThat(first).isPositive();
    return (double) validation.applyAsLong(ordinary, NOTHING) / ordinary.length;
  }

  @SuppressWarnings("unchecked")
  private static ToLongBiFunction<byte[], byte[]> validation() {
    try {
      return (ToLongBiFunction<byte[], byte[]>)
          new CountingLoader()
              .loadClass(CountedValidation.class.getName())
              .getDeclaredConstructor()
              .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
