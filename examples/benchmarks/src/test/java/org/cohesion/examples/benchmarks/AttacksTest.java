package org.cohesion.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cohesion.examples.benchmarks.attack.TimeAttack;
import org.junit.jupiter.api.Test;

class AttacksTest {

  @Test
  void listsTheSlowestBesideAnOrdinaryPolicyOfTheirLength() {
    List<Row> rows =
        Attacks.rows(
            List.of(
                "10.0 10.0 a",
                "300.0 10.0 a",
                "20.0 10.0 a",
                "30.0 10.0 b, twice",
                "210.0 10.0 c",
                "9.0 10.0 d"));

    assertThat(rows).extracting(Row::result).containsExactly("21.00", "3.00", "2.00");
    assertThat(rows.get(1).cells())
        .containsExactly(
            "all rules, the worst time attacks: b, twice",
            "1 MiB",
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
