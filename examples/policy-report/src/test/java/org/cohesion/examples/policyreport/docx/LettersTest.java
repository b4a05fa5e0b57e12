package org.cohesion.examples.policyreport.docx;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a text is shown. */
class LettersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ysgol Llŵyn",
        "“Cohesion” – £5",
        "\uD83C\uDF0D\uD835\uDC9C",
        "שלום",
        "سلام\u200f!"
      })
  void keepsWhatPeopleWrite(String text) {
    assertThat(Letters.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\u000b", "\f", "\u0085", "\u2028", "\u2029"})
  void endsLinesInOneWay(String end) {
    assertThat(Letters.of("a" + end + "b" + end)).isEqualTo("a\nb\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"
      })
  void leavesOutWhatTurnsTextAround(String control) {
    assertThat(Letters.of("a" + control + "b")).isEqualTo("ab");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000", "\u0001", "\u001b", "\u007f", "\u009b", "\ufffe", "\uffff", "\ud800", "\udc00"
      })
  void showsThatThereIsSomethingThatCannotBeShown(String control) {
    assertThat(Letters.of("a" + control + "b")).isEqualTo("a\ufffdb");
  }

  @Test
  void makesOneLineOfSeveral() {
    assertThat(Letters.onOneLine("a\r\nb\tc\u2028d")).isEqualTo("a b c d");
  }

  @Property
  void writesOnlyWhatXmlCanHold(@ForAll String text) {
    assertThat(Letters.of(text).codePoints())
        .allMatch(
            c ->
                c == '\t'
                    || c == '\n'
                    || (c >= 0x20 && c <= 0xD7FF)
                    || (c >= 0xE000 && c <= 0xFFFD)
                    || c >= 0x10000);
  }
}
