package org.cohesion.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cohesion.finding.SourcePosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines and columns, as editors count them. */
class PositionsTest {

  private static final String TYPE =
      ": this is a number, but must be text; put it in quotation marks";

  @Test
  void countsAsEditorsDo() {
    Decoded decoded =
        PolicyJson.decodeText("{\r\n\t\"formatVersion\": \"1.0\",\r\n\t\"title\": 7\r\n}\r\n");

    assertThat(Marked.positions(decoded)).containsExactly(new SourcePosition(3, 11, 3, 12));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "ŵ", // one UTF-16 unit, two bytes
        "w\u0302", // a letter and a combining mark
        "’",
        "漢",
        "😀", // two UTF-16 units, four bytes
        "👩🏽‍🏫",
        "\ufeff",
        "\u2028",
        "\u0085",
        "\\u0175",
        "\\ud83d\\ude00",
        "\\\"",
        "\\n"
      })
  void columnsAreUtf16Units(String piece) {
    Marked.policy(
            "\"title\": \""
                + piece
                + "\", \"reference\": ⟦7⟧, \"school\": {\"motto\": \""
                + piece
                + piece
                + "\",\n \"name\": ⟦7⟧, ⟦\""
                + piece
                + "colour"
                + piece
                + "\"⟧: 1, \"urn\": ⟦\""
                + piece
                + "\"⟧}")
        .has(
            "json.wrong-type /reference" + TYPE,
            "json.wrong-type /school/name" + TYPE,
            "json.unknown-member /school/"
                + unescaped(piece + "colour" + piece)
                + ": there is no such member here; rename it or take it out",
            "json.bad-value /school/urn: this is not a URN, which has six digits, such as \"999999\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\n", "\r\n", "\r", "\n\n", "\r\r", "\r\n\r\n", "\n\r", "\r\r\n", "\t\n "})
  void linesEndInEveryWay(String end) {
    Marked.of(
            "{"
                + end
                + "\"formatVersion\": \"1.0\","
                + end
                + "\"title\": ⟦7⟧,"
                + end
                + "\"school\": {\"ageRange\": ⟦{"
                + end
                + "\"from\": 8,"
                + end
                + "\"to\": 7"
                + end
                + "}⟧}"
                + end
                + "}"
                + end)
        .has(
            "json.wrong-type /title" + TYPE,
            "json.bad-value /school/ageRange: this is not an age range, since \"from\" is above \"to\"; exchange them");
  }

  @Test
  void aByteOrderMarkHasNoColumn() {
    Marked.of("\uFEFF{\"formatVersion\": \"1.0\", \"title\": ⟦7⟧, \"reference\": ⟦[\n7]⟧}")
        .has(
            "json.wrong-type /title" + TYPE,
            "json.wrong-type /reference: this is a list, but must be text; take away the square brackets, and leave one value");
    Marked.of("\uFEFF⟦7⟧")
        .has("json.wrong-type : this is a number, but must be an object with \"formatVersion\"");
  }

  @Test
  void whiteSpaceAroundAValueIsNotPartOfIt() {
    Marked.of("{\"formatVersion\": \"1.0\", \"title\"\n :\t ⟦true⟧  ,\"reference\":⟦-7.5e3⟧\n}")
        .has(
            "json.wrong-type /title: this is true or false, but must be text; put it in quotation marks",
            "json.wrong-type /reference: this is a number, but must be text; put it in quotation marks");
  }

  @Test
  void aLongValueIsCoveredToItsEnd() {
    String elements = "[\"" + "ŵ".repeat(5_000) + "\",\n" + "7, ".repeat(5_000) + "{\"x\": []}]";
    Marked.policy("\"title\": ⟦" + elements + "⟧, \"reference\": ⟦7⟧")
        .has(
            "json.wrong-type /title: this is a list, but must be text; take away the square brackets, and leave one value",
            "json.wrong-type /reference" + TYPE);
  }

  @Test
  void findingsAreTheSameWhateverTheInput(@TempDir Path folder) throws IOException {
    for (String marked :
        List.of(
            "{}",
            "",
            "\uFEFF{\"formatVersion\": \"1.0\",\r\"ŵ😀\": 7,\r\n\"title\": [],\n\"links\": [{}]",
            "{\"formatVersion\": \"1.7\", \"x\": 1}",
            "{\"formatVersion\": \"1.0\", \"review\": {\"term\": \"x\", \"term\": 1}} {}")) {
      byte[] bytes = marked.getBytes(UTF_8);
      Path file = Files.write(folder.resolve("policy.json"), bytes);

      Decoded decoded = PolicyJson.decode(bytes);

      assertThat(decoded.getFindings()).isNotEmpty();
      for (Decoded other :
          List.of(
              PolicyJson.decodeText(marked),
              PolicyJson.decode(new ByteArrayInputStream(bytes)),
              PolicyJson.decode(file))) {
        assertThat(other.getFindings()).isEqualTo(decoded.getFindings());
        assertThat(other.getPolicy()).isEqualTo(decoded.getPolicy());
        assertThat(other.isComplete()).isEqualTo(decoded.isComplete());
      }
    }
  }

  private static String unescaped(String text) {
    return text.replace("\\u0175", "ŵ")
        .replace("\\ud83d\\ude00", "😀")
        .replace("\\\"", "\"")
        .replace("\\n", "\n");
  }
}
