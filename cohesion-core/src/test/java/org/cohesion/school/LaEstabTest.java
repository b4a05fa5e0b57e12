package org.cohesion.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaEstabTest {

  @Property
  void readsAllThreeFormsAndWritesTheFirst(
      @ForAll @NumericChars @StringLength(3) String authority,
      @ForAll @NumericChars @StringLength(4) String establishment) {
    LaEstab number = new LaEstab(authority, establishment);

    assertThat(number).hasToString(authority + "/" + establishment);
    assertThat(LaEstab.parse(authority + "/" + establishment)).isEqualTo(number);
    assertThat(LaEstab.parse(authority + "-" + establishment)).isEqualTo(number);
    assertThat(LaEstab.parse(authority + establishment)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "123",
        "123/456",
        "123/45678",
        "12/34567",
        "1234/567",
        "123456",
        "12345678",
        "123 4567",
        "123.4567",
        "123//4567",
        "123/456x",
        "x23/4567",
        "12x4567",
        " 123/4567",
        "123/4567 ",
        "\u0661\u0662\u0663/4567"
      })
  void refusesAnyOtherForm(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LaEstab.parse(text))
        .withMessage("LAESTAB must be 3 digits and 4 digits, as in NNN/NNNN, NNN-NNNN or NNNNNNN");
  }

  @Test
  void refusesAnAuthorityThatIsNotThreeDigits() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LaEstab("12", "4567"))
        .withMessage("LAESTAB authority must be 3 digits, but has 2");
  }

  @Test
  void refusesAnEstablishmentThatIsNotFourDigits() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LaEstab("123", "45678"))
        .withMessage("LAESTAB establishment must be 4 digits, but has 5");
  }
}
