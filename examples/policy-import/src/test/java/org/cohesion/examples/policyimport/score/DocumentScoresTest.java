package org.cohesion.examples.policyimport.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an import makes of the documents whose policy is known; the tables tell more. */
class DocumentScoresTest {

  private static Map<String, ScoreTable> tables = Map.of();

  @BeforeAll
  static void importAll() throws IOException {
    tables = DocumentScores.tables(Optional.empty());
  }

  @Test
  void getsNoDateWrong() {
    assertThat(tables.values())
        .allSatisfy(
            table ->
                assertThat(table.byFormat().values())
                    .as(table.toString())
                    .allSatisfy(score -> assertThat(score.dates().wrong()).isZero()));
  }

  @ParameterizedTest(name = "{0} as {1}")
  @CsvSource(
      textBlock =
          """
          example, docx, 91.5, 4.4
          example, md,   91.5, 4.1
          example, pdf,  89.5, 5.6
          example, txt,  87.5, 7.6
          open,    docx, 99.0, 1.0
          open,    md,   99.0, 1.0
          open,    pdf,  99.0, 1.0
          open,    txt,  99.0, 1.0
          own,     docx, 99.0, 1.0
          own,     html, 99.0, 1.0
          own,     md,   99.0, 1.0
          own,     pdf,  92.5, 3.0
          own,     txt,  98.5, 1.5
          held,    docx, 79.0, 5.6
          held,    md,   80.5, 5.6
          held,    txt,  76.5, 5.6
          """)
  void placesTheWordsOfOurOwnPolicies(String set, String format, double right, double wrong) {
    ScoreTable table = Objects.requireNonNull(tables.get(set));
    Score score = Objects.requireNonNull(table.byFormat().get(format));

    assertThat(100.0 * score.right() / score.words()).as(set).isGreaterThan(right);
    assertThat(100.0 * score.wrong() / score.words()).as(set).isLessThan(wrong);
  }

  @Test
  void losesNoWordOfWhatIsPrinted() {
    assertThat(List.of("open", "held", "own"))
        .allSatisfy(
            set ->
                assertThat(Objects.requireNonNull(tables.get(set)).byFormat().get("docx"))
                    .extracting(score -> Objects.requireNonNull(score).lost())
                    .isEqualTo(0));
  }

  @Test
  void placesTheWordsOfTheRealPolicies() {
    ScoreTable real = tables.get("real");
    assumeTrue(real != null, "the real policies are not here");

    assertThat(Objects.requireNonNull(real).byFormat().values())
        .as(real.toString())
        .allSatisfy(
            score -> {
              assertThat(score.lost()).isZero();
              assertThat(100.0 * score.right() / score.words()).isGreaterThan(99);
            });
  }
}
