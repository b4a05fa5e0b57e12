package org.cohesion.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Row ROW =
      Row.ofTimes("decode", "real", "a / b", List.of(3.0), List.of(2.0), Target.atMost(1.5));

  @Test
  void putsTheTableUnderItsConditionsAndInputs() {
    String report = Report.of(Effort.QUICK, DAY, 2, 0.1).with(List.of(ROW));

    assertThat(report)
        .startsWith("2026-11-22, Java ")
        .contains(", 2 cores; rounds: 1, starts: 5\n")
        .contains("\n- small: 981 bytes, an example\n")
        .endsWith(
            """
            | task | input | contenders | time or size | ratio | spread | target | reached |
            |---|---|---|--:|--:|--:|--:|---|
            | decode | real | a / b | 3.00 / 2.00 µs | 1.50 |  | ≤ 1.50 | yes |
            """);
  }

  @Test
  void warnsWhenTheMachineWasBusy() {
    assertThat(Report.of(Effort.QUICK, DAY, 2, 0.99).conditions()).doesNotContain("busy");
    assertThat(Report.of(Effort.QUICK, DAY, 2, 1).conditions())
        .endsWith(
            "\n\n**The machine was busy (load average 1.0): JVMs did not get warm, measure again.**\n");
    assertThat(Report.of(Effort.QUICK, DAY, 2, -1).conditions()).doesNotContain("busy");
  }
}
