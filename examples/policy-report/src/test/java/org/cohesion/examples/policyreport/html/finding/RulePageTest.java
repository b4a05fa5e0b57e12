package org.cohesion.examples.policyreport.html.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cohesion.examples.policyreport.html.finding.RulePage.Piece;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.FindingTexts;
import org.junit.jupiter.api.Test;

class RulePageTest {

  @Test
  void takesTheReasonsAndTheRemedyOutOfThePage() {
    RulePage page =
        page(
            """
            # Something

            ## Why it matters

            It matters,
            since `review.term` does.

            And more.

            ## How to settle it

            Write it.

            ## Source
            """);

    assertThat(page.why())
        .containsExactly(
            List.of(
                new Piece("It matters, since ", false),
                new Piece("review.term", true),
                new Piece(" does.", false)),
            List.of(new Piece("And more.", false)));
    assertThat(page.settle()).containsExactly(List.of(new Piece("Write it.", false)));
  }

  @Test
  void isEmptyIfThereIsNoPage() {
    FindingKind kind = FindingKind.info("some.rule", FindingTexts.of(name -> null));

    assertThat(RulePage.of(kind).isEmpty()).isTrue();
  }

  private static RulePage page(String markdown) {
    byte[] bytes = markdown.getBytes(StandardCharsets.UTF_8);
    return RulePage.of(
        FindingKind.info("some.rule", FindingTexts.of(name -> new ByteArrayInputStream(bytes))));
  }
}
