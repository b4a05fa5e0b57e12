package org.cohesion.examples.misservice.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.examples.misservice.Call;
import org.cohesion.examples.misservice.Call.Answer;
import org.cohesion.examples.misservice.Policies;
import org.cohesion.examples.misservice.TestService;
import org.cohesion.json.PolicyJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The headers {@code If-Match} and {@code If-None-Match}, as RFC 9110 has them. */
class PreconditionsTest {

  private static final String URN = "999417";
  private static final String POLICY = "/api/schools/" + URN + "/policy";
  private static final String OTHER = '"' + "0".repeat(64) + '"';

  private String tag = "";

  @BeforeEach
  void storeOne() {
    TestService.shared().clear();
    tag = put("First").send().header("ETag");
  }

  private static Call put(String title) {
    return Call.put(URN, PolicyJson.encode(Policies.titled(title, URN)));
  }

  private static Call get() {
    return Call.get(POLICY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "##          | nothing",
        "# , #       | nothing",
        "abc         | a text without quotation marks",
        "'abc'       | a text without quotation marks",
        "w/\"a\"      | a text without quotation marks",
        "\"a\", abc   | a text without quotation marks",
        "\"a         | a quotation mark that is not closed",
        "\"          | a quotation mark that is not closed",
        "\"a\", W/\"b | a quotation mark that is not closed",
        "\"a b\"      | a blank, or another character that no ETag has",
        "\"a\" \"b\"  | something behind a quotation mark that is no comma",
        "\"a\"b      | something behind a quotation mark that is no comma",
        "*, \"a\"     | a * that does not stand alone",
        "\"a\", *     | a * that does not stand alone",
        "**          | a * that does not stand alone",
      })
  void whatIsNoListOfETagsIsRefusedAndNothingStored(String value, String found) {
    for (String header : new String[] {"If-Match", "If-None-Match"}) {
      for (Call call : new Call[] {put("Second"), get(), Call.get(POLICY + "/versions/1")}) {
        Answer answer = call.with(header, value).send();

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().path("type").asString()).endsWith(":bad-etag");
        assertThat(answer.json().path("header").asString()).isEqualTo(header);
        assertThat(answer.json().path("found").asString()).isEqualTo(found);
      }
    }
    assertThat(get().send().header("ETag")).isEqualTo(tag);
  }

  @Test
  void saysInWelshWhatItFound() {
    Answer answer = get().with("If-Match", "abc").with("Accept-Language", "cy").send();

    assertThat(answer.json().path("found").asString()).isEqualTo("testun heb ddyfynodau");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*", " * ", "TAG", "\"x\",TAG", ",, TAG ,", "W/\"x\"\t, TAG", "\"x,y\", TAG"})
  void aVersionThatIsNamedIsGivenAndReplaced(String header) {
    String value = header.replace("TAG", tag);

    assertThat(get().with("If-Match", value).send().status()).isEqualTo(200);
    assertThat(put("Second").with("If-Match", value).send().status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\"x\"", "W/TAG", "W/TAG, \"x\"", "\"*\"", "\"x,TAGy\""})
  void aVersionThatIsNotNamedIsNeitherGivenNorReplaced(String header) {
    String value = header.replace("TAGy", "y").replace("TAG", tag);

    Answer got = get().with("If-Match", value).send();
    Answer headers = Call.of("HEAD", POLICY).with("If-Match", value).send();
    Answer version = Call.get(POLICY + "/versions/1").with("If-Match", value).send();
    Answer put = put("Second").with("If-Match", value).send();

    assertThat(got.status()).isEqualTo(412);
    assertThat(got.json().path("type").asString()).endsWith(":other-version");
    assertThat(got.header("ETag")).isEqualTo(tag);
    assertThat(headers.status()).isEqualTo(412);
    assertThat(headers.bytes()).isEmpty();
    assertThat(version.status()).isEqualTo(412);
    assertThat(put.status()).isEqualTo(412);
    assertThat(put.json().path("type").asString()).endsWith(":changed");
  }

  @Test
  void severalLinesAreOneList() {
    assertThat(get().with("If-Match", OTHER).with("If-Match", tag).send().status()).isEqualTo(200);
    assertThat(get().with("If-Match", OTHER).with("If-Match", OTHER).send().status())
        .isEqualTo(412);
    assertThat(get().with("If-Match", OTHER).with("If-Match", "abc").send().status())
        .isEqualTo(400);
    assertThat(put("Second").with("If-Match", OTHER).with("If-Match", tag).send().status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TAG", "W/TAG", "\"x\", W/TAG", "*"})
  void aVersionThatIsKnownIsNotSentAgain(String header) {
    String value = header.replace("TAG", tag);

    Answer answer = get().with("If-None-Match", value).send();

    assertThat(answer.status()).isEqualTo(304);
    assertThat(answer.bytes()).isEmpty();
    assertThat(answer.header("ETag")).isEqualTo(tag);
    assertThat(answer.header("Content-Location")).isEqualTo(POLICY + "/versions/1");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-cache, private");
  }

  @Test
  void aVersionThatIsNotKnownIsSent() {
    assertThat(get().with("If-None-Match", OTHER).send().status()).isEqualTo(200);
    assertThat(get().with("If-None-Match", tag).with("If-Match", OTHER).send().status())
        .isEqualTo(412);
    assertThat(get().with("If-None-Match", tag).with("If-Match", tag).send().status())
        .isEqualTo(304);
  }

  @Test
  void whatMustNotBeThereIsNotReplaced() {
    assertThat(put("First").with("If-None-Match", tag).send().status()).isEqualTo(412);
    assertThat(put("Second").with("If-None-Match", "W/" + tag).send().status()).isEqualTo(412);
    assertThat(put("Second").with("If-None-Match", tag).with("If-Match", tag).send().status())
        .isEqualTo(412);
    assertThat(put("Second").with("If-None-Match", OTHER).send().status()).isEqualTo(428);
    assertThat(put("First").with("If-None-Match", OTHER).send().status()).isEqualTo(200);
    assertThat(put("Second").with("If-None-Match", OTHER).with("If-Match", tag).send().status())
        .isEqualTo(200);
  }

  @Test
  void aSchoolWithoutAPolicyHasNoVersionThatCouldBeNamed() {
    String none = "/api/schools/999001/policy";
    byte[] policy = PolicyJson.encode(Policies.titled("First", "999001"));

    assertThat(Call.get(none).with("If-Match", "*").send().status()).isEqualTo(404);
    assertThat(Call.get(none).with("If-None-Match", "*").send().status()).isEqualTo(404);
    Answer missing = Call.put("999001", policy).with("If-Match", "*").send();
    assertThat(missing.json().path("type").asString()).endsWith(":missing");
    assertThat(Call.put("999001", policy).with("If-None-Match", OTHER).send().status())
        .isEqualTo(201);
  }
}
