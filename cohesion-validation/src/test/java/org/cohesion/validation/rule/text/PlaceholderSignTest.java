package org.cohesion.validation.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.policy.Language;
import org.junit.jupiter.api.Test;

class PlaceholderSignTest {

  @Test
  void isThereInBothLanguagesButForTheOrderThatBeginsASentenceInEnglishOnly() {
    assertThat(PlaceholderSign.all(Language.ENGLISH)).hasSize(13).doesNotContainNull();
    assertThat(PlaceholderSign.all(Language.WELSH)).hasSize(12).doesNotContainNull();
  }
}
