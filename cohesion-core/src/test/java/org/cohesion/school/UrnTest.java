package org.cohesion.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrnTest {

  @ParameterizedTest
  @CsvSource({"12345, 5", "1234567, 7", "'', 0"})
  void saysHowManyDigitsThereAre(String text, int digits) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Urn.of(text))
        .withMessage("URN must be 6 digits, but has " + digits);
  }

  @Test
  void saysWhichCharacterIsNotADigit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Urn.of("1234x6"))
        .withMessage("URN must be 6 digits, but character 5 is not a digit");
  }

  @ParameterizedTest
  @CsvSource({
    "'/23456'",
    "':23456'",
    "' 23456'",
    "'-23456'",
    "'\u0661\u0662\u0663\u0664\u0665\u0666'"
  })
  void refusesWhatIsNextToTheDigitsAndDigitsOfOtherScripts(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Urn.of(text))
        .withMessage("URN must be 6 digits, but character 1 is not a digit");
  }

  @Property
  void keepsAnySixDigitsAsTheyAre(@ForAll @NumericChars @StringLength(6) String digits) {
    assertThat(Urn.of(digits)).hasToString(digits).isEqualTo(new Urn(digits));
  }

  @Property
  void refusesEverythingElse(@ForAll String text) {
    if (!text.matches("[0-9]{6}")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Urn.of(text))
          .withMessageMatching(
              "URN must be 6 digits, but (has [0-9]+|character [0-9]+ is not a digit)");
    }
  }
}
