package org.cohesion.validation.rule.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.cohesion.validation.rule.RuleUnderTest.date;

import org.cohesion.policy.Control;
import org.cohesion.policy.ControlBuilder;
import org.cohesion.policy.Policy;
import org.cohesion.policy.VersionEntry;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlHistoryInFutureTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("control.history-in-future");

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-23", "2026-12", "2027", "2062-10-06"})
  void warnsOfAnEntryThatIsCertainlyAfterTheDay(String dated) {
    assertThat(RULE.found(policy("2024", dated)))
        .containsExactly("warning at /control/history/1/date");
    assertThat(RULE.arguments(policy(dated))).containsExactly(entry("dated", date(dated)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22", "2026-11", "2026", "2009-01"})
  void saysNothingWhenTheEntryMayBeOfTheDayOrBefore(String dated) {
    assertThat(RULE.found(policy("2009", dated))).isEmpty();
  }

  @Test
  void warnsOfEach() {
    assertThat(RULE.found(policy("2027", "2026", "2028-01")))
        .containsExactly(
            "warning at /control/history/0/date", "warning at /control/history/2/date");
  }

  @Test
  void saysNothingWithoutADayOrADate() {
    VersionEntry undated = VersionEntry.builder().version("3").build();

    assertThat(RULE.findingsWithoutDay(policy("9999"))).isEmpty();
    assertThat(RULE.found(control(Control.builder().addHistory(undated).build()))).isEmpty();
    assertThat(RULE.found(Policy.builder().build())).isEmpty();
  }

  @Test
  void givesTheDate() {
    assertThat(RULE.says(policy("2027-01")))
        .containsExactly(
            "this entry of the history is dated January 2027, which is still to come; correct the"
                + " date, or leave the entry out until then");
  }

  private static Policy policy(String... dates) {
    ControlBuilder control = Control.builder();
    for (String dated : dates) {
      control.addHistory(VersionEntry.builder().date(date(dated)).build());
    }
    return control(control.build());
  }

  private static Policy control(Control control) {
    return Policy.builder().control(control).build();
  }
}
