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
  void putsTheTablesUnderTheirConditions() {
    List<List<String>> examples = List.of(List.of("example", "ratio"), List.of("sound.json", "2"));

    String report = Report.of(Options.QUICK, DAY, 2, 0.1).with(List.of(ROW), examples);

    assertThat(report)
        .startsWith("2026-11-22, Java ")
        .endsWith(
            """
            , 2 cores; warm-up: 5 s, turns: 11, starts: 3

            | task | input | contenders | time or size | result | middle half | target | reached |
            |---|---|---|---|---|---|---|---|
            | decode | real | a / b | 3.00 / 2.00 µs | 1.50 |  | ≤ 1.50 | yes |

            | example | ratio |
            |---|---|
            | sound.json | 2 |
            """);
  }

  @Test
  void warnsWhenTheMachineWasBusy() {
    assertThat(Report.of(Options.QUICK, DAY, 2, 0.99).conditions()).doesNotContain("busy");
    assertThat(Report.of(Options.QUICK, DAY, 2, 1).conditions())
        .endsWith(
            "\n\n**The machine was busy (load average 1.0): measure the processes again.**\n");
    assertThat(Report.of(Options.QUICK, DAY, 2, -1).conditions()).doesNotContain("busy");
  }
}
