package org.cohesion.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcePositionTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1, 1, 1", // the empty text before the first character
    "1, 1, 1, 2",
    "3, 5, 3, 5",
    "3, 5, 4, 1" // an end further left, on a later line
  })
  void takesAnyPlaceThatDoesNotEndBeforeItStarts(
      int startLine, int startColumn, int endLine, int endColumn) {
    SourcePosition position = new SourcePosition(startLine, startColumn, endLine, endColumn);

    assertThat(position.startLine()).isEqualTo(startLine);
    assertThat(position.startColumn()).isEqualTo(startColumn);
    assertThat(position.endLine()).isEqualTo(endLine);
    assertThat(position.endColumn()).isEqualTo(endColumn);
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 1, 1", "1, 0, 1, 1", "1, 1, 2, 0", "-1, 1, 1, 1"})
  void countsFromOne(int startLine, int startColumn, int endLine, int endColumn) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SourcePosition(startLine, startColumn, endLine, endColumn))
        .withMessage("Lines and columns begin at 1");
  }

  @ParameterizedTest
  @CsvSource({"2, 1, 1, 9", "1, 1, 0, 1", "3, 5, 3, 4"})
  void refusesAnEndBeforeTheStart(int startLine, int startColumn, int endLine, int endColumn) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SourcePosition(startLine, startColumn, endLine, endColumn))
        .withMessage("A position must not end before it starts");
  }

  @Test
  void showsItsStart() {
    assertThat(new SourcePosition(3, 5, 4, 1)).hasToString("3:5");
  }
}
