package org.cohesion.examples.policyreport.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTextTest {

  @ParameterizedTest
  @CsvSource({
    "write it, write it",
    "{0} and {name}, {{0}} and {{name}}",
    "[Name of School], [Name of School]",
    "[here](javascript:x), \\[here\\](javascript:x)"
  })
  void meansNothingButWhatItSays(String text, String message) {
    assertThat(MessageText.of(text)).isEqualTo(message);
  }
}
