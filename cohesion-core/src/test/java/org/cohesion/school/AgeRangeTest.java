package org.cohesion.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeRangeTest {

  @ParameterizedTest
  @CsvSource({"4, 19, 4-19", "0, 99, 0-99", "0, 0, 0-0", "99, 99, 99-99"})
  void takesAnyAgesInOrderFrom0To99(int from, int to, String text) {
    assertThat(AgeRange.of(from, to)).hasToString(text);
  }

  @Test
  void refusesToRunBackwards() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AgeRange.of(12, 11))
        .withMessage("age range must not run backwards, but runs from 12 to 11");
  }

  @Test
  void refusesAnAgeBelow0() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AgeRange.of(-1, 11))
        .withMessage("age range must lie between 0 and 99, but its 'from' is -1");
  }

  @Test
  void refusesAnAgeAbove99() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AgeRange.of(4, 100))
        .withMessage("age range must lie between 0 and 99, but its 'to' is 100");
  }
}
