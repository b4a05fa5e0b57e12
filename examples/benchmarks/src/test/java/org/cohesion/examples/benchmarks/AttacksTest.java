package org.cohesion.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cohesion.examples.benchmarks.Attacks.Time;
import org.cohesion.examples.benchmarks.attack.TimeAttack;
import org.junit.jupiter.api.Test;

class AttacksTest {

  @Test
  void listsTheSlowestFiveBesideAnOrdinaryPolicyOfTheirLength() {
    List<Time> times =
        List.of(
            Time.of("10.0 10.0 a"),
            Time.of("30.0 10.0 b, twice"),
            Time.of("210.0 10.0 c"),
            Time.of("9.0 10.0 d"),
            Time.of("50.0 10.0 e"),
            Time.of("40.0 10.0 f"));

    List<Row> rows = Attacks.rows(times);

    assertThat(rows)
        .extracting(row -> row.cells().get(4))
        .containsExactly("21.00", "5.00", "4.00", "3.00", "1.00");
    assertThat(rows.get(3).cells())
        .containsExactly(
            "validate, slowest of 6 time attacks: b, twice",
            "long",
            "attack / ordinary policy",
            "30.0 / 10.0 µs",
            "3.00",
            "",
            "≤ 20.00",
            "yes");
    assertThat(rows.get(0).cells()).endsWith("**no**");
  }

  @Test
  void eachHasANameOfItsOwn() {
    assertThat(TimeAttack.all())
        .extracting(TimeAttack::name)
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(100);
  }
}
