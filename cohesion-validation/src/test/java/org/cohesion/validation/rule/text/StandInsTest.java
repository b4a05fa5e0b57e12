package org.cohesion.validation.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandInsTest {

  @Test
  void areEightOfOneTextAtMost() {
    StandIns found = new StandIns();

    assertThat(found.mayAdd(3)).isTrue();
    for (int i = 0; i < 8; i++) {
      assertThat(found.mayAdd(3)).isTrue();
      found.add(3, "[name" + i + "]");
    }
    assertThat(found.mayAdd(3)).isFalse();
    assertThat(found.mayAdd(4)).isTrue();
  }
}
