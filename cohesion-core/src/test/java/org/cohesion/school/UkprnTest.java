package org.cohesion.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UkprnTest {

  @Test
  void isItsEightDigits() {
    assertThat(Ukprn.of("10012345")).hasToString("10012345");
  }

  @ParameterizedTest
  @CsvSource({"1001234, 7", "100123456, 9"})
  void saysHowManyDigitsThereAre(String text, int digits) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ukprn.of(text))
        .withMessage("UKPRN must be 8 digits, but has " + digits);
  }

  @Test
  void saysWhichCharacterIsNotADigit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ukprn.of("1001 2345"))
        .withMessage("UKPRN must be 8 digits, but character 5 is not a digit");
  }

  @ParameterizedTest
  @CsvSource({"10000000, true", "10999999, true", "11000000, false", "01000000, false"})
  void knowsWhetherItBeginsAsAllNumbersSeenSoFar(String digits, boolean usual) {
    assertThat(Ukprn.of(digits).startsAsRegistered()).isEqualTo(usual);
  }
}
