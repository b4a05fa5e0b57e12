package com.example.schools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.ConstraintViolation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.json.CohesionJackson2Exception;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.cohesion.validation.PolicyValidator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;

@SpringBootTest(properties = {"logging.level.root=OFF", "spring.main.banner-mode=off"})
@AutoConfigureMockMvc
class SchoolsApplicationTest {

  @Autowired private MockMvc web;
  @Autowired private ObjectMapper mapper;

  /** Those of Spring Boot 3, and not those that the libraries are tested with. */
  @Test
  void hasVersionsOfItsOwn() {
    assertThat(place(ObjectMapper.class)).contains("jackson-databind-2.");
    assertThat(place(HibernateValidator.class)).contains("hibernate-validator-8.");
    assertThat(getClass().getClassLoader().getResource("tools/jackson/databind")).isNull();
  }

  @Test
  void takesASoundPolicyAndHandsItBackAsItWas() throws Exception {
    String sound = policy("sound");

    MockHttpServletResponse response = send("Office", sound, "en").getResponse();

    assertThat(response.getStatus()).isEqualTo(200);
    JsonNode receipt = mapper.readTree(response.getContentAsString(StandardCharsets.UTF_8));
    assertThat(receipt.get("policy")).isEqualTo(mapper.readTree(sound));
    assertThat(receipt.get("findings")).isEmpty();
    assertThat(mapper.treeToValue(receipt.get("policy"), Policy.class))
        .isEqualTo(PolicyJson.decodeText(sound).orThrow());
  }

  @Test
  void saysWhatIsNoErrorInTheLanguageOfTheRequest() throws Exception {
    Policy nursery = PolicyJson.decodeText(policy("nursery")).orThrow();
    List<Finding> found =
        PolicyValidator.builder().build().validate(nursery, SubmissionController.DAY).getFindings();
    assertThat(found).isNotEmpty();

    for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("cy"))) {
      MockHttpServletResponse response =
          send("Office", policy("nursery"), language.toLanguageTag()).getResponse();

      assertThat(response.getStatus()).isEqualTo(200);
      assertThat(
              mapper
                  .readTree(response.getContentAsString(StandardCharsets.UTF_8))
                  .get("findings")
                  .findValuesAsText("message"))
          .isEqualTo(found.stream().map(finding -> finding.text(language)).toList());
    }
  }

  @Test
  void refusesWhatTheRulesCallAnErrorAndNothingElse() throws Exception {
    String slips = policy("slips");
    List<String> errors =
        PolicyValidator.builder()
            .build()
            .validate(PolicyJson.decodeText(slips).orThrow(), SubmissionController.DAY)
            .getFindings()
            .stream()
            .filter(finding -> finding.getSeverity() == Severity.ERROR)
            .map(finding -> finding.getKind().getId())
            .toList();
    assertThat(errors).hasSizeGreaterThan(3);

    MvcResult refused = send("Office", slips, "en");

    assertThat(refused.getResponse().getStatus()).isEqualTo(400);
    assertThat(refused.getResolvedException())
        .isInstanceOfSatisfying(
            MethodArgumentNotValidException.class,
            invalid ->
                assertThat(invalid.getFieldErrors().stream().flatMap(this::rule).toList())
                    .containsExactlyInAnyOrderElementsOf(errors));
  }

  @Test
  void refusesABrokenPolicyWithEachMistake() throws Exception {
    MvcResult refused =
        send("Office", "{\"formatVersion\":\"1.0\",\"title\":7,\n\"language\":8}", "en");

    assertThat(refused.getResponse().getStatus()).isEqualTo(400);
    assertThat(refused.getResolvedException().getCause())
        .isInstanceOfSatisfying(
            CohesionJackson2Exception.class,
            mistakes -> {
              assertThat(mistakes.getFindings())
                  .extracting(Finding::toString)
                  .containsExactly(
                      "error json.wrong-type at /title", "error json.wrong-type at /language");
              assertThat(mistakes.getPathReference()).endsWith("[\"policy\"]->[\"title\"]");
            });
  }

  private MvcResult send(String sender, String policy, String language) throws Exception {
    return web.perform(
            post("/submissions")
                .contentType("application/json")
                .header("Accept-Language", language)
                .content("{\"sender\":\"" + sender + "\",\"policy\":" + policy + "}"))
        .andReturn();
  }

  private Stream<String> rule(FieldError error) {
    ConstraintViolation<?> violation = error.unwrap(ConstraintViolation.class);
    HibernateConstraintViolation<?> unwrapped =
        violation.unwrap(HibernateConstraintViolation.class);
    return Stream.ofNullable(unwrapped.getDynamicPayload(Finding.class))
        .map(finding -> finding.getKind().getId());
  }

  private static String policy(String name) throws Exception {
    return Files.readString(Path.of("../../policies", name + ".json"));
  }

  private static String place(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation().getPath();
  }
}
