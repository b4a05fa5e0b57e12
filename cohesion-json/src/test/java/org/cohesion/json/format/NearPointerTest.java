package org.cohesion.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearPointerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "aims/general/0 | /aims/general/0",
        "$.aims.general[0] | /aims/general/0",
        "#/review | /review",
        "Review | /review",
        "aims/zebediah |",
        "[ |",
        "] |",
        ". |",
        "# |",
        "$ |",
        "/ |",
        "#/ |",
        "[] |",
        "'\"' |"
      })
  void pathsAreReadAsProgramsWriteThem(String written, String meant) {
    assertThat(NearPointer.of(written)).isEqualTo(meant == null ? List.of() : List.of(meant));
  }

  @Test
  void whatIsRightMeansNothingElse() {
    assertThat(NearPointer.of("/review")).isEmpty();
  }

  @Test
  void aLongTextIsNoAttemptAtAPointer() {
    assertThat(NearPointer.of("review" + " ".repeat(58))).containsExactly("/review");
    assertThat(NearPointer.of("review" + " ".repeat(59))).isEmpty();
  }
}
