package org.cohesion.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.cohesion.policy.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseListTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "\u00AD", "...", "' '"})
  void refusesAPhraseWithoutAWord(String phrase) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PhraseList.of(Language.ENGLISH, List.of("school", phrase)))
        .withMessage("A phrase must have a word, but one has none: \"" + phrase + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"school", "ks2", "7", "#", "&", "\u0175", "co operate"})
  void takesWordsAndNumbers(String phrase) {
    assertThat(PhraseList.of(Language.WELSH, List.of(phrase)).phrases()).containsExactly(phrase);
  }
}
