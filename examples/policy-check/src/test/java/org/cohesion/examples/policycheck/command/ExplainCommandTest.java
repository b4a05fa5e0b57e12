package org.cohesion.examples.policycheck.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.cohesion.examples.policycheck.Outcome;
import org.cohesion.examples.policycheck.checking.KindInfo;
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
  void putsAWelshTitleAboveThePageOnRequest() {
    assertThat(KindInfo.all())
        .allSatisfy(
            kind -> {
              String page = kind.kind().page();
              String title = kind.title(Locale.forLanguageTag("cy"));

              assertThat(Outcome.of("explain", "--locale", "cy", kind.id()))
                  .isEqualTo(new Outcome(0, "# " + title + page.substring(page.indexOf('\n')), ""));
            });
    assertThat(Outcome.of("explain", "--locale", "cy", "json.null").out())
        .startsWith("# Gwerth null\n\n## What it finds\n");
  }

  @Test
  void offersTheNearestIdsForAnUnknownOne() {
    assertThat(Outcome.of("explain", "json.sintax"))
        .isEqualTo(
            new Outcome(
                2, "", "policy-check: no such rule: json.sintax; did you mean json.syntax?\n"));
  }

  @Test
  void offersNothingForWhatIsNearNoId() {
    assertThat(Outcome.of("explain", "x"))
        .isEqualTo(new Outcome(2, "", "policy-check: no such rule: x; see 'policy-check rules'\n"));
  }

  @Test
  void wantsAnId() {
    assertThat(Outcome.of("explain"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "policy-check: RULE-ID is missing;" + " see 'policy-check explain --help'\n"));
  }
}
