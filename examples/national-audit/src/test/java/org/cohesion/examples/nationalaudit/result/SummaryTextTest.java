package org.cohesion.examples.nationalaudit.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.cohesion.examples.nationalaudit.wording.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "cy"})
  void fitsIntoEightyColumnsEvenForAMillionPoliciesAndTheLongestRule(String language) {
    Summary summary =
        new Summary(
            List.of(
                new RuleCount(
                    "law.protected-characteristics-incomplete",
                    "warning",
                    "middle-deemed-secondary",
                    "201",
                    1_000_000,
                    1_000_000,
                    1_000_000)),
            List.of(
                new Total("middle-deemed-secondary", "201", 999_000, 900_000, 999_000, 0),
                new Total(null, null, 1_000, 1_000, 1_000, 0)),
            1_000_000);

    String text = SummaryText.of(summary, new Words(Locale.forLanguageTag(language)));

    assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  void isInWelshThroughout() {
    Summary summary =
        new Summary(
            List.of(new RuleCount("review.missing", "error", "primary", "660", 2, 1, 3)),
            List.of(new Total("primary", "660", 3, 0, 1, 1), new Total(null, null, 1, 1, 1, 0)),
            3);

    assertThat(SummaryText.of(summary, new Words(Locale.forLanguageTag("cy"))))
        .isEqualTo(
            """
            rheol           lefel  dogfennau  canfyddiadau  cyfran
            review.missing  gwall          1             2   25.0%

            cyfnod addysg  dogfennau  annarllenadwy  gwallau  rhybuddion  di-fai
            cynradd                3              0        1           1   33.3%
            heb ei nodi            1              1        1           0    0.0%

            awdurdod lleol  dogfennau  annarllenadwy  gwallau  rhybuddion  di-fai
            heb ei nodi             1              1        1           0    0.0%
            660                     3              0        1           1   33.3%

            4 dogfen, 1 ohonynt yn annarllenadwy; 3 chanfyddiad
            """);
  }
}
