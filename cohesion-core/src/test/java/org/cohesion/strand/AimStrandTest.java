package org.cohesion.strand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AimStrandTest {

  @Test
  void knowsTheHeadingsOfTheGuidance() {
    assertThat(AimStrand.values())
        .extracting(AimStrand::wording)
        .containsExactly(
            "Teaching, learning and curriculum",
            "Equity and excellence",
            "Engagement and extended services");
  }

  @Test
  void isLabelledAsInTheMiddleOfASentence() {
    assertThat(AimStrand.EQUITY_AND_EXCELLENCE.getLabel()).isEqualTo("equity and excellence");
  }

  @ParameterizedTest
  @EnumSource
  void matchesItsOwnWordingOnly(AimStrand strand) {
    for (AimStrand other : AimStrand.values()) {
      assertThat(strand.matchesWording(other.wording())).isEqualTo(strand == other);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Equity and excellence",
        "EQUITY AND EXCELLENCE",
        " Equity  and\texcellence\n",
        "\u00a0Equity and\u00a0Excellence\u00a0"
      })
  void looksPastCaseAndWhiteSpace(String heading) {
    assertThat(AimStrand.EQUITY_AND_EXCELLENCE.matchesWording(heading)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Equity",
        "Equityand excellence",
        "Equity & excellence",
        "Equity and excellence:"
      })
  void insistsOnWordsAndPunctuation(String heading) {
    assertThat(AimStrand.EQUITY_AND_EXCELLENCE.matchesWording(heading)).isFalse();
  }
}
