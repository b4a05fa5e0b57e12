package com.example.schools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cohesion.finding.Finding;
import org.cohesion.json.CohesionDatabindException;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(properties = {"logging.level.root=OFF", "spring.main.banner-mode=off"})
@AutoConfigureMockMvc
class SchoolsApplicationTest {

  @Autowired private MockMvc web;
  @Autowired private JsonMapper mapper;

  /** Those of Spring Boot 4. */
  @Test
  void hasVersionsOfItsOwn() {
    assertThat(place(JsonMapper.class)).contains("jackson-databind-3.");
    assertThat(place(HibernateValidator.class)).contains("hibernate-validator-9.");
    assertThat(getClass().getClassLoader().getResource("com/fasterxml/jackson/databind")).isNull();
  }

  @Test
  void takesASoundPolicyAndHandsItBackAsItWas() throws Exception {
    JsonNode receipt = receipt(send(policy("sound"), "en"));

    assertThat(receipt.get("policy")).isEqualTo(mapper.readTree(policy("sound")));
    assertThat(receipt.get("findings")).isEmpty();
    assertThat(mapper.treeToValue(receipt.get("policy"), Policy.class))
        .isEqualTo(PolicyJson.decodeText(policy("sound")).orThrow());
  }

  @Test
  void saysWhatIsNoErrorInTheLanguageOfTheRequest() throws Exception {
    assertThat(receipt(send(policy("nursery"), "en")).findValuesAsString("message"))
        .hasSizeGreaterThan(5)
        .doesNotContainAnyElementsOf(
            receipt(send(policy("nursery"), "cy")).findValuesAsString("message"));
  }

  @Test
  void refusesWhatTheRulesCallAnErrorAndNothingElse() throws Exception {
    long errors =
        Files.readAllLines(Path.of("../../policies/slips.findings.txt")).stream()
            .filter(line -> line.contains(": error: "))
            .count();

    MvcResult refused = send(policy("slips"), "en");

    assertThat(refused.getResponse().getStatus()).isEqualTo(400);
    assertThat(refused.getResolvedException())
        .isInstanceOfSatisfying(
            MethodArgumentNotValidException.class,
            invalid -> {
              assertThat(invalid.getFieldErrors())
                  .filteredOn(error -> error.getCode().equals("RuleFindings"))
                  .hasSize((int) errors);
              assertThat(invalid.getFieldErrors())
                  .filteredOn(error -> error.getCode().equals("NotBlankText"))
                  .extracting(FieldError::getField)
                  .containsExactly("policy.rationale.paragraphs[1]");
            });
  }

  @Test
  void refusesABrokenPolicyWithEachMistake() throws Exception {
    MvcResult refused = send("{\"formatVersion\":\"1.0\",\"title\":7,\n\"language\":8}", "en");

    assertThat(refused.getResponse().getStatus()).isEqualTo(400);
    assertThat(refused.getResolvedException().getCause())
        .isInstanceOfSatisfying(
            CohesionDatabindException.class,
            mistakes ->
                assertThat(mistakes.getFindings())
                    .extracting(Finding::toString)
                    .containsExactly(
                        "error json.wrong-type at /title", "error json.wrong-type at /language"));
  }

  private MvcResult send(String policy, String language) throws Exception {
    return web.perform(
            post("/submissions")
                .contentType("application/json")
                .header("Accept-Language", language)
                .content("{\"sender\":\"Office\",\"policy\":" + policy + "}"))
        .andReturn();
  }

  private JsonNode receipt(MvcResult result) throws Exception {
    assertThat(result.getResponse().getStatus()).isEqualTo(200);
    return mapper.readTree(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
  }

  private static String policy(String name) throws Exception {
    return Files.readString(Path.of("../../policies", name + ".json"));
  }

  private static String place(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation().getPath();
  }
}
