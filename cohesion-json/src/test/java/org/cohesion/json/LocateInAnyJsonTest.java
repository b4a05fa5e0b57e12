package org.cohesion.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.SourcePosition;
import org.junit.jupiter.api.Test;

class LocateInAnyJsonTest {

  private static List<String> places(byte[] json, String... pointers) {
    return PolicyJson.locate(json, Arrays.stream(pointers).map(JsonPointer::parse).toList())
        .stream()
        .map(p -> p + "-" + p.endLine() + ":" + p.endColumn())
        .toList();
  }

  private static List<String> places(String json, String... pointers) {
    return places(json.getBytes(UTF_8), pointers);
  }

  @Test
  void findsPlacesInDocumentsThatAreNoPolicies() {
    String json = "{\"to\": \"ŵ😀\",\r\n \"policies\": [{\"a\": 1}, {\"a\": [true]}]}";

    assertThat(places(json, "/policies/1/a/0", "/to", "", "/policies/0"))
        .containsExactly("2:32-2:36", "1:8-1:13", "1:1-2:40", "2:15-2:23");
    assertThat(places("[1, 2]", "/1", "/1")).containsExactly("1:5-1:6", "1:5-1:6");
    assertThat(places("7", "")).containsExactly("1:1-1:2");
  }

  @Test
  void findsTheInnermostThatIsThere() {
    assertThat(places("{\"a\": {\"b\": [1]}}", "/a/b/1", "/a/c/d", "/b", "/a/b/0/x"))
        .containsExactly("1:13-1:16", "1:7-1:17", "1:1-1:18", "1:14-1:15");
  }

  @Test
  void findsWhatStandsBeforeAMistakeOfSyntax() {
    assertThat(places("{\"a\": 1, \"b\": }", "/a", "/b")).containsExactly("1:7-1:8", "1:1-1:1");
    assertThat(places("", "/a")).containsExactly("1:1-1:1");
  }

  @Test
  void goesAsDeepAsAPolicyMay() {
    String deep = "[".repeat(64) + "]".repeat(64);
    String deeper = "[" + deep + "]";

    assertThat(places(deep, "/0".repeat(63))).containsExactly("1:64-1:66");
    assertThat(places(deeper, "/0".repeat(64))).containsExactly("1:64-1:64");
  }

  @Test
  void takesDocumentsLargerThanAPolicyMayBe() {
    String json = "{\"a\": \"" + "x".repeat(2 << 20) + "\",\n\"b\": 1}";

    assertThat(places(json, "/b")).containsExactly("2:6-2:7");
  }

  @Test
  void doesNotCountAByteOrderMark() {
    assertThat(places("\uFEFF{\"a\": 1}", "/a")).containsExactly("1:7-1:8");
  }

  @Test
  void findsNothingInWhatIsNotUtf8() {
    List<JsonPointer> pointers = List.of(JsonPointer.of("a"));

    assertThat(PolicyJson.locate("{\"a\":\"é\"}".getBytes(ISO_8859_1), pointers)).isEmpty();
    assertThat(PolicyJson.locate("{\"a\":1}".getBytes(UTF_16BE), pointers)).isEmpty();
    assertThat(PolicyJson.locate("{\"a\":1}".getBytes(UTF_8), pointers))
        .containsExactly(new SourcePosition(1, 6, 1, 7));
  }

  @Test
  void findsNothingIfNothingIsAsked() {
    assertThat(places("{}")).isEmpty();
  }
}
