package org.cohesion.examples.policyimport.format.doc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldStackTest {

  private final FieldStack fields = new FieldStack();

  @Test
  void showsTheResultAndNotTheCode() {
    assertThat(shown("a \u0013 PAGE \u00142\u0015 b")).isEqualTo("a 2 b");
  }

  @Test
  void showsNothingOfAFieldWithoutAResult() {
    assertThat(shown("a\u0013 XE \"entry\" \u0015b")).isEqualTo("ab");
  }

  @Test
  void followsFieldsInsideCodesAndResults() {
    assertThat(
            shown(
                "\u0013 IF \u0013 PAGE \u00142\u0015 = 2 \u0014one \u0013 DOCPROPERTY x \u0014two\u0015\u0015 three"))
        .isEqualTo("one two three");
  }

  @Test
  void countsDatesThatWordFillsIn() {
    shown(
        "\u0013 DATE \\@ \"d MMMM yyyy\" \u00141 May 2024\u0015\u0013savedate\u0014x\u0015\u0013 PAGE \u00141\u0015");

    assertThat(fields.takeDates()).isEqualTo(2);
    assertThat(fields.takeDates()).isZero();
  }

  @Test
  void countsPlacesToClickInWhichNobodyHasWritten() {
    assertThat(shown("Owner: \u0013 MACROBUTTON NoMacro [Click here] \u0015."))
        .isEqualTo("Owner: .");
    assertThat(fields.takePlaceholders()).isEqualTo(1);
    assertThat(fields.takePlaceholders()).isZero();
  }

  @Test
  void countsFormFieldsThatNobodyHasFilledIn() {
    shown("\u0013 FORMTEXT \u0014\u2002\u2002\u2002\u0015");
    assertThat(fields.takePlaceholders()).isEqualTo(1);

    shown("\u0013 FORMTEXT \u0014A. Reader\u0015");
    assertThat(fields.takePlaceholders()).isZero();
  }

  @Test
  void goesOnAfterMarksThatBelongToNoField() {
    assertThat(shown("a\u0014b\u0015c")).isEqualTo("abc");
  }

  private String shown(String text) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (fields.shows(text.charAt(i))) {
        shown.append(text.charAt(i));
      }
    }
    return shown.toString();
  }
}
