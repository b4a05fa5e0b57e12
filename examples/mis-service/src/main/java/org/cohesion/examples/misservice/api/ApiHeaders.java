package org.cohesion.examples.misservice.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpHeaders;

/** The headers in the API's description, without which no client can replace a policy. */
final class ApiHeaders {

  private ApiHeaders() {}

  /** Adds the headers of an operation, once all its answers are there. */
  static void addTo(Operation operation) {
    ApiResponses answers = operation.getResponses();
    operation.addParametersItem(
        parameter(HttpHeaders.ACCEPT_LANGUAGE, "The language of texts for people: en or cy"));
    if (Set.of("getPolicy", "getVersion").contains(operation.getOperationId())) {
      answers.addApiResponse("304", new ApiResponse().description("It is still that version"));
      add(answers, "200", HttpHeaders.CONTENT_LOCATION, "Where this version stays");
      add(answers, "200", HttpHeaders.ETAG, "The digest of this version, for If-Match");
      add(answers, "304", HttpHeaders.CONTENT_LOCATION, "Where this version stays");
      add(answers, "304", HttpHeaders.ETAG, "The digest of this version, for If-Match");
      add(answers, "412", HttpHeaders.ETAG, "The digest of this version");
    }
    if (operation.getOperationId().equals("putPolicy")) {
      add(answers, "201", HttpHeaders.LOCATION, "Where the policy is");
      add(answers, "201", HttpHeaders.ETAG, "The digest of what is stored now");
      add(answers, "200", HttpHeaders.ETAG, "The digest of what is stored now");
      add(answers, "428", HttpHeaders.ETAG, "The digest of the current version");
      optional(answers, "412", HttpHeaders.ETAG, "The digest of the current version, if any");
    }
    if (operation.getOperationId().equals("importDocument")) {
      add(answers, "201", HttpHeaders.LOCATION, "Where the draft is for half an hour");
    }
    add(answers, "401", HttpHeaders.WWW_AUTHENTICATE, "HTTP Basic");
    optional(answers, "503", HttpHeaders.RETRY_AFTER, "How many seconds to wait");
  }

  private static Parameter parameter(String name, String description) {
    return new Parameter()
        .in("header")
        .name(name)
        .description(description)
        .required(false)
        .schema(text());
  }

  private static void add(ApiResponses answers, String status, String name, String description) {
    optional(answers, status, name, description).setRequired(true);
  }

  private static Header optional(
      ApiResponses answers, String status, String name, String description) {
    Header header = new Header().description(description).schema(text());
    Objects.requireNonNull(answers.get(status), status).addHeaderObject(name, header);
    return header;
  }

  private static JsonSchema text() {
    JsonSchema text = new JsonSchema();
    text.addType("string");
    return text;
  }
}
