package org.cohesion.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.mis.web.WebProgram;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cohesion.finding.Finding;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.cohesion.report.Profile;
import org.cohesion.validation.PolicyValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Controllers of an application that Spring Boot set up, on the class path. */
class SpringValidationTest {

  private static final Path POLICIES = Path.of("../policies");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String SCHOOL =
      "{\"formatVersion\":\"1.0\",\"school\":{\"name\":\"Elm Road Primary\"%s}}";

  private static WebProgram program;

  @BeforeAll
  static void start() throws ServletException {
    program = new WebProgram(Map.of());
  }

  @AfterAll
  static void stop() {
    program.close();
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /submissions, ADOPTED",
    "PUT, /drafts, DRAFT",
  })
  void refuseWhatTheValidatorFindsAndNothingElse(String method, String path, Profile profile)
      throws IOException, ServletException {
    PolicyValidator validator =
        PolicyValidator.builder()
            .installedRules(SpringValidationTest.class.getClassLoader())
            .profile(profile)
            .build();
    for (String name : List.of("sound", "slips", "draft", "long", "cymraeg")) {
      String json = Files.readString(POLICIES.resolve(name + ".json"));
      Policy policy = PolicyJson.decodeText(json).orThrow();
      List<String> expected =
          validator.validate(policy, TODAY).getFindings().stream()
              .map(SpringValidationTest::line)
              .toList();

      String answer = program.send(method, path, submission("Office", json));

      assertThat(answer).startsWith(expected.isEmpty() ? "200 Office" : "422 {");
      assertThat(findings(answer)).as(name).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void refuseByRulesOfTheVendorsOwn() throws IOException, ServletException {
    String with = SCHOOL.formatted(",\"motto\":\"Together\"");
    String without = SCHOOL.formatted("");

    assertThat(program.send("PUT", "/drafts", submission("Office", with))).isEqualTo("200 Office");
    String answer = program.send("PUT", "/drafts", submission("Office", without));
    assertThat(answer).startsWith("422 {");
    assertThat(findings(answer)).containsExactly("/policy/school com.example.motto-missing");
  }

  @Test
  void refuseForOtherConstraintsAsWell() throws IOException, ServletException {
    String slips = Files.readString(POLICIES.resolve("slips.json"));

    assertThat(findings(program.send("POST", "/submissions", submission(" ", slips))))
        .contains(
            "/sender NotBlank",
            "/policy/review/nextReview review.overdue",
            "/policy/procedures/strands/3/strand strands.duplicate",
            "/policy/rationale/paragraphs/1 text.blank");
  }

  @Test
  void checkBodiesThatArePoliciesThemselves() throws IOException, ServletException {
    String sound = Files.readString(POLICIES.resolve("sound.json"));

    assertThat(program.send("POST", "/policies", sound)).startsWith("200 ");
    assertThat(findings(program.send("POST", "/policies", SCHOOL.formatted(""))))
        .contains(" control.title-missing")
        .doesNotContain("/school com.example.motto-missing");
  }

  private static String submission(String sender, String policy) {
    return "{\"sender\":\"" + sender + "\",\"policy\":" + policy + "}";
  }

  private static String line(Finding finding) {
    return "/policy" + finding.getPointer() + " " + finding.getKind();
  }

  private static List<String> findings(String answer) {
    if (answer.startsWith("200 ")) {
      return List.of();
    }
    JsonNode findings = JsonMapper.shared().readTree(answer.substring(4)).get("findings");
    return findings
        .valueStream()
        .map(f -> f.get("pointer").asString() + " " + f.get("rule").asString())
        .toList();
  }
}
