package org.cohesion.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.Proxy;
import java.nio.CharBuffer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotBlankTextValidatorTest {

  private static final ConstraintValidatorContext UNUSED =
      (ConstraintValidatorContext)
          Proxy.newProxyInstance(
              ConstraintValidatorContext.class.getClassLoader(),
              new Class<?>[] {ConstraintValidatorContext.class},
              (proxy, method, arguments) -> {
                throw new AssertionError("the context is not needed: " + method);
              });

  private final NotBlankTextValidator validator = new NotBlankTextValidator();

  @Test
  void takesAbsentTextForValid() {
    assertThat(validator.isValid(null, UNUSED)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "   ",
        "\t",
        "\r\n",
        "\u000b\f",
        "\u00a0", // no-break space
        "\u2007", // figure space
        "\u202f", // narrow no-break space
        "\u3000", // ideographic space
        "\u2028\u2029", // line and paragraph separator
        "\u200b", // zero width space
        "\u200d", // zero width joiner
        "\u2060", // word joiner
        "\ufeff", // byte order mark
        "\u00ad", // soft hyphen
        "\ud834\udd73", // a format character beyond the first plane
        " \t\u00a0\u200b\ufeff\u00ad\n"
      })
  void findsTextBlankThatShowsNothing(String text) {
    assertThat(NotBlankTextValidator.isBlank(text)).isTrue();
    assertThat(validator.isValid(text, UNUSED)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        ".",
        "-",
        "0",
        "\u00a0a\u00a0",
        "\u200bb\u200b",
        " \t c \n",
        "\u00e9",
        "\u0301", // an accent on its own
        "\u2022", // a bullet
        "\u2026", // an ellipsis
        "\ud83d\ude00", // an emoji: two UTF-16 units
        " \u00a0\ud83d\ude00\u00a0 ",
        "\ud83d", // half an emoji
        "\ude00"
      })
  void findsTextNotBlankThatShowsSomething(String text) {
    assertThat(NotBlankTextValidator.isBlank(text)).isFalse();
    assertThat(validator.isValid(text, UNUSED)).isTrue();
  }

  @Test
  void readsAnyKindOfCharacterSequence() {
    CharSequence blank = CharBuffer.wrap("\u00a0");
    CharSequence text = CharBuffer.wrap("\u00a0x");

    assertThat(validator.isValid(blank, UNUSED)).isFalse();
    assertThat(validator.isValid(text, UNUSED)).isTrue();
  }

  @Test
  void saysWhatWouldSettleIt() throws NoSuchMethodException {
    assertThat(NotBlankText.class.getMethod("message").getDefaultValue())
        .isEqualTo("this text is blank; write it, or leave it out");
  }

  @Property
  void findsNoTextBlankThatHasALetter(
      @ForAll String before, @ForAll("letters") String letter, @ForAll String after) {
    assertThat(NotBlankTextValidator.isBlank(before + letter + after)).isFalse();
  }

  @Property
  void findsNoTextBlankThatHasALetterAmongInvisibleCharacters(
      @ForAll("invisible") String before,
      @ForAll("letters") String letter,
      @ForAll("invisible") String after) {
    assertThat(NotBlankTextValidator.isBlank(before + letter + after)).isFalse();
  }

  @Property
  void findsAnyRunOfInvisibleCharactersBlank(@ForAll("invisible") String text) {
    assertThat(NotBlankTextValidator.isBlank(text)).isTrue();
  }

  @Provide
  Arbitrary<String> letters() {
    return Arbitraries.integers()
        .between(0, Character.MAX_CODE_POINT)
        .filter(Character::isLetter)
        .map(Character::toString);
  }

  @Provide
  Arbitrary<String> invisible() {
    List<String> characters =
        List.of(" ", "\t", "\n", "\u00a0", "\u2007", "\u202f", "\u200b", "\ufeff", "\u00ad");
    return Arbitraries.of(characters).list().ofMaxSize(8).map(list -> String.join("", list));
  }
}
