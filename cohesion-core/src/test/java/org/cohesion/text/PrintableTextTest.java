package org.cohesion.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Ysgol Gymraeg Tŷ Gwyn",
        "a b",
        "a\u00a0b",
        "\u05d0\u05d1",
        "\ud83d\ude00",
        "\\u000a"
      })
  void leavesWhatIsSeen(String text) {
    assertThat(PrintableText.of(text)).isSameAs(text);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        '\n', '\r', 0x00, 0x1b, 0x7f, 0x9b, 0xad, 0x200b, 0x202e, 0x2028, 0x2029, 0xd800, 0xffff
      })
  void writesWhatIsNotSeenByItsNumber(int c) {
    assertThat(PrintableText.of("a" + (char) c + "b"))
        .isEqualTo("a" + String.format("\\u%04x", c) + "b");
  }

  @Test
  void writesCharactersBeyondTheFirst65536ByTheirHalves() {
    String tag = new StringBuilder("a").appendCodePoint(0xe0041).append("b").toString();

    assertThat(PrintableText.of(tag)).isEqualTo("a\\udb40\\udc41b");
  }
}
