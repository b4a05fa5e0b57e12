package org.cohesion.examples.policyimport.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelledPiecesTest {

  private final LabelVocabulary labels = new LabelVocabulary();

  @Test
  void takesTwoLabelsOnALineApart() {
    assertThat(LabelledPieces.of("Reviewed: Sept 2024 Next review: Sept 2025", labels))
        .containsExactly("Reviewed: Sept 2024", "Next review: Sept 2025");
  }

  @Test
  void takesLabelsWithoutColonsApartAfterDates() {
    assertThat(LabelledPieces.of("Approved May 2021 | Next review May 2023", labels))
        .containsExactly("Approved May 2021", "Next review May 2023");
  }

  @Test
  void leavesOneLabelAndProseWhole() {
    assertThat(LabelledPieces.of("Policy owner: Deputy Head", labels)).hasSize(1);
    assertThat(LabelledPieces.of("We do three things: sing, dance and read.", labels)).hasSize(1);
  }
}
