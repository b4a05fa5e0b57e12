package org.cohesion.examples.policyimport.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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

  @Test
  void placesTheWordsOfTheRealPolicies() {
    ScoreTable real = tables.get("real");
    assumeTrue(real != null, "the real policies are not here");

    assertThat(Objects.requireNonNull(real).byFormat().values())
        .as(real.toString())
        .allSatisfy(
            score -> {
              assertThat(score.lost()).isZero();
              assertThat(100.0 * score.right() / score.words()).isGreaterThan(97);
            });
  }
}
