package org.cohesion.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedCodeTest {

  @Test
  void isItsSevenDigits() {
    assertThat(SeedCode.of("5123456")).hasToString("5123456");
    assertThat(SeedCode.of("0000000")).hasToString("0000000");
  }

  @ParameterizedTest
  @CsvSource({"512345, 6", "51234567, 8"})
  void saysHowManyDigitsThereAre(String text, int digits) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SeedCode.of(text))
        .withMessage("SEED code must be 7 digits, but has " + digits);
  }

  @Test
  void saysWhichCharacterIsNotADigit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SeedCode.of("512 456"))
        .withMessage("SEED code must be 7 digits, but character 4 is not a digit");
  }
}
