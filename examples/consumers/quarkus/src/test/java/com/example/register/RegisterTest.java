package com.example.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cohesion.policy.Policy;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegisterTest {

  private static final Path POLICIES = Path.of("../../policies");

  @Inject ObjectMapper mapper;
  @Inject Validator validator;

  /** Those of Quarkus. */
  @Test
  void hasVersionsOfItsOwn() {
    assertTrue(place(ObjectMapper.class).contains("jackson-databind-2."));
    assertTrue(place(HibernateValidator.class).contains("hibernate-validator-9."));
  }

  @Test
  void takesASoundPolicyAndHandsItBackAsItWas() throws IOException {
    Response response = send(policy("sound"));

    assertEquals(200, response.statusCode(), response.asString());
    assertEquals(
        mapper.readTree("{\"policy\":" + policy("sound") + ",\"findings\":[]}"),
        mapper.readTree(response.asString()));
    assertEquals(
        mapper.readValue(policy("sound"), Policy.class),
        mapper.treeToValue(mapper.readTree(response.asString()).get("policy"), Policy.class));
  }

  @Test
  void saysWhatIsNoError() throws IOException {
    Response response = send(policy("nursery"));

    assertEquals(200, response.statusCode(), response.asString());
    assertEquals(
        expected("nursery").map(line -> line.replaceAll("^[0-9:]+ [a-z]+: ", "")).toList(),
        response.jsonPath().getList("findings.message"));
  }

  /** The rules find blank texts, and so does {@code @Valid}. */
  @Test
  void refusesErrorsAndNothingElse() throws IOException {
    Response response = send(policy("slips"));

    assertEquals(400, response.statusCode());
    assertEquals(
        Stream.concat(
                expected("slips").filter(line -> line.contains(": error: ")),
                expected("slips").filter(line -> line.contains("this text is blank")))
            .map(line -> line.replaceAll("^[0-9:]+ [a-z]+: ", ""))
            .sorted()
            .toList(),
        response.jsonPath().getList("violations.message", String.class).stream().sorted().toList());
  }

  /** Quarkus has to know of the constraints when the service is built. */
  @Test
  void seesTheConstraintsOfThePolicyItself() {
    Policy untitled = Policy.builder().title("\u00a0").build();

    assertEquals(
        List.of("title"),
        validator.validate(untitled).stream()
            .map(violation -> violation.getPropertyPath().toString())
            .toList());
  }

  @Test
  void refusesABrokenPolicy() {
    Response response = send("{\"formatVersion\":\"1.0\",\"title\":7,\n\"language\":8}");

    assertEquals(400, response.statusCode(), response.asString());
  }

  private static Response send(String policy) {
    return RestAssured.given()
        .contentType("application/json")
        .body("{\"sender\":\"Office\",\"policy\":" + policy + "}")
        .post("/policies");
  }

  private static String policy(String name) throws IOException {
    return Files.readString(POLICIES.resolve(name + ".json"));
  }

  /** What is found in a policy by the list that stands beside it, without the rules' ids. */
  private static Stream<String> expected(String name) throws IOException {
    List<String> lines = Files.readAllLines(POLICIES.resolve(name + ".findings.txt"));
    return lines.stream().map(line -> line.replaceAll(" \\[[a-z.-]+\\]$", ""));
  }

  private static String place(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation().getPath();
  }
}
