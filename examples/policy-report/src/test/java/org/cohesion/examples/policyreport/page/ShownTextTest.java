package org.cohesion.examples.policyreport.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTextTest {

  @Test
  void writesWhatTurnsTextAroundByItsNumber() {
    assertThat(ShownText.of("a\u202eb\u2066c\u200fd")).isEqualTo("a\\u202eb\\u2066c\\u200fd");
  }

  @Test
  void keepsWhiteSpaceAndWhatSomeScriptsNeed() {
    assertThat(ShownText.of("a\n\tb\u200dc\u00a0d ŵ")).isEqualTo("a\n\tb\u200dc\u00a0d ŵ");
  }

  @Test
  void leavesOutHyphensThatAreNotSeen() {
    assertThat(ShownText.of("com\u00admunity")).isEqualTo("community");
  }

  @Test
  void isTheSameTextIfThereIsNothingToHide() {
    String text = "All of us";

    assertThat(ShownText.of(text)).isSameAs(text);
  }
}
