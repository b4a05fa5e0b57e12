package org.cohesion.examples.policycheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnWidthTest {

  @ParameterizedTest
  @CsvSource({
    "a, 1",
    "ŵ, 1",
    "…, 1",
    "א, 1",
    "☀, 1",
    "10ff, 1",
    "1100, 2",
    "115f, 2",
    "1160, 0",
    "11ff, 0",
    "ᄀ, 2",
    "가, 2",
    "語, 2",
    "ひ, 2",
    "。, 2",
    "！, 2",
    "ﾊ, 1",
    "✅, 2",
    "2704, 1",
    "2706, 1",
    "😀, 2",
    "1f321, 1",
    "20000, 2",
    "3fffd, 2",
    "3fffe, 1",
    "301, 0",
    "20dd, 0",
    "fe0f, 0"
  })
  void isThatOfTerminals(String character, int width) {
    int codePoint =
        character.matches("[0-9a-f]{2,}")
            ? Integer.parseInt(character, 16)
            : character.codePointAt(0);

    assertThat(ColumnWidth.of(codePoint)).isEqualTo(width);
  }
}
