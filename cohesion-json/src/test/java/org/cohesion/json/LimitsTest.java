package org.cohesion.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.cohesion.finding.Finding;
import org.cohesion.finding.SourcePosition;
import org.cohesion.json.mistake.StructuralKinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both sides of each limit. */
class LimitsTest {

  private static final int TEXT = 262_144;
  private static final int DOCUMENT = 1_048_576;
  private static final int VALUES = 16_384;
  private static final String TOO_MANY_VALUES =
      "lists, extensions and unknown members hold more than 16384 values by here; take some out";
  private static final String TOO_LONG_TEXT = "this is longer than 262144 characters; shorten it";
  private static final String TOO_LONG_NUMBER = "this is longer than 100 characters; shorten it";

  @Test
  void sixtyFourObjectsAndListsMayBeInsideEachOther() {
    // The document and its extensions are two of them.
    String value = "[".repeat(61) + "{}" + "]".repeat(61);

    Marked.policy("\"extensions\": {\"org.example\": " + value + "}").has();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{"})
  void theSixtyFifthIsReportedWhereItBegins(String bracket) {
    Marked.policy(
            "\"extensions\": {\"org.example\": " + "[".repeat(62) + "⟦" + bracket + "⟧ \"x\": [[")
        .has(
            "json.too-deep /extensions/org.example"
                + "/0".repeat(62)
                + ": objects and lists are nested more than 64 levels deep here; nest fewer");
  }

  @Test
  void depthCountsInsideUnknownMembersToo() {
    Marked.policy("⟦\"colour\"⟧: " + "[".repeat(63) + "⟦[⟧")
        .has(
            "json.unknown-member /colour: there is no such member here; rename it or take it out",
            "json.too-deep /colour"
                + "/0".repeat(63)
                + ": objects and lists are nested more than 64 levels deep here; nest fewer");
  }

  @Test
  void aDepthBombIsHarmless() {
    Decoded decoded = PolicyJson.decodeText("[".repeat(DOCUMENT));

    assertThat(Marked.lines(decoded.getFindings()))
        .anySatisfy(line -> assertThat(line).startsWith("json.too-deep "));
    assertThat(decoded.getPolicy()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "ŵ", "\\n", "\\u0175"})
  void aTextMayHave262144Utf16Units(String letter) {
    // Only texts of one byte a letter reach the bound before the bound of the document.
    int factor = letter.startsWith("\\u") ? 2 : 1;
    String text = letter.repeat(TEXT / factor) + (factor == 2 ? "x".repeat(TEXT / 2) : "");

    Marked.policy("\"title\": \"" + text + "\"").has();
    Marked.policy("\"title\": ⟦\"" + text + "x\"⟧").has("json.too-long /title: " + TOO_LONG_TEXT);
  }

  @Test
  void supplementaryCharactersCountTwice() {
    String text = "😀".repeat(TEXT / 2);

    Marked.policy("\"title\": \"" + text + "\"").has();
    Marked.policy("\"title\": ⟦\"" + text + ".\"⟧").has("json.too-long /title: " + TOO_LONG_TEXT);
  }

  @Test
  void theLimitHoldsForTextsOfEveryKind() {
    String text = "x".repeat(TEXT + 1);

    Marked.policy("\"language\": ⟦\"" + text + "\"⟧, \"school\": {\"urn\": ⟦\"" + text + "\"⟧}")
        .has(
            "json.too-long /language: " + TOO_LONG_TEXT,
            "json.too-long /school/urn: " + TOO_LONG_TEXT);
    Marked.policy("\"extensions\": {\"org.example\": [⟦\"" + text + "\"⟧, 7]}, \"title\": ⟦7⟧")
        .has(
            "json.too-long /extensions/org.example/0: " + TOO_LONG_TEXT,
            "json.wrong-type /title: this is a number, but must be text; put it in quotation marks");
  }

  @Test
  void theLimitHoldsForNamesToo() {
    String name = "x".repeat(TEXT);

    Marked.policy("⟦\"" + name + "\"⟧: 1")
        .has(
            "json.unknown-member /"
                + name
                + ": there is no such member here; rename it or take it out");
    Decoded decoded = PolicyJson.decodeText("{\"" + name + "x\": 1}");
    assertThat(Marked.lines(decoded.getFindings()))
        .containsExactly("json.too-long : " + TOO_LONG_TEXT);
    assertThat(Marked.positions(decoded)).allMatch(position -> position.startLine() == 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "-1", "0.1", "1e1", "1.5e-7"})
  void aNumberMayHaveAHundredCharacters(String start) {
    String number = start + "0".repeat(100 - start.length());

    Marked.policy("\"extensions\": {\"org.example\": " + number + "}").has();
    Marked.policy("\"extensions\": {\"org.example\": [⟦" + number + "0⟧]}")
        .has("json.too-long /extensions/org.example/0: " + TOO_LONG_NUMBER);
  }

  @Test
  void theLimitHoldsForAgesTooAndNotForNumbersOutOfPlace() {
    String number = "1".repeat(101);

    Marked.policy(
            "\"title\": ⟦"
                + number
                + "⟧, \"school\": {\"ageRange\": {\"from\": ⟦"
                + number
                + "⟧, \"to\": 7}}")
        .has(
            "json.wrong-type /title: this is a number, but must be text; put it in quotation marks",
            "json.too-long /school/ageRange/from: " + TOO_LONG_NUMBER);
  }

  @Test
  void aNumberOfAMillionDigitsIsOneFinding() {
    Marked.policy("\"extensions\": {\"org.example\": ⟦" + "7".repeat(1_000_000) + "⟧}")
        .has("json.too-long /extensions/org.example: " + TOO_LONG_NUMBER);
  }

  @Test
  void aDocumentMayHaveAMebibyte() throws IOException {
    byte[] document = Arrays.copyOf("{\"formatVersion\": \"1.0\"}".getBytes(UTF_8), DOCUMENT);
    Arrays.fill(document, 24, DOCUMENT, (byte) ' ');

    assertThat(PolicyJson.decode(document).getFindings()).isEmpty();
    assertThat(PolicyJson.decodeText(new String(document, UTF_8)).getFindings()).isEmpty();
    assertThat(PolicyJson.decode(new ByteArrayInputStream(document)).getFindings()).isEmpty();
  }

  @Test
  void aDocumentOfOneByteMoreIsNotReadAtAll() throws IOException {
    byte[] document = new byte[DOCUMENT + 1];
    Arrays.fill(document, (byte) '[');

    isTooLarge(PolicyJson.decode(document));
    isTooLarge(PolicyJson.decodeText(new String(document, UTF_8)));
    isTooLarge(PolicyJson.decode(new ByteArrayInputStream(document)));
  }

  @Test
  void aTextIsMeasuredInBytes() {
    isTooLarge(PolicyJson.decodeText("ŵ".repeat(DOCUMENT / 2) + "x"));
    isTooLarge(PolicyJson.decodeText("ŵ".repeat(DOCUMENT)));
    isTooLarge(PolicyJson.decodeText("\ud800".repeat(DOCUMENT + 1)));
  }

  @Test
  void anEndlessStreamIsReadNoFurtherThanTheLimit() throws IOException {
    long[] read = {0};
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            read[0]++;
            return '[';
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            Arrays.fill(buffer, offset, offset + length, (byte) '[');
            read[0] += length;
            return length;
          }

          @Override
          public void close() {
            throw new IllegalStateException("closed");
          }
        };

    isTooLarge(PolicyJson.decode(endless));
    assertThat(read[0]).isEqualTo(DOCUMENT + 1);
  }

  @Test
  void aThousandFindingsAreReported() {
    Decoded decoded = PolicyJson.decodeText("{\"formatVersion\": \"1.0\", " + members(1_000) + "}");

    assertThat(decoded.getFindings())
        .hasSize(1_000)
        .allMatch(f -> f.getKind().equals(StructuralKinds.UNKNOWN_MEMBER));
  }

  @Test
  void afterAThousandFindingsReadingStops() {
    Decoded decoded =
        PolicyJson.decodeText("{\"formatVersion\": \"1.0\",\n" + members(1_000) + ", \"z\": 1, {");

    assertThat(decoded.getFindings()).hasSize(1_001);
    Finding last = decoded.getFindings().get(1_000);
    assertThat(Marked.lines(decoded.getFindings().subList(1_000, 1_001)))
        .containsExactly(
            "json.too-many-findings : there are more than 1000 findings about this document; settle those before this one, and check it again");
    int column = members(1_000).length() + 3;
    assertThat(last.getPosition()).contains(new SourcePosition(2, column, 2, column + 3));
    assertThat(decoded.getPolicy()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"outline", "sections", "alsoFor", "links"})
  void listsMayHave16384ValuesInAll(String list) {
    String value =
        list.equals("outline") ? "\"\"" : list.equals("links") ? "{\"title\":\"\"}" : "{}";
    String before = "\"extensions\": {\"org.a\": [0, {\"x\": 0}]}, \"" + list + "\": [";
    // The extension has four: the list, the number, the object and its member.
    String values = (value + ",").repeat(VALUES - 5);

    Marked.policy(before + values + value + "]").has();
    String first = value.substring(0, value.startsWith("{") ? 1 : value.length());
    Marked.policy(
            before + values + value + ",⟦" + first + "⟧" + value.substring(first.length()) + "]")
        .has("json.too-many-values /" + list + "/" + (VALUES - 4) + ": " + TOO_MANY_VALUES);
  }

  @Test
  void extensionsMayHave16384ValuesInAll() {
    for (String members :
        List.of(
            "\"org.a\": [" + "0,".repeat(VALUES - 2) + "0",
            "\"org.a\": [" + "[{}],".repeat(VALUES / 2 - 1) + "0",
            "\"org.a\": [" + "{\"\":0},".repeat(VALUES / 2 - 1) + "0")) {
      Marked.policy("\"extensions\": {" + members + "]}").has();
      Decoded decoded =
          PolicyJson.decode(Marked.policy("\"extensions\": {" + members + ", null]}").bytes());
      assertThat(Marked.lines(decoded.getFindings()))
          .hasSize(1)
          .allSatisfy(
              line -> assertThat(line).startsWith("json.too-many-values /extensions/org.a/"))
          .allSatisfy(line -> assertThat(line).endsWith(": " + TOO_MANY_VALUES));
    }
  }

  @Test
  void unknownMembersMayHave16384ValuesInAll() {
    String unknown = "⟦\"colour\"⟧: {\"x\": [" + "{\"x\":0},".repeat(VALUES / 2 - 1);
    String message =
        "json.unknown-member /colour: there is no such member here; rename it or take it out";

    Marked.policy(unknown + "0]}").has(message);
    Marked.policy(unknown + "0,⟦null⟧]}")
        .has(message, "json.too-many-values /colour/x/" + VALUES / 2 + ": " + TOO_MANY_VALUES);
  }

  @Test
  void aPointerCountsItsNamesAsValues() {
    String pointer = "/a".repeat(VALUES - 1);

    Marked.policy("\"outline\": [\"" + pointer + "\"]").has();
    Marked.policy("\"outline\": [⟦\"" + pointer + "/\"⟧]")
        .has("json.too-many-values /outline/0: " + TOO_MANY_VALUES);
  }

  @Test
  void moreValuesMayBeInLargerDocuments() {
    assertThat(new Limits(1_000, 64, 1_000, 100, 1_000).bounds().values()).isEqualTo(4_096);
    assertThat(new Limits(262_207, 64, 1_000, 100, 1_000).bounds().values()).isEqualTo(4_096);
    assertThat(new Limits(262_208, 64, 1_000, 100, 1_000).bounds().values()).isEqualTo(4_097);
    assertThat(new Limits(1 << 30, 64, 1_000, 100, 1_000).bounds().values()).isEqualTo(16_777_216);
  }

  private static String members(int count) {
    StringBuilder members = new StringBuilder();
    for (int i = 0; i < count; i++) {
      members.append(i == 0 ? "" : ", ").append("\"x").append(i).append("\": 1");
    }
    return members.toString();
  }

  private static void isTooLarge(Decoded decoded) {
    assertThat(Marked.lines(decoded.getFindings()))
        .containsExactly("json.too-large : the document is larger than 1048576 bytes; shorten it");
    assertThat(Marked.positions(decoded)).containsExactly(new SourcePosition(1, 1, 1, 1));
    assertThat(decoded.getPolicy()).isEmpty();
  }

  @Test
  void areEqualIfEveryBoundIs() {
    Limits same = new Limits(1 << 20, 64, 256 << 10, 100, 1_000);

    assertThat(same).isEqualTo(Limits.DEFAULT).hasSameHashCodeAs(Limits.DEFAULT);
    assertThat(same)
        .isNotEqualTo(new Limits(1 << 19, 64, 256 << 10, 100, 1_000))
        .isNotEqualTo(new Limits(1 << 20, 63, 256 << 10, 100, 1_000))
        .isNotEqualTo(new Limits(1 << 20, 64, 255 << 10, 100, 1_000))
        .isNotEqualTo(new Limits(1 << 20, 64, 256 << 10, 99, 1_000))
        .isNotEqualTo(new Limits(1 << 20, 64, 256 << 10, 100, 999))
        .isNotEqualTo("limits");
  }
}
