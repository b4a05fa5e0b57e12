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
  void takesLabelsApartThatStandBehindSpaces() {
    assertThat(
            LabelledPieces.of("Approved by: Full Governors 12.3.24   Review: Spring 2026", labels))
        .containsExactly("Approved by: Full Governors 12.3.24", "Review: Spring 2026");
    assertThat(
            LabelledPieces.of(
                "Cymeradwywyd gan: Y Llywodraethwyr 12.3.24   Adolygiad: Gwanwyn 2026", labels))
        .containsExactly("Cymeradwywyd gan: Y Llywodraethwyr 12.3.24", "Adolygiad: Gwanwyn 2026");
  }

  @Test
  void leavesOneLabelAndProseWhole() {
    assertThat(LabelledPieces.of("What Governors approved by vote: the plan.", labels)).hasSize(1);
    assertThat(LabelledPieces.of("Yr hyn a gymeradwywyd gan bawb: y cynllun.", labels)).hasSize(1);
    assertThat(LabelledPieces.of("Policy owner: Deputy Head", labels)).hasSize(1);
    assertThat(LabelledPieces.of("We do three things: sing, dance and read.", labels)).hasSize(1);
  }
}
