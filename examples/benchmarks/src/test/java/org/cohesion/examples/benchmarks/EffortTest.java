package org.cohesion.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EffortTest {

  @Test
  void isTheFullOneUnlessToldOtherwise() {
    assertThat(Effort.of()).isEqualTo(Effort.DEFAULT);
  }

  @Test
  void takesOptionsInAnyOrder() {
    assertThat(Effort.of("--quick")).isEqualTo(Effort.QUICK);
    assertThat(Effort.of("--rounds", "7", "--quick"))
        .isEqualTo(Effort.of("--quick", "--rounds", "7"));
    assertThat(Effort.of("--rounds", "7").rounds()).isEqualTo(7);
    assertThat(Effort.of("--rounds", "7").starts()).isEqualTo(Effort.DEFAULT.starts());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--fast", "--rounds", "--rounds 0", "--rounds 100", "--rounds x", "7"})
  void refusesWhatItDoesNotKnow(String options) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Effort.of(options.split(" ", -1)))
        .withMessageStartingWith("Unknown or incomplete option: ");
  }
}
