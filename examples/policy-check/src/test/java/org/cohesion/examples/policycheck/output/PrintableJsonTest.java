package org.cohesion.examples.policycheck.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.cohesion.text.PrintableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PrintableJsonTest {

  @ParameterizedTest
  @CsvSource({
    "\u202e, \\u202e",
    "\u2028, \\u2028",
    "\u0085, \\u0085",
    "\u007f, \\u007f",
    "\u00ad, \\u00ad",
    "\ufeff, \\ufeff",
    "'\udb40\udc41', \\udb40\\udc41"
  })
  void writesByItsNumberWhatIsNotSeen(String character, String written) {
    byte[] document = ("{\n  \"a\": \"b" + character + "c\"\n}\n").getBytes(StandardCharsets.UTF_8);

    assertThat(PrintableJson.of(document))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("{\n  \"a\": \"b" + written + "c\"\n}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Ysgol T\u0177 Gwyn", "\u0645\u062f\u0631\u0633\u0629", "\ud83c\udf0d", "~ !"})
  void leavesWhatIsSeenAsItIs(String text) {
    byte[] document = ("\"" + text + "\"\n").getBytes(StandardCharsets.UTF_8);

    assertThat(PrintableJson.of(document)).isEqualTo(document);
  }

  @Test
  void holdsTogetherACharacterThatIsWrittenInHalves() throws IOException {
    StringWriter text = new StringWriter();
    try (PrintableJson json = new PrintableJson(text)) {
      json.write("a\udb40");
      json.write("\udc41\ud83c");
      json.write("\udf0db\ud83c");
      json.write("c\udb40");
    }

    assertThat(text).hasToString("a\\udb40\\udc41\ud83c\udf0db\\ud83cc\\udb40");
  }

  @Test
  void losesNothingOfAnyCharacter() {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c < 0x10ffff; c += c < 0x3000 ? 1 : 251) {
      if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        all.appendCodePoint(c);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    JsonOutput.write(out, json -> json.writeString(all.toString()));

    assertThat(JsonMapper.shared().readTree(out.toByteArray()).asString())
        .isEqualTo(all.toString());
    assertThat(out.toString(StandardCharsets.UTF_8).codePoints())
        .allMatch(c -> c == '\n' || PrintableText.isSeen(c));
  }

  @Test
  void writesHalfACharacterThatAFileNameMayHave() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    JsonOutput.write(out, json -> json.writeString("a\ud800b"));

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\"a\\ud800b\"\n");
  }
}
