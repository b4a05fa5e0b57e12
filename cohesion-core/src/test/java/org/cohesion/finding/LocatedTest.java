package org.cohesion.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class LocatedTest {

  @Test
  void keepsAPartWithItsAddress() {
    Located<String> located = new Located<>(JsonPointer.of("title"), "Cohesion");

    assertThat(located.pointer()).hasToString("/title");
    assertThat(located.value()).isEqualTo("Cohesion");
  }

  @Test
  @SuppressWarnings("NullAway")
  void refusesNulls() {
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> new Located<>(null, "a"))
        .withMessage("pointer");
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> new Located<String>(JsonPointer.ROOT, null))
        .withMessage("value");
  }
}
