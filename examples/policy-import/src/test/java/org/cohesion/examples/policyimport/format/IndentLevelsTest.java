package org.cohesion.examples.policyimport.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndentLevelsTest {

  private final IndentLevels levels = new IndentLevels();

  @Test
  void goesDeeperWithTheIndentAndBack() {
    assertThat(levels.level(18)).isZero();
    assertThat(levels.level(36)).isEqualTo(1);
    assertThat(levels.level(54)).isEqualTo(2);
    assertThat(levels.level(37)).isEqualTo(1);
    assertThat(levels.level(18)).isZero();
  }

  @Test
  void takesALittleForNothing() {
    assertThat(levels.level(18)).isZero();
    assertThat(levels.level(22)).isZero();
    assertThat(levels.level(22.1)).isEqualTo(1);
  }

  @Test
  void startsAgainAfterAParagraphAtTheMargin() {
    levels.level(18);
    levels.paragraph(0);

    assertThat(levels.level(36)).isZero();
  }

  @Test
  void goesOnAfterAParagraphInsideTheList() {
    levels.level(18);
    levels.paragraph(36);

    assertThat(levels.level(36)).isEqualTo(1);
  }
}
