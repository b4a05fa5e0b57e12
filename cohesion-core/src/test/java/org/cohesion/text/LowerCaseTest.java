package org.cohesion.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LowerCaseTest {

  @ParameterizedTest
  @CsvSource({
    "School, school",
    "aZ09[A@, az09[a@",
    "ÉCOLE, école",
    "łŁ, łł",
    "ΟΔΟΣ, οδοσ",
    "\uD801\uDC00A, \uD801\uDC28a",
    "\uD800A, \uD800a",
    "İ, i",
  })
  void putsEachCharacterIntoLowerCaseByItself(String text, String lower) {
    assertThat(LowerCase.of(text)).isEqualTo(lower);
  }

  @Test
  void leavesATextWithoutCapitalsAsItIs() {
    String text = "straße 7, ďábel";

    assertThat(LowerCase.of(text)).isSameAs(text);
  }

  @Property(tries = 200)
  void doesAsStringDoesWhereNothingDependsOnTheNeighbours(
      @ForAll @CharRange(from = ' ', to = '\u012F') String text) {
    assertThat(LowerCase.of(text)).isEqualTo(text.toLowerCase(Locale.ROOT));
  }
}
