package org.cohesion.examples.policycheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {

  @Test
  void printsThePageOfEveryKindAsItIs() {
    assertThat(KindInfo.all())
        .allSatisfy(
            kind ->
                assertThat(Outcome.of("explain", kind.id()))
                    .isEqualTo(new Outcome(0, kind.kind().page(), "")));
  }

  @Test
  void offersTheNearestIdsForAnUnknownOne() {
    assertThat(Outcome.of("explain", "json.sintax"))
        .satisfies(outcome -> assertThat(outcome.status()).isEqualTo(2))
        .satisfies(outcome -> assertThat(outcome.out()).isEmpty())
        .satisfies(
            outcome ->
                assertThat(outcome.err())
                    .matches(
                        "policy-check: no such rule: json\\.sintax; did you mean json\\.syntax,"
                            + " \\S+ or \\S+\\?\n"));
  }

  @Test
  void wantsAnId() {
    assertThat(Outcome.of("explain"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "policy-check: Missing required parameter: 'RULE-ID';"
                    + " see 'policy-check explain --help'\n"));
  }
}
