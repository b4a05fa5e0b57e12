package org.cohesion.examples.policyimport.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockTextTest {

  @ParameterizedTest
  @ValueSource(strings = {" ", "   ", "\u00a0", "\u2009", "\u202f", "\u3000", "\r", " \u00a0 "})
  void makesOneSpaceOfWhiteSpace(String space) {
    assertThat(BlockText.of(space + "one" + space + "two" + space)).isEqualTo("one two");
  }

  @Test
  void keepsTabsAndLineBreaksInsideAndNoSpaceBesideThem() {
    assertThat(BlockText.of("\n\tone \t two \n\n three\t\n")).isEqualTo("one\ttwo\n\nthree");
  }

  @Test
  void keepsLettersThatAreNoWhiteSpace() {
    assertThat(BlockText.of("e\u2011mail\u2060\u200b")).isEqualTo("e\u2011mail\u2060\u200b");
  }

  @Test
  void measuresTheWhiteSpaceBeforeAText() {
    assertThat(BlockText.lead("text ")).isZero();
    assertThat(BlockText.lead("  text")).isEqualTo(6);
    assertThat(BlockText.lead("\t text")).isEqualTo(39);
    assertThat(BlockText.lead("\t\n text")).isEqualTo(3);
  }
}
