package org.cohesion.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.cohesion.examples.benchmarks.contender.Cohesion;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class InputTest {

  @ParameterizedTest
  @CsvSource({"SMALL, 1000", "TENTH, 10000", "LONG, 100000", "MEGABYTE, 1000000", "HUGE, 10000000"})
  void isAsLongAsItSays(Input input, int bytes) {
    assertThat(input.document().length).isCloseTo(bytes, withinPercentage(3));
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "REAL")
  void isAPolicyWithoutErrors(Input input) {
    assertThat(Cohesion.decode(input.document()).getFindings()).isEmpty();
    assertThat(Cohesion.validate(input.policy()))
        .extracting(Finding::getSeverity)
        .doesNotContain(Severity.ERROR);
  }

  @Test
  void standsInForTheRealPolicyWithOneOfLikeLength() {
    Policy standIn = Input.likeReal();

    assertThat(Cohesion.encode(standIn).length).isCloseTo(5_800, withinPercentage(5));
    assertThat(standIn.locatedProcedures()).hasSizeBetween(3, 30);
  }
}
