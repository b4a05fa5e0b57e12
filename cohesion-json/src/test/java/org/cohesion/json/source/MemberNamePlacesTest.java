package org.cohesion.json.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberNamePlacesTest {

  @Test
  void findsTheFirstOfSeveral() {
    String object = "{\"a\": 1, \"b\": 2, \"a\": 3, \"b\": 4, \"a\": 5}";
    MemberNamePlaces names = new MemberNamePlaces(object.getBytes(UTF_8), 0, new HashMap<>());

    assertThat(names.first("a", object.indexOf("\"a\": 3"))).isEqualTo(1);
    assertThat(names.first("b", object.indexOf("\"b\": 4"))).isEqualTo(object.indexOf("\"b\": 2"));
    assertThat(names.first("a", object.indexOf("\"a\": 5"))).isEqualTo(1);
  }

  @Test
  void namesAndTextsFurtherInsideAreNone() {
    String object =
        "{\"x\": [{\"a\": \"a\"}, \"a\", [\"a\"]], \"y\": \"a\", \"z\": {\"b\": 1, \"a\": [1, 2]},"
            + " \"a\": \"{\\\"a\\\"}\", \"a\": 0}";
    MemberNamePlaces names = new MemberNamePlaces(object.getBytes(UTF_8), 0, new HashMap<>());

    assertThat(names.first("a", object.lastIndexOf("\"a\"")))
        .isEqualTo(object.indexOf("\"a\": \"{"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "\\u0061b, ab",
        "a\\u0062, ab",
        "\\ud83d\\ude00, 😀",
        "\\\\u0061, \\u0061",
        "\\\", \"",
        "\\/x, /x",
        "ŵ\\u0175, ŵŵ"
      })
  void namesAreTheSameHoweverTheyAreWritten(String written, String name) {
    String object = "{\"x\": 1, \"" + written + "\": 2, \"again\": 3}";
    byte[] bytes = object.getBytes(UTF_8);
    int again = bytes.length - "\"again\": 3}".length();

    assertThat(new MemberNamePlaces(bytes, 0, new HashMap<>()).first(name, again)).isEqualTo(9);
  }

  @Test
  void controlsHaveLettersOfTheirOwn() {
    String object = "{\"x\": 1, \"\\b\\f\\n\\r\\t\": 2, \"again\": 3}";

    assertThat(
            new MemberNamePlaces(object.getBytes(UTF_8), 0, new HashMap<>())
                .first("\b\f\n\r\t", object.indexOf("\"again\"")))
        .isEqualTo(9);
  }

  @Test
  void whatWasLookedAtForAnObjectInsideIsNotLookedAtAgain() {
    String document = "{\"a\": {\"b\": [0, [0]], \"b\": 1}, \"c\": 2, \"c\": 3}";
    byte[] bytes = document.getBytes(UTF_8);
    Map<Integer, MemberNamePlaces> ofObjects = new HashMap<>();
    int inside = document.indexOf("{\"b\"");
    int again = document.indexOf("\"b\": 1");
    ofObjects.put(inside, new MemberNamePlaces(bytes, inside, ofObjects));
    assertThat(ofObjects.get(inside).first("b", again)).isEqualTo(inside + 1);

    for (int i = inside + 1; i < again; i++) {
      bytes[i] = '{';
    }
    MemberNamePlaces names = new MemberNamePlaces(bytes, 0, ofObjects);

    assertThat(names.first("c", document.indexOf("\"c\": 3")))
        .isEqualTo(document.indexOf("\"c\": 2"));
  }

  @Test
  void whatWasLookedAtBeforeIsNotLookedAtAgain() {
    String document = "{\"a\": [0, [0]], \"a\": 1, \"b\": 2, \"b\": 3}";
    byte[] bytes = document.getBytes(UTF_8);
    MemberNamePlaces names = new MemberNamePlaces(bytes, 0, new HashMap<>());
    int again = document.indexOf("\"a\": 1");
    assertThat(names.first("a", again)).isEqualTo(1);

    for (int i = 0; i < again; i++) {
      bytes[i] = '{';
    }

    assertThat(names.first("b", document.indexOf("\"b\": 3")))
        .isEqualTo(document.indexOf("\"b\": 2"));
  }
}
