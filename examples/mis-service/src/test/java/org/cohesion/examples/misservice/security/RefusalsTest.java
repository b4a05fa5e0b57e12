package org.cohesion.examples.misservice.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.cohesion.examples.misservice.Call;
import org.cohesion.examples.misservice.Call.Answer;
import org.cohesion.examples.misservice.Policies;
import org.cohesion.examples.misservice.TestService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that cannot be met: each is answered with a problem that helps, and tells nothing. */
class RefusalsTest {

  private static final String POLICY = "/api/schools/999417/policy";
  private static final byte[] SOUND = Policies.document("sound");

  @BeforeAll
  static void storeOne() {
    TestService.shared().clear();
    Call.put("999417", SOUND).send();
  }

  static Stream<Arguments> refused() {
    byte[] text = "x".getBytes(StandardCharsets.UTF_8);
    return Stream.of(
        Arguments.of(401, "unauthenticated", Call.get(POLICY).by("")),
        Arguments.of(401, "unauthenticated", Call.get("/api/nothing").by("stranger")),
        Arguments.of(
            401, "unauthenticated", Call.get(POLICY).by("").with("Authorization", "Basic %%%")),
        Arguments.of(403, "forbidden", Call.put("999417", SOUND).by("reader")),
        Arguments.of(
            403, "forbidden", Call.of("POST", "/api/imports").file("file", text).by("reader")),
        Arguments.of(403, "cross-site", Call.get(POLICY).with("Origin", "https://other.example")),
        Arguments.of(403, "cross-site", Call.get(POLICY).with("Origin", "null")),
        Arguments.of(
            403, "cross-site", Call.put("999417", SOUND).with("Sec-Fetch-Site", "cross-site")),
        Arguments.of(
            403, "cross-site", Call.put("999417", SOUND).with("Sec-Fetch-Site", "same-site")),
        Arguments.of(400, "bad-urn", Call.get("/api/schools/12345/policy")),
        Arguments.of(400, "bad-urn", Call.get("/api/schools/%C3%A9/policy/versions")),
        Arguments.of(400, "bad-parameter", Call.get(POLICY + "/versions/0")),
        Arguments.of(400, "bad-parameter", Call.get(POLICY + "/versions/99999999999")),
        Arguments.of(400, "bad-parameter", Call.get(POLICY + "/diff?from=1&to=a")),
        Arguments.of(400, "missing-parameter", Call.get(POLICY + "/diff?from=1")),
        Arguments.of(400, "bad-parameter", Call.get("/api/schools?size=501")),
        Arguments.of(400, "bad-parameter", Call.get("/api/schools?size=0")),
        Arguments.of(400, "bad-parameter", Call.get("/api/schools?page=-1")),
        Arguments.of(400, "bad-parameter", Call.get("/api/schools?page=1000001")),
        Arguments.of(400, "bad-parameter", Call.get("/api/schools?page=1&page=1")),
        Arguments.of(400, "bad-parameter", Call.get("/api/schools?overdue=true&overdue=true")),
        Arguments.of(400, "bad-parameter", Call.get(POLICY + "/versions?page=1.0")),
        Arguments.of(400, "bad-parameter", Call.get(POLICY + "/diff?from=1&from=1&to=1")),
        Arguments.of(400, "bad-parameter", Call.get(POLICY + "/diff?from=1&to=1&to=1")),
        Arguments.of(400, "bad-parameter", Call.get(POLICY + "/diff?from=0&to=1")),
        Arguments.of(400, "bad-parameter", Call.get(POLICY + "/diff?from=1&to=99999999999")),
        Arguments.of(400, "bad-parameter", Call.get(POLICY + "/diff?from=1&to=2147483648")),
        Arguments.of(404, "no-version", Call.get(POLICY + "/diff?from=1&to=2147483647")),
        Arguments.of(404, "no-version", Call.get(POLICY + "/diff?from=2&to=1")),
        Arguments.of(404, "no-policy", Call.get("/api/schools/999000/policy/diff?from=1&to=1")),
        Arguments.of(
            400,
            "bad-parameter",
            Call.get(POLICY + "/calendar.ics?from=2026-09-01&from=2026-09-01")),
        Arguments.of(
            400,
            "bad-urn",
            Call.of("POST", "/api/imports?urn=999417&urn=999417").file("file", text)),
        Arguments.of(400, "bad-parameter", Call.get("/api/schools?overdue=yes")),
        Arguments.of(400, "bad-parameter", Call.get(POLICY + "/calendar.ics?from=today")),
        Arguments.of(400, "bad-parameter", Call.get(POLICY + "/calendar.ics?to=2000-01-01")),
        Arguments.of(400, "bad-parameter", Call.get(POLICY + "/report?showText=1")),
        Arguments.of(404, "no-policy", Call.get("/api/schools/999000/policy")),
        Arguments.of(404, "no-policy", Call.get("/api/schools/999000/policy/versions")),
        Arguments.of(404, "no-policy", Call.get("/api/schools/999000/policy/report")),
        Arguments.of(404, "no-version", Call.get(POLICY + "/versions/2")),
        Arguments.of(404, "no-import", Call.get("/api/imports/none")),
        Arguments.of(404, "not-found", Call.get("/api/nothing")),
        Arguments.of(404, "not-found", Call.get("/api")),
        Arguments.of(405, "method-not-allowed", Call.of("DELETE", POLICY)),
        Arguments.of(406, "not-acceptable", Call.get(POLICY).with("Accept", "image/png")),
        Arguments.of(406, "not-acceptable", Call.get(POLICY).with("Accept", "%%%")),
        Arguments.of(
            415,
            "unsupported-media-type",
            Call.of("PUT", POLICY).with("Content-Type", "text/plain").body(text)),
        Arguments.of(
            415,
            "unsupported-media-type",
            Call.of("PUT", POLICY).with("Content-Type", "///").body(text)),
        Arguments.of(415, "encoded", Call.put("999417", SOUND).with("Content-Encoding", "gzip")),
        Arguments.of(415, "charset", json("application/json; charset=utf-16")),
        Arguments.of(415, "charset", json("application/json;charset=\"ISO-8859-1\"")),
        Arguments.of(415, "charset", json("Application/JSON; Charset=nothing")),
        Arguments.of(415, "charset", json("application/json; charset=utf-8; charset=utf-16")),
        Arguments.of(415, "charset", json("application/json; charset=utf-8x")),
        Arguments.of(415, "unsupported-media-type", json("application/jsonx; charset=utf-16")),
        Arguments.of(400, "unknown-parameter", Call.get("/api/schools?overdu=true")),
        Arguments.of(400, "unknown-parameter", Call.get("/api/schools?Overdue=true&page=0")),
        Arguments.of(400, "unknown-parameter", Call.get(POLICY + "?version=1")),
        Arguments.of(400, "unknown-parameter", Call.get(POLICY + "/diff?from=1&to=1&form=1")),
        Arguments.of(
            400, "unknown-parameter", Call.of("POST", "/api/imports?URN=1").file("file", text)),
        Arguments.of(400, "empty", Call.of("PUT", POLICY).with("Content-Type", "application/json")),
        Arguments.of(
            400, "unreadable", Call.put("999417", new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1})),
        Arguments.of(400, "unreadable", Call.put("999417", new byte[(1 << 20) + 1])),
        Arguments.of(413, "too-large", Call.put("999417", new byte[16 << 20])),
        Arguments.of(
            413, "too-large", Call.of("POST", "/api/imports").file("file", new byte[18 << 20])),
        Arguments.of(400, "no-file", Call.of("POST", "/api/imports").file("other", text)),
        Arguments.of(
            400,
            "bad-multipart",
            Call.of("POST", "/api/imports").with("Content-Type", "multipart/form-data").body(text)),
        Arguments.of(415, "unsupported-media-type", Call.of("POST", "/api/imports").json(text)),
        Arguments.of(
            422,
            "unreadable-document",
            Call.of("POST", "/api/imports").file("file", new byte[100])));
  }

  private static Call json(String type) {
    return Call.of("PUT", POLICY).with("Content-Type", type).body(SOUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/json; charset=UTF-8",
        "application/json;charset=utf-8",
        "APPLICATION/JSON; CHARSET=\"Utf-8\"",
        "application/json ; charset=utf8"
      })
  void jsonIsInUtf8HoweverThatIsWritten(String type) {
    assertThat(json(type).send().status()).isEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void everyRefusalIsAProblemThatHelpsAndTellsNothing(int status, String problem, Call call) {
    Answer answer = call.with("Accept-Language", "en-GB").send();

    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertProblem(answer, problem);
  }

  private static void assertProblem(Answer answer, String problem) {
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.json().path("type").asString())
        .isEqualTo("tag:cohesion.example,2026:problem:" + problem);
    assertThat(answer.json().path("status").asInt()).isEqualTo(answer.status());
    assertThat(answer.json().path("detail").asString()).endsWith(".");
    assertThat(answer.text())
        .doesNotContain("Exception", "org.", "java.", "Tomcat", "trace", "Marrowby");
    assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
  }

  @Test
  void everyProblemIsToBeHadInWelsh() {
    Answer answer = Call.get("/api/nothing").with("Accept-Language", "cy-GB").send();

    assertThat(answer.header("Content-Language")).isEqualTo("cy");
    assertThat(answer.json().path("title").asString()).isEqualTo("Nid oes dim yn y cyfeiriad hwn");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/schools/%zz/policy HTTP/1.1",
        "GET /api/schools/%2f/policy HTTP/1.1",
        "GET /api/schools/999417;a=b/policy HTTP/1.1",
        "GET /api/../api/schools HTTP/1.1",
        "GET /api/schools?page=%zz HTTP/1.1",
        "WEIRD /api/schools HTTP/1.1",
        "TRACE /api/schools HTTP/1.1",
        "CONNECT /api/schools HTTP/1.1"
      })
  void whatNoClientSendsIsAnsweredTheSameWay(String line) throws IOException {
    String answer =
        raw(line + "\r\nHost: localhost\r\nAuthorization: Basic d3JpdGVyOmNvcnJlY3QgaG9yc2U=");

    assertThat(answer)
        .containsPattern("^HTTP/1.1 40[0135] ")
        .containsIgnoringCase("Content-Security-Policy: default-src 'none'; base-uri")
        .containsIgnoringCase("X-Content-Type-Options: nosniff")
        .containsIgnoringCase("Cache-Control: no-cache, no-store")
        .contains("application/problem+json", "tag:cohesion.example,2026:problem:")
        .doesNotContain("Exception", "org.apache", "Tomcat");
    if (answer.startsWith("HTTP/1.1 405 ")) {
      assertThat(answer).containsPattern("(?m)^Allow: GET, HEAD, OPTIONS\r?$");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GARBAGE",
        "GET /api/schools/<b> HTTP/1.1\r\nHost: localhost",
        "GET /static/..%2f HTTP/1.1\r\nHost: localhost",
        "GET /\u00e9 HTTP/1.1\r\nHost: localhost",
        "GET /static/../login HTTP/1.1\r\nHost: localhost",
        "GET /login;a=b HTTP/1.1\r\nHost: localhost",
        "GET /api/schools HTTP/9.9\r\nHost: localhost",
        "GET /api/schools HTTP/1.1",
        "GET /api/schools HTTP/1.1\r\nHost: a b",
        "GET /api/sch\u0001ools HTTP/1.1\r\nHost: localhost"
      })
  void whatIsNoHttpIsRefusedWithoutAWordAboutTheProgram(String head) throws IOException {
    assertThat(raw(head))
        .startsWith("HTTP/1.1 40")
        .containsIgnoringCase("Content-Security-Policy: default-src 'none'")
        .containsIgnoringCase("X-Content-Type-Options: nosniff")
        .doesNotContain("Exception", "org.", "Tomcat", "HTTP Status");
  }

  private static String raw(String head) throws IOException {
    URI address = URI.create(TestService.shared().address());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      out.write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "?&", "?page=0&", "?&&page=0&size=1"})
  void whatNamesNoParameterIsNoUnknownOne(String query) {
    assertThat(Call.get("/api/schools" + query).send().status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/schools?size=501 | en | a whole number from 1 to 500",
        "/api/schools?size=501 | cy | rhif cyfan o 1 i 500",
        "/api/schools?overdue=yes | en | true or false",
        "/api/schools?overdue=yes | cy | true neu false",
        "/api/schools/999417/policy/calendar.ics?from=1 | en | a day, such as 2026-09-01",
        "/api/schools/999417/policy/calendar.ics?from=1 | cy | diwrnod, megis 2026-09-01",
        "/api/schools/999417/policy/calendar.ics?to=2000-01-01 | en | a day up to 10 years after \"from\"",
        "/api/schools/999417/policy/calendar.ics?to=2000-01-01 | cy | diwrnod hyd at 10 mlynedd ar ôl \"from\"",
      })
  void saysWhatAParameterHasToBe(String path, String language, String expected) {
    Answer answer = Call.get(path).with("Accept-Language", language).send();

    assertThat(answer.json().path("expected").asString()).isEqualTo(expected);
  }

  @Test
  void saysWhichParametersThereAre() {
    assertThat(Call.get("/api/schools?a").send().json().path("parameters").toString())
        .isEqualTo("[\"overdue\",\"page\",\"size\"]");
    assertThat(Call.get(POLICY + "?a").send().json().path("parameters").toString()).isEqualTo("[]");
  }

  @Test
  void anEncodingThatNobodyKnowsIsNoMethod() throws IOException {
    assertThat(raw("GET /api/schools HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: x"))
        .startsWith("HTTP/1.1 400 ")
        .contains(":bad-request");
  }

  @Test
  void answersTellBrowsersToRunNothing() {
    Answer answer = Call.get(POLICY).send();

    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Permissions-Policy")).contains("camera=()");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-cache, private");
    assertThat(answer.header("Set-Cookie")).isEmpty();
  }

  @Test
  void pagesNeedALoginAndATokenThatOthersDoNotHave() {
    Answer page = Call.get("/").by("").send();
    Answer login =
        Call.of("POST", "/login")
            .by("")
            .with("Content-Type", "application/x-www-form-urlencoded")
            .body(
                ("username=writer&password=" + TestService.PASSWORD.replace(' ', '+'))
                    .getBytes(StandardCharsets.UTF_8))
            .send();

    assertThat(page.status()).isEqualTo(302);
    assertThat(page.header("Location")).endsWith("/login");
    assertThat(login.status()).isEqualTo(403);
    assertThat(login.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
    assertThat(login.header("Content-Security-Policy")).contains("script-src 'self'");
  }

  @Test
  void readersMayReadAndAskWhatCanBeDone() {
    assertThat(Call.get(POLICY).by("reader").send().status()).isEqualTo(200);
    Answer options = Call.of("OPTIONS", POLICY).by("reader").send();
    assertThat(options.status()).isEqualTo(200);
    assertThat(options.header("Allow")).contains("GET", "PUT");
  }
}
