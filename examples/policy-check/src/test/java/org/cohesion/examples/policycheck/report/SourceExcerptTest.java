package org.cohesion.examples.policycheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cohesion.examples.policyreport.SourceText;
import org.cohesion.finding.SourcePosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceExcerptTest {

  /** Leaves 34 columns for the line, if its number has one digit. */
  private static final int NARROW = 40;

  @Test
  void marksThePlaceBelowItsLine() {
    String text = "{\n  \"title\": \"Policy\",\n  \"a\": 1\n}\n";

    assertThat(show(text, at(2, 12, 2, 20), 80))
        .isEqualTo(
            """
              2 |   "title": "Policy",
                |            ^~~~~~~~
            """);
    assertThat(show(text, at(3, 8, 3, 9), 80))
        .isEqualTo(
            """
              3 |   "a": 1
                |        ^
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void knowsAllEndsOfLines(String end) {
    String text = String.join(end, "\ufeff{", "", "\"a\": [", "]}");

    assertThat(show(text, at(1, 1, 4, 3), 80)).isEqualTo("  1 | {\n    | ^\n");
    assertThat(show(text, at(2, 1, 2, 1), 80)).isEmpty();
    assertThat(show(text, at(3, 6, 4, 2), 80)).isEqualTo("  3 | \"a\": [\n    |      ^\n");
    assertThat(show(text, at(4, 1, 4, 2), 80)).isEqualTo("  4 | ]}\n    | ^\n");
    assertThat(show(text, at(4, 3, 4, 3), 80)).isEqualTo("  4 | ]}\n    |   ^\n");
  }

  @Test
  void countsLinesFromThatOnWhichTheDocumentBegins() {
    SourceText lines = SourceText.of(Map.of(9, bytes("[1, 2]"), 1_000, bytes("[3, 4]")));

    assertThat(show(lines, at(9, 5, 9, 6), 80)).isEqualTo("  9 | [1, 2]\n    |     ^\n");
    assertThat(show(lines, at(1_000, 2, 1_000, 3), 80)).isEqualTo("  1000 | [3, 4]\n       |  ^\n");
    assertThat(show(lines, at(9, 2, 9, 3), 80)).isEqualTo("  9 | [1, 2]\n    |  ^\n");
    assertThat(show(lines, at(8, 1, 8, 2), 80)).isEmpty();
  }

  @Test
  void marksTextToTheEndOfItsLine() {
    assertThat(show("\"ab\ncd\"", at(1, 1, 2, 4), 80)).isEqualTo("  1 | \"ab\n    | ^~~\n");
  }

  @Test
  void marksAnObjectToItsEndOnlyIfThatIsInSight() {
    String object = "{\"a\": " + "1".repeat(27) + "}";

    assertThat(show(object, at(1, 1, 1, 35), NARROW))
        .isEqualTo("  1 | " + object + "\n    | ^" + "~".repeat(33) + "\n");
    assertThat(show(object.replace("{", "{ "), at(1, 1, 1, 36), NARROW))
        .isEqualTo("  1 | { \"a\": " + "1".repeat(26) + "…\n    | ^\n");
    assertThat(show("[1,\n2]", at(1, 1, 2, 3), NARROW)).isEqualTo("  1 | [1,\n    | ^\n");
  }

  @Test
  void showsOfALongLineWhatIsAroundThePlace() {
    String line = "a".repeat(100) + "PLACE" + "b".repeat(100);

    assertThat(show(line, at(1, 101, 1, 106), NARROW))
        .isEqualTo(
            "  1 | …aaaaaaaPLACE" + "b".repeat(20) + "…\n    | " + " ".repeat(8) + "^~~~~\n");
    assertThat(show(line, at(1, 9, 1, 10), NARROW))
        .isEqualTo("  1 | " + "a".repeat(33) + "…\n    |         ^\n");
    assertThat(show(line, at(1, 205, 1, 206), NARROW))
        .isEqualTo("  1 | …" + "b".repeat(33) + "\n    | " + " ".repeat(33) + "^\n");
    assertThat(show(line, at(1, 206, 1, 206), NARROW))
        .isEqualTo("  1 | …" + "b".repeat(32) + "\n    | " + " ".repeat(33) + "^\n");
    assertThat(show(line, at(1, 1, 1, 206), NARROW))
        .isEqualTo("  1 | " + "a".repeat(33) + "…\n    | ^" + "~".repeat(32) + "\n");
  }

  @ParameterizedTest
  @CsvSource({"34, 34", "35, 33"})
  void cutsALineOnlyIfItDoesNotFit(int length, int shown) {
    assertThat(show("a".repeat(length), at(1, 1, 1, 2), NARROW))
        .isEqualTo("  1 | " + "a".repeat(shown) + (shown < length ? "…" : "") + "\n    | ^\n");
  }

  @Test
  void isNeverWiderThanTheScreen() {
    String line = "日本\t語\u0001e\u0301\u202e ✅ Ysgol 😀\udbff\udfff ".repeat(300);
    for (int i = 0; i < line.length(); i += 7) {
      for (int width : new int[] {40, 41, 42, 43, 80}) {
        SourcePosition place = at(12_345, i + 1, 12_345, i + 4);

        List<String> shown =
            show(SourceText.of(Map.of(12_345, bytes(line))), place, width).lines().toList();

        assertThat(shown).hasSize(2);
        assertThat(width(shown.get(0))).isBetween(width - 12, width);
        assertThat(shown.get(1)).hasSizeLessThanOrEqualTo(width);
      }
    }
  }

  static Stream<Arguments> linesWithUnevenCharacters() {
    return Stream.of(
        // Tabs end at every fourth column.
        Arguments.of("\t\"a\"", 2, 5, "    \"a\"", "    ^~~"),
        Arguments.of("12\t34\t5", 7, 8, "12  34  5", "        ^"),
        // East Asian letters and emoji have two columns.
        Arguments.of("\"日本\" x", 6, 7, "\"日本\" x", "       ^"),
        Arguments.of("\"日本\" x", 1, 5, "\"日本\" x", "^~~~~~"),
        Arguments.of("\"😀\" x", 6, 7, "\"😀\" x", "     ^"),
        Arguments.of("\"✅\" x", 5, 6, "\"✅\" x", "     ^"),
        Arguments.of("\"ŵŷ\" x", 6, 7, "\"ŵŷ\" x", "     ^"),
        // Marks have none of their own.
        Arguments.of("\"e\u0301\" x", 6, 7, "\"e\u0301\" x", "    ^"),
        Arguments.of("\"e\u0301\" x", 3, 4, "\"e\u0301\" x", " ^"),
        Arguments.of("\u0301 x", 3, 4, "◌\u0301 x", "  ^"),
        // What would move the cursor, turn the text around or hide in it is written out.
        Arguments.of("\"\u001b[2J\" x", 8, 9, "\"\\u001b[2J\" x", "            ^"),
        Arguments.of("\"\u202eab\" x", 7, 8, "\"\\u202eab\" x", "           ^"),
        Arguments.of("\"\u202eab\" x", 2, 3, "\"\\u202eab\" x", " ^~~~~~"),
        Arguments.of("\"\u200d\" x", 5, 6, "\"\\u200d\" x", "         ^"),
        // Letters that are written from right to left stay.
        Arguments.of("\"\u05d0\u05d1\" x", 6, 7, "\"\u05d0\u05d1\" x", "     ^"),
        // There is no space at the end.
        Arguments.of("1, \t\u00a0\u3000", 1, 2, "1,", "^"),
        Arguments.of("1,  ", 4, 5, "1,", "   ^"),
        Arguments.of("1,  ", 5, 5, "1,", "    ^"));
  }

  @ParameterizedTest
  @MethodSource("linesWithUnevenCharacters")
  void standsUnderItsPlaceWhateverStandsBefore(
      String text, int from, int to, String line, String mark) {
    assertThat(show(text, at(1, from, 1, to), 80))
        .isEqualTo("  1 | " + line + "\n    | " + mark + "\n");
  }

  @Test
  void showsWhatIsNoUtf8AsSuch() {
    byte[] latin = "\"Siôn\"".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(show(SourceText.of(latin), at(1, 4, 1, 4), 80))
        .isEqualTo("  1 | \"Si\ufffdn\"\n    |    ^\n");
  }

  @Test
  void showsNothingOfWhatIsNoText() {
    assertThat(show("PK\u0003\u0004\u0014\0\0\0", at(1, 1, 1, 2), 80)).isEmpty();
    assertThat(show("PK\u0003\u0004\u0014\0\0\0", at(1, 8, 1, 8), 80)).isEmpty();
    assertThat(show(SourceText.of(new byte[] {'P', (byte) 0x89, 3}), at(1, 2, 1, 2), 80)).isEmpty();
    assertThat(show("P\u0003", at(1, 2, 1, 2), 80)).isNotEmpty();
    assertThat(show("", at(1, 1, 1, 1), 80)).isEmpty();
    assertThat(show("[\n  \t\n", at(2, 2, 2, 3), 80)).isEmpty();
    assertThat(show("[\n", at(2, 1, 2, 1), 80)).isEmpty();
    assertThat(show(SourceText.none(), at(1, 1, 1, 2), 80)).isEmpty();
  }

  /** Ten thousand places on a line of 4 MB: looking for each from its beginning takes hours. */
  @Test
  @Timeout(30)
  void goesThroughALongLineOnce() {
    SourceText text = SourceText.of(bytes("[\n" + "\"Siôn 日\", ".repeat(300_000) + "1]"));
    for (int i = 0; i < 10_000; i++) {
      int column = 1 + 300 * i;

      assertThat(show(text, at(2, column, 2, column + 8), NARROW))
          .contains("\"Siôn 日\", ")
          .endsWith("^~~~~~~~~\n");
    }
  }

  private static String show(String text, SourcePosition place, int width) {
    return show(SourceText.of(bytes(text)), place, width);
  }

  private static String show(SourceText text, SourcePosition place, int width) {
    SourceExcerpt excerpt = SourceExcerpt.of(place, text, width);
    return excerpt == null ? "" : excerpt.line() + "\n" + excerpt.margin() + excerpt.mark() + "\n";
  }

  private static SourcePosition at(int startLine, int startColumn, int endLine, int endColumn) {
    return new SourcePosition(startLine, startColumn, endLine, endColumn);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static int width(String line) {
    return line.codePoints().map(ColumnWidth::of).sum();
  }
}
