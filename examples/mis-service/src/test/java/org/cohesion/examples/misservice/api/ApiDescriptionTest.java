package org.cohesion.examples.misservice.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cohesion.examples.misservice.Call;
import org.cohesion.examples.misservice.Call.Answer;
import org.cohesion.examples.misservice.TestService;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The example calls of the description as it is served, each sent to the service. */
class ApiDescriptionTest {

  private final JsonNode api = Call.get("/openapi.json").by("").send().json();

  private record Described(String method, String path, JsonNode operation) {

    String id() {
      return operation.path("operationId").asString();
    }
  }

  private List<Described> operations() {
    List<Described> operations = new ArrayList<>();
    api.path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        operation ->
                            operations.add(
                                new Described(
                                    operation.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey(),
                                    operation.getValue()))));
    return operations;
  }

  private Described operation(String id) {
    return operations().stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void everyExampleIsAnsweredAsItIsDescribed() {
    store();
    Described send = operation("importDocument");
    JsonNode files =
        send.operation().at("/requestBody/content/multipart~1form-data/examples").path("document");
    Answer made =
        Call.of("POST", send.path())
            .file("file", files.at("/value/file").asString().getBytes(StandardCharsets.UTF_8))
            .send();
    assertDescribed(send, made, "201");
    JsonNode link = send.operation().at("/responses/201/links/draft");
    String pointer = link.path("parameters").path("id").asString().replace("$response.body#", "");
    int answered = 0;
    for (Described get : operations()) {
      if (get.method().equals("GET")) {
        Map<String, String> linked = new HashMap<>();
        if (get.id().equals(link.path("operationId").asString())) {
          linked.put("id", made.json().at(pointer).asString());
        }
        assertDescribed(get, Call.get(address(get, linked)).send(), "200");
        answered++;
      }
    }
    assertThat(answered).isEqualTo(operations().size() - 2);
  }

  /** Stores the example policies, which the other examples ask for. */
  private void store() {
    TestService.shared().clear();
    Described put = operation("putPolicy");
    put.operation()
        .at("/requestBody/content/application~1json/examples")
        .properties()
        .forEach(example -> put(put, example.getKey(), example.getValue().path("value")));
  }

  private void put(Described put, String name, JsonNode policy) {
    Call call =
        Call.of("PUT", address(put, Map.of()))
            .json(policy.toString().getBytes(StandardCharsets.UTF_8));
    for (JsonNode parameter : put.operation().path("parameters")) {
      JsonNode example = parameter.path("examples").path(name).path("value");
      if (parameter.path("in").asString().equals("header") && !example.isMissingNode()) {
        call.with(parameter.path("name").asString(), example.asString());
      }
    }
    String status =
        put.operation().path("responses").properties().stream()
            .filter(
                answer ->
                    answer.getValue().path("content").properties().stream()
                        .anyMatch(c -> c.getValue().path("examples").has(name)))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    assertDescribed(put, call.send(), status);
  }

  private static String address(Described operation, Map<String, String> linked) {
    StringBuilder query = new StringBuilder();
    String path = operation.path();
    for (JsonNode parameter : operation.operation().path("parameters")) {
      String name = parameter.path("name").asString();
      String value = linked.getOrDefault(name, parameter.path("example").asString(""));
      if (parameter.path("in").asString().equals("path")) {
        assertThat(value).as(operation.id() + " " + name).isNotEmpty();
        path = path.replace("{" + name + "}", value);
      } else if (parameter.path("in").asString().equals("query") && !value.isEmpty()) {
        query
            .append(query.isEmpty() ? '?' : '&')
            .append(name)
            .append('=')
            .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
      }
    }
    return path + query;
  }

  private void assertDescribed(Described operation, Answer answer, String status) {
    assertThat(Integer.toString(answer.status()))
        .as(operation.id() + ": " + answer.text())
        .isEqualTo(status);
    JsonNode described = operation.operation().path("responses").path(status);
    described
        .path("headers")
        .properties()
        .forEach(header -> assertThat(answer.header(header.getKey())).isNotEmpty());
    for (String header : List.of("ETag", "Location", "Content-Location")) {
      assertThat(described.path("headers").has(header))
          .as("%s %s %s", operation.id(), status, header)
          .isEqualTo(!answer.header(header).isEmpty());
    }
    JsonNode content = described.path("content");
    String type = answer.header("Content-Type").replaceAll(";.*", "");
    assertThat(content.propertyNames()).as(operation.id()).contains(type);
    if (type.endsWith("json")) {
      assertValid(content.path(type).path("schema"), answer.text());
    }
  }

  private void assertValid(JsonNode schema, String json) {
    assertThat(schema.size()).isPositive();
    ObjectNode whole = new JsonMapper().createObjectNode();
    whole.set("allOf", new JsonMapper().createArrayNode().add(schema));
    whole.set("components", api.path("components"));
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString())
                .validate(json, InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void parametersAreOfTheTypesThatAreRead() {
    store();
    Map<String, String> wrong = Map.of("integer", "one", "boolean", "yes", "string", "nothing");
    int tried = 0;
    for (Described get : operations()) {
      for (JsonNode parameter : get.operation().path("parameters")) {
        JsonNode schema = parameter.path("schema");
        String name = parameter.path("name").asString();
        if (get.method().equals("GET") && !parameter.path("in").asString().equals("header")) {
          String type = schema.path("type").asString();
          assertThat(!type.equals("string") || schema.has("pattern") || schema.has("format"))
              .as(get.id() + " " + name)
              .isTrue();
          List<String> values = new ArrayList<>(List.of(wrong.get(type)));
          if (schema.has("maximum")) {
            values.add(Long.toString(schema.path("maximum").asLong() + 1));
            values.add(Long.toString(schema.path("minimum").asLong() - 1));
          }
          for (String value : values) {
            Answer answer = Call.get(address(get, with(name, value))).send();
            // Which drafts there are is nobody's business.
            assertThat(answer.status())
                .as("%s %s=%s", get.id(), name, value)
                .isEqualTo(name.equals("id") ? 404 : 400);
            tried++;
          }
        }
      }
    }
    assertThat(tried).isGreaterThan(30);
  }

  /** An id that nobody has, and one value that is not right. */
  private static Map<String, String> with(String name, String value) {
    Map<String, String> values = new HashMap<>();
    values.put("id", "00000000-0000-0000-0000-000000000000");
    values.put(name, value);
    return values;
  }

  @Test
  void saysThatAKnownVersionIsNotSentAgain() {
    store();
    Described get = operation("getPolicy");
    String tag = Call.get(address(get, Map.of())).send().header("ETag");

    Answer answer = Call.get(address(get, Map.of())).with("If-None-Match", tag).send();

    assertThat(answer.status()).isEqualTo(304);
    assertThat(get.operation().at("/responses/304/headers").propertyNames()).contains("ETag");
    assertThat(answer.header("ETag")).isEqualTo(tag);
  }

  @Test
  void namesTheLicenceOfTheProject() throws IOException {
    JsonNode licence = api.path("info").path("license");

    assertThat(licence.path("identifier").asString()).isEqualTo("Apache-2.0");
    assertThat(licence.has("url")).isFalse();
    assertThat(Files.readString(Path.of("../../pom.xml")))
        .contains("<name>" + licence.path("identifier").asString() + "</name>");
    assertThat(api.path("info").has("contact")).isFalse();
  }

  @Test
  void theSchemaOfPoliciesRefusesWhatIsNone() {
    ObjectNode whole = new JsonMapper().createObjectNode();
    whole.put("$ref", "#/components/schemas/Policy");
    whole.set("components", api.path("components"));

    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString())
                .validate("{\"formatVersion\":\"1.0\",\"titel\":\"A\"}", InputFormat.JSON))
        .isNotEmpty();
  }
}
