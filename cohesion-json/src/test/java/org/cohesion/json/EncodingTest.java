package org.cohesion.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import org.cohesion.finding.SourcePosition;
import org.cohesion.json.source.Utf8;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

  private static final String DOCUMENT = "{\"formatVersion\": \"1.0\", \"title\": \"ŵ\"}";
  private static final String MESSAGE =
      "json.encoding : this is not UTF-8; save the document as UTF-8";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "80", // a continuation byte alone
        "BF",
        "C0AF", // overlong
        "C1BF",
        "E080AF",
        "E09FBF",
        "F08080AF",
        "F08FBFBF",
        "EDA080", // surrogates
        "EDBFBF",
        "EDA0BDEDB880",
        "F4908080", // above U+10FFFF
        "F5808080",
        "F8888080",
        "FC84808080",
        "FE",
        "FF",
        "C5", // truncated
        "E282",
        "F09F98",
        "C541",
        "E28241",
        "F09F9841"
      })
  void whatIsNotUtf8IsReportedAtItsFirstByte(String hex) {
    byte[] bytes = document("{\"formatVersion\": \"1.0\",\n\"title\": \"ŵ😀", hex, "\"}");

    Decoded decoded = PolicyJson.decode(bytes);

    isNotUtf8(decoded, 2, 14);
  }

  @ParameterizedTest
  @ValueSource(strings = {"C5", "E2", "E282", "F0", "F09F", "F09F98", "FF"})
  void whatIsNotUtf8AtTheVeryEndIsReportedToo(String hex) {
    isNotUtf8(PolicyJson.decode(document("", hex, "")), 1, 1);
    isNotUtf8(PolicyJson.decode(document("{}", hex, "")), 1, 3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"C280", "DFBF", "E0A080", "ED9FBF", "EE8080", "EFBFBF", "F0908080", "F48FBFBF"})
  void theFirstAndLastOfEachLengthAreUtf8(String hex) {
    byte[] bytes = document("{\"formatVersion\": \"1.0\", \"title\": \"", hex, "\"}");

    assertThat(PolicyJson.decode(bytes).getFindings()).isEmpty();
  }

  @Test
  void everyOffsetIsChecked() {
    for (int i = 0; i < 40; i++) {
      byte[] bytes = document("[\"" + "x".repeat(i), "FF", "x".repeat(20) + "\"]");

      isNotUtf8(PolicyJson.decode(bytes), 1, 3 + i);
    }
  }

  @Test
  void everyCharacterThereIsIsUtf8() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (c < 0xD800 || c > 0xDFFF) {
        assertThat(Utf8.check(Character.toString(c).getBytes(UTF_8)) < 0)
            .describedAs("U+%X", c)
            .isTrue();
      }
    }
  }

  @Test
  void halfASurrogatePairIsFoundWhereverItsEscapeStands() {
    for (int before = 0; before < 70; before++) {
      for (int after : new int[] {0, 40}) {
        String text =
            "\u0175".repeat(before % 3) + "x".repeat(before) + "\\ud800" + "x".repeat(after);

        Decoded decoded =
            PolicyJson.decodeText("{\"formatVersion\":\"1.0\",\"title\":\"" + text + "\"}");

        assertThat(decoded.getFindings())
            .extracting(f -> f.getKind().getId())
            .containsExactly("json.bad-value");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud800", "x\\uDFFF", "\\ud800\\ud800", "a long name \\udbff and more"})
  void halfASurrogatePairInANameIsReported(String name) {
    for (String members :
        List.of("\"" + name + "\": 1", "\"extensions\": {\"a.b\": {\"" + name + "\": 1}}")) {

      Decoded decoded = PolicyJson.decodeText("{\"formatVersion\": \"1.0\", " + members + "}");

      assertThat(decoded.getPolicy()).isEmpty();
      assertThat(decoded.getFindings())
          .extracting(f -> f.getKind().getId())
          .containsExactly("json.syntax");
    }
  }

  @Test
  void windowsTextIsReportedAtItsFirstLetterThatIsNotAscii() {
    isNotUtf8(PolicyJson.decode("{\"title\": \"caf\u00e9 \u00e9\"}".getBytes(ISO_8859_1)), 1, 15);
  }

  @Test
  void utf16AndUtf32AreReportedAtTheStart() {
    for (Charset charset :
        new Charset[] {
          UTF_16BE, UTF_16LE, Charset.forName("UTF-32BE"), Charset.forName("UTF-32LE")
        }) {
      for (String text : new String[] {DOCUMENT, "\uFEFF" + DOCUMENT, "{}", "\uFEFF{}"}) {
        Decoded decoded = PolicyJson.decode(text.getBytes(charset));

        isNotUtf8(
            decoded,
            1,
            1,
            "json.encoding : this is "
                + charset.name().substring(0, 6)
                + ", not UTF-8; save the document as UTF-8");
      }
    }
  }

  @Test
  void zeroBytesAfterAByteOrderMarkAreNotTakenForUtf16() {
    byte[] bytes = document("\uFEFF{\0\"\0}\0", "", "");

    isNotUtf8(PolicyJson.decode(bytes), 1, 1);
  }

  @Test
  void halfASurrogatePairInATextIsReportedWhereItStands() {
    isNotUtf8(PolicyJson.decodeText("{\"title\":\n \"😀\ud83d\"}"), 2, 5);
    isNotUtf8(PolicyJson.decodeText("\ude00"), 1, 1);
    isNotUtf8(PolicyJson.decodeText("\uFEFF{\ud83d"), 1, 2);
    isNotUtf8(PolicyJson.decodeText("\r\n\ude00\ud83d"), 2, 1);
  }

  @Test
  void aByteOrderMarkIsNotPartOfTheDocument() {
    assertThat(PolicyJson.decodeText("\uFEFF" + DOCUMENT).getFindings()).isEmpty();
    assertThat(PolicyJson.decode(("\uFEFF" + DOCUMENT).getBytes(UTF_8)).orThrow())
        .isEqualTo(PolicyJson.decodeText(DOCUMENT).orThrow());
  }

  @Test
  void halfAByteOrderMarkIsNone() {
    isNotUtf8(PolicyJson.decode(document("", "EFBB", "{}")), 1, 1);
    isNotUtf8(PolicyJson.decode(document("", "EFBB", "")), 1, 1);
  }

  private static byte[] document(String before, String hex, String after) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(before.getBytes(UTF_8));
    bytes.writeBytes(HexFormat.of().parseHex(hex));
    bytes.writeBytes(after.getBytes(UTF_8));
    return bytes.toByteArray();
  }

  private static void isNotUtf8(Decoded decoded, int line, int column) {
    isNotUtf8(decoded, line, column, MESSAGE);
  }

  private static void isNotUtf8(Decoded decoded, int line, int column, String message) {
    assertThat(Marked.lines(decoded.getFindings())).containsExactly(message);
    assertThat(Marked.positions(decoded))
        .containsExactly(new SourcePosition(line, column, line, column));
    assertThat(decoded.getPolicy()).isEmpty();
  }
}
