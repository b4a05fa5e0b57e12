package org.cohesion.examples.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.example.mis.web.WebProgram;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cohesion.finding.Finding;
import org.cohesion.json.PolicyJson;
import org.cohesion.validation.PolicyValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a web application with {@code CohesionProblemAdvice} answers. */
class ProblemsTest {

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final Locale WELSH = Locale.forLanguageTag("cy");
  private static final String BROKEN =
      """
      {
        "sender": "Office",
        "policy": {
          "formatVersion": "1.0",
          "title": 7,
          "school": { "name": "Elm Road Primary", "urn": "12345" }
        }
      }""";

  private static WebProgram plain;
  private static WebProgram withProblemDetails;

  @BeforeAll
  static void start() throws ServletException {
    plain = new WebProgram(Map.of());
    withProblemDetails = new WebProgram(Map.of("spring.mvc.problemdetails.enabled", "true"));
  }

  @AfterAll
  static void stop() {
    plain.close();
    withProblemDetails.close();
  }

  /** With the problem details of Spring Boot's own or without, ours come first. */
  private static WebProgram program(boolean problemDetails) {
    return problemDetails ? withProblemDetails : plain;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void listEachStructuralMistakeWithItsPlaceInTheBody(boolean problemDetails)
      throws IOException, ServletException {
    MockHttpServletResponse response = send(program(problemDetails), "/submissions", BROKEN, "en");

    assertThat(response.getStatus()).isEqualTo(400);
    assertThat(response.getContentType()).isEqualTo("application/problem+json");
    assertThat(response.getHeader("Content-Language")).isEqualTo("en");
    assertThat(body(response))
        .isEqualTo(
            MAPPER.readTree(
                """
                {
                  "type": "tag:cohesion.example,2026:problem:unreadable",
                  "title": "The request cannot be read",
                  "status": 400,
                  "detail": "What is wrong with it is listed in \\"findings\\"; put it right and send the request again.",
                  "instance": "/submissions",
                  "findings": [
                    { "rule": "json.wrong-type", "severity": "error", "pointer": "/policy/title", "line": 5, "column": 14,
                      "message": "this is a number, but must be text; put it in quotation marks" },
                    { "rule": "json.bad-value", "severity": "error", "pointer": "/policy/school/urn", "line": 6, "column": 52,
                      "message": "this is not a URN, which has six digits, such as \\"999999\\"" }
                  ]
                }"""));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void listEachFindingOfTheRulesWithItsPlaceInTheBody(boolean problemDetails)
      throws IOException, ServletException {
    String body = "{\"sender\": \" \",\n\"policy\":\n" + policy("slips") + "}";

    MockHttpServletResponse response = send(program(problemDetails), "/submissions", body, "en");

    assertThat(response.getStatus()).isEqualTo(422);
    assertThat(response.getContentType()).isEqualTo("application/problem+json");
    assertThat(body(response).get("type").asString())
        .isEqualTo("tag:cohesion.example,2026:problem:faulty");
    List<String> expected = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("../policies/slips.findings.txt"))) {
      // Two lines further down than in the policy by itself.
      int colon = line.indexOf(':');
      expected.add(Integer.parseInt(line.substring(0, colon)) + 2 + line.substring(colon));
    }
    assertThat(lines(response))
        .startsWith("1:12: error: must not be blank [NotBlank]")
        .containsSubsequence(expected)
        .hasSize(expected.size() + 2);
  }

  @Test
  void sayItInTheLanguageOfTheRequest() throws IOException, ServletException {
    MockHttpServletResponse broken = send(plain, "/submissions", BROKEN, "cy");
    assertThat(broken.getHeader("Content-Language")).isEqualTo("cy");
    assertThat(body(broken).get("title").asString()).isEqualTo("Ni ellir darllen y cais");
    assertThat(lines(broken))
        .isEqualTo(
            PolicyJson.decodeText(MAPPER.readTree(BROKEN).get("policy").toString())
                .getFindings()
                .stream()
                .map(f -> f.text(WELSH) + " [" + f.getKind() + "]")
                .map(text -> (text.contains("URN") ? "6:52" : "5:14") + ": error: " + text)
                .toList());

    String slips = "{\"sender\":\"Office\",\"policy\":" + policy("slips") + "}";
    MockHttpServletResponse faulty = send(plain, "/submissions", slips, "cy-GB,en;q=0.5");
    assertThat(faulty.getHeader("Content-Language")).isEqualTo("cy");
    assertThat(body(faulty).get("detail").asString()).startsWith("Rhestrir");
    Finding blank =
        PolicyValidator.builder()
            .build()
            .validate(PolicyJson.decodeText(policy("slips")).orThrow(), LocalDate.of(2026, 11, 23))
            .getFindings()
            .stream()
            .filter(f -> f.getKind().getId().equals("text.blank"))
            .findFirst()
            .orElseThrow();
    assertThat(lines(faulty)).contains("58:7: error: " + blank.text(WELSH) + " [text.blank]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr, cy;q=0.5 | cy",
        "zh-Hant, cy;q=0.9, en;q=0.8 | cy",
        "ja, en;q=0.9, cy;q=0.8 | en",
        "en-GB, cy | en",
        "cy-GB | cy"
      })
  void sayItInTheFirstLanguageThatIsToBeHad(String asked, String given)
      throws IOException, ServletException {
    MockHttpServletResponse response = send(plain, "/submissions", BROKEN, asked);

    assertThat(response.getHeader("Content-Language")).isEqualTo(given);
  }

  @Test
  void sayItInEnglishIfTheLanguageIsNotToBeHad() throws IOException, ServletException {
    MockHttpServletResponse response = send(plain, "/submissions", BROKEN, "ja");

    assertThat(response.getHeader("Content-Language")).isEqualTo("en");
    assertThat(body(response).get("title").asString()).isEqualTo("The request cannot be read");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void tellMistakesOfSyntax(boolean problemDetails) throws IOException, ServletException {
    MockHttpServletResponse response =
        send(
            program(problemDetails),
            "/submissions",
            "{\"sender\": \"Office\",\n \"policy\": {\"title\" 7}}",
            "en");

    assertThat(response.getStatus()).isEqualTo(400);
    assertThat(lines(response))
        .singleElement()
        .asString()
        .startsWith("2:21: error: this is not JSON")
        .endsWith("[json.syntax]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[[[", "{\"sender\": \"Office\"", "x", "{\"a\": 01}"})
  void tellMistakesOfSyntaxWhereverTheyAre(String body) throws IOException, ServletException {
    MockHttpServletResponse response = send(plain, "/submissions", body, "en");

    assertThat(response.getStatus()).isEqualTo(400);
    assertThat(lines(response)).singleElement().asString().startsWith("1:");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void tellThatThereIsNoBody(boolean problemDetails) throws IOException, ServletException {
    MockHttpServletResponse response = send(program(problemDetails), "/submissions", "", "en");

    assertThat(response.getStatus()).isEqualTo(400);
    assertThat(body(response).get("title").asString()).isEqualTo("The request is empty");
    assertThat(body(response).get("findings")).isNull();
  }

  @Test
  void tellWhatDoesNotFitTheApplicationsOwnObjects() throws IOException, ServletException {
    MockHttpServletResponse response =
        send(plain, "/submissions", "{\n\"sender\": {\"name\": \"Zebediah\"}}", "en");

    assertThat(response.getStatus()).isEqualTo(400);
    assertThat(lines(response))
        .containsExactly("2:11: error: this is not what belongs here [json.unreadable]");
    assertThat(pointers(response)).containsExactly("/sender");
  }

  @Test
  void tellBlankTextsOnceWhateverFindsThem() throws IOException, ServletException {
    String policy =
        "{\"formatVersion\": \"1.0\",\n \"title\": \" \", \"rationale\": {\"paragraphs\": [\"a\", \"\"]}}";

    MockHttpServletResponse shape = send(plain, "/texts", policy, "en");
    assertThat(shape.getStatus()).isEqualTo(422);
    assertThat(pointers(shape)).containsExactly("/title", "/rationale/paragraphs/1");
    assertThat(lines(shape)).allMatch(line -> line.endsWith("[text.blank]"));

    MockHttpServletResponse both =
        send(plain, "/both", "{\"sender\":\"Office\",\"policy\":" + policy + "}", "cy");
    assertThat(pointers(both)).containsOnlyOnce("/policy/title", "/policy/rationale/paragraphs/1");
    assertThat(lines(both).stream().filter(line -> line.endsWith("[text.blank]")))
        .hasSize(2)
        .allMatch(line -> !line.equals(lines(shape).get(0)));
  }

  @Test
  void tellWhichOfManyPoliciesIsMeant() throws IOException, ServletException {
    String blank = "{\"formatVersion\": \"1.0\", \"title\": \" \"}";
    String broken = "{\"formatVersion\": \"1.0\", \"title\": 7}";
    String sound = "{\"formatVersion\": \"1.0\"}";

    assertThat(pointers(send(plain, "/many", "[" + sound + ",\n" + blank + "]", "en")))
        .containsExactly("/1/title");
    assertThat(pointers(send(plain, "/many", "[" + sound + ",\n" + broken + "]", "en")))
        .containsExactly("/1/title");
  }

  @Test
  void leaveOutThePointerOfWhatIsNotInTheBody() throws IOException, ServletException {
    MockHttpServletResponse response =
        send(plain, "/batches/0", "{\"formatVersion\":\"1.0\"}", "en");

    assertThat(response.getStatus()).isEqualTo(422);
    JsonNode finding = body(response).get("findings").get(0);
    assertThat(finding.get("rule").asString()).isEqualTo("Positive");
    assertThat(finding.get("pointer")).isNull();
    assertThat(finding.get("line")).isNull();
  }

  @Test
  void haveLinesForBodiesOfUpTo2MiB() throws IOException, ServletException {
    String padding = " ".repeat((2 << 20) - BROKEN.getBytes(UTF_8).length);

    assertThat(lines(send(plain, "/submissions", BROKEN + padding, "en")))
        .allMatch(line -> !line.startsWith("-"));
    MockHttpServletResponse larger = send(plain, "/submissions", BROKEN + padding + " ", "en");
    assertThat(lines(larger)).hasSize(2).allMatch(line -> line.startsWith("-"));
    assertThat(pointers(larger)).containsExactly("/policy/title", "/policy/school/urn");
  }

  @Test
  void haveNoLinesForBodiesThatAreNotInUtf8() throws IOException, ServletException {
    MockHttpServletResponse response =
        plain.send("POST", "/submissions", BROKEN.getBytes(StandardCharsets.UTF_16BE), "en");

    assertThat(response.getStatus()).isEqualTo(400);
    assertThat(lines(response)).hasSize(2).allMatch(line -> line.startsWith("-"));
  }

  @Test
  void repeatNothingOfTheBodyAndSayNothingOfTheProgram() throws IOException, ServletException {
    for (String policy :
        List.of(
            "{\"formatVersion\": \"Zebediah\"}",
            "{\"formatVersion\": \"1.0\", \"title\": [\"Zebediah\"]}",
            "{\"formatVersion\": \"1.0\", \"title\": \"Zebediah [name]\"}",
            "\"Zebediah\"",
            "Zebediah")) {
      String body = "{\"sender\": \"Zebediah\", \"policy\": " + policy + "}";
      MockHttpServletResponse response = send(plain, "/submissions", body, "en");

      assertThat(response.getStatus()).isIn(400, 422);
      assertThat(response.getContentAsString(UTF_8))
          .doesNotContain("Zebediah", "Exception", "org.", "java");
    }
  }

  private static List<String> pointers(MockHttpServletResponse response) {
    return body(response).get("findings").findValuesAsString("pointer");
  }

  /** The findings as the command line prints them; a hyphen where there is no place. */
  private static List<String> lines(MockHttpServletResponse response) {
    return body(response)
        .get("findings")
        .valueStream()
        .map(
            f ->
                (f.has("line") ? f.get("line") + ":" + f.get("column") : "-")
                    + ": "
                    + f.get("severity").asString()
                    + ": "
                    + f.get("message").asString()
                    + " ["
                    + f.get("rule").asString()
                    + "]")
        .toList();
  }

  private static String policy(String name) throws IOException {
    return Files.readString(Path.of("../policies", name + ".json"));
  }

  private static MockHttpServletResponse send(
      WebProgram program, String path, String body, String language)
      throws IOException, ServletException {
    return program.send("POST", path, body.getBytes(UTF_8), language);
  }

  private static JsonNode body(MockHttpServletResponse response) {
    return MAPPER.readTree(response.getContentAsByteArray());
  }
}
