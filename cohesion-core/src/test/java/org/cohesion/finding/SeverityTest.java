package org.cohesion.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeverityTest {

  @Test
  void goesFromLeastToMost() {
    assertThat(Severity.values())
        .containsExactly(Severity.INFO, Severity.WARNING, Severity.ERROR)
        .extracting(Severity::getJsonName)
        .containsExactly("info", "warning", "error");
  }

  @ParameterizedTest
  @CsvSource({
    "INFO, INFO, true",
    "INFO, WARNING, false",
    "INFO, ERROR, false",
    "WARNING, INFO, true",
    "WARNING, WARNING, true",
    "WARNING, ERROR, false",
    "ERROR, INFO, true",
    "ERROR, WARNING, true",
    "ERROR, ERROR, true"
  })
  void reachesItselfAndWhatMattersLess(Severity one, Severity other, boolean reached) {
    assertThat(one.isAtLeast(other)).isEqualTo(reached);
  }

  @Test
  void isLabelledAsInJson() {
    assertThat(Severity.values())
        .allSatisfy(severity -> assertThat(severity.getLabel()).isEqualTo(severity.getJsonName()));
  }
}
