package org.cohesion.examples.misservice.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.links.Link;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cohesion.examples.misservice.problem.Answers;
import org.cohesion.examples.misservice.problem.Problem;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the API says that cannot be seen in the controllers. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";
  private static final String BASIC = "basic";

  private static final Map<String, String> PARAMETERS =
      Map.of("urn", ApiExamples.URN, "version", "1", "from", "1", "to", "2");

  private static final Map<String, String> DAYS = Map.of("from", "2027-01-01", "to", "2027-12-31");

  private static final Map<String, Problem> PUT_PROBLEMS =
      Map.of(ApiExamples.UNSTATED, Problem.UNSTATED, ApiExamples.CHANGED, Problem.CHANGED);

  @Bean
  OpenApiCustomizer description() {
    return api -> {
      api.info(
          new Info()
              .title("Policies of schools")
              .version("1.0")
              .license(new License().name("Apache License 2.0").identifier("Apache-2.0"))
              .description(
                  "Keeps the community cohesion policies of schools. Problems and findings are in"
                      + " English or Welsh, as Accept-Language says. Examples of one name belong"
                      + " together."));
      api.servers(List.of(new Server().url("/")));
      api.getComponents()
          .addSecuritySchemes(
              BASIC, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"));
      api.addSecurityItem(new SecurityRequirement().addList(BASIC));
      ApiSchemas.addTo(api.getComponents());
      api.getPaths()
          .values()
          .forEach(path -> path.readOperations().forEach(operation -> complete(operation)));
      put(operation(api, "putPolicy"));
      send(operation(api, "importDocument"));
      policy(operation(api, "getPolicy"));
      policy(operation(api, "getVersion"));
      api.getPaths().values().stream()
          .flatMap(path -> path.readOperations().stream())
          .forEach(
              operation -> {
                ApiParameters.describe(operation);
                ApiHeaders.addTo(operation);
              });
    };
  }

  private static Operation operation(OpenAPI api, String id) {
    return api.getPaths().values().stream()
        .flatMap(path -> path.readOperations().stream())
        .filter(operation -> operation.getOperationId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** What can be said of each operation. */
  private static void complete(Operation operation) {
    // The names of our classes are no names of parts for anybody else.
    operation.setTags(null);
    ApiResponses answers = operation.getResponses();
    answers.values().forEach(answer -> answer.setDescription("Done"));
    problem(answers, 400, "The request is not right; \"detail\" says what to write");
    problem(answers, 401, "Nobody is logged in");
    problem(answers, 403, "The user may not do this");
    problem(answers, 406, "The answer is not to be had in the form that Accept asks for");
    problem(answers, 503, "Too busy; nothing was done, so try again");
    boolean isCalendar = operation.getOperationId().equals("getCalendar");
    if (operation.getParameters() != null) {
      for (Parameter parameter : operation.getParameters()) {
        if ("path".equals(parameter.getIn())) {
          problem(answers, 404, "There is nothing of this kind");
        }
        String example = (isCalendar ? DAYS : Map.<String, String>of()).get(parameter.getName());
        example = example == null ? PARAMETERS.get(parameter.getName()) : example;
        if (example != null) {
          parameter.setExample(example);
        }
      }
    }
  }

  private static void put(Operation put) {
    ApiResponses answers = put.getResponses();
    problem(answers, 408, "The body took too long");
    problem(answers, 412, "Another version is stored; nothing was changed");
    problem(answers, 413, "The policy is too large");
    problem(answers, 415, "The body is no JSON, or compressed");
    problem(answers, 422, "The policy can be read, but has errors; \"findings\" lists them");
    problem(answers, 428, "If-Match is missing");
    ApiResponse stored = answer(answers, "200");
    stored.setDescription("Stored, or the current version already");
    answers.addApiResponse(
        "201",
        new ApiResponse().description("Stored as the first version").content(stored.getContent()));
    MediaType body = media(put.getRequestBody().getContent(), JSON);
    body.setSchema(reference("Policy"));
    ApiExamples.policies()
        .forEach(
            (name, policy) ->
                body.addExamples(name, new Example().value(ApiExamples.tree(policy))));
    for (Parameter parameter : put.getParameters()) {
      if (parameter.getName().equals("If-Match")) {
        ApiExamples.ifMatch()
            .forEach((name, tag) -> parameter.addExample(name, new Example().value(tag)));
      }
    }
    example(answers, "201", JSON, ApiExamples.FIRST, saved(1));
    example(answers, "200", JSON, ApiExamples.NEXT, saved(2));
    PUT_PROBLEMS.forEach(
        (name, problem) ->
            example(
                answers,
                Integer.toString(problem.status().value()),
                PROBLEM,
                name,
                Answers.example(problem)));
    example(answers, "422", PROBLEM, ApiExamples.FAULTY, Answers.example(Problem.BAD_REQUEST));
    example(answers, "400", PROBLEM, ApiExamples.UNREADABLE, Answers.example(Problem.BAD_REQUEST));
  }

  private static Map<String, Object> saved(int version) {
    return Map.of("version", version, "etag", "\"…\"", "findings", List.of());
  }

  private static void send(Operation send) {
    ApiResponses answers = send.getResponses();
    problem(answers, 408, "The body took too long");
    problem(answers, 413, "The document is too large");
    problem(answers, 415, "The body is no form, or compressed");
    problem(answers, 422, "The document cannot be read; \"reason\" says why");
    ApiResponse made = Objects.requireNonNull(answers.remove("200"));
    made.addLink(
        "draft", new Link().operationId("getImport").addParameter("id", "$response.body#/id"));
    answers.addApiResponse("201", made);
    media(send.getRequestBody().getContent(), "multipart/form-data")
        .addExamples("document", new Example().value(Map.of("file", ApiExamples.DOCUMENT)));
  }

  private static void policy(Operation get) {
    media(answer(get.getResponses(), "200").getContent(), JSON).setSchema(reference("Policy"));
    problem(get.getResponses(), 412, "It is another version than those that If-Match names");
  }

  private static void problem(ApiResponses answers, int status, String description) {
    answers.addApiResponse(
        Integer.toString(status),
        new ApiResponse()
            .description(description)
            .content(
                new Content().addMediaType(PROBLEM, new MediaType().schema(reference("Problem")))));
  }

  private static void example(
      ApiResponses answers, String status, String type, String name, Object value) {
    // Answers can share what they hold.
    MediaType shared = media(answer(answers, status).getContent(), type);
    MediaType own = new MediaType().schema(shared.getSchema());
    if (shared.getExamples() != null) {
      shared.getExamples().forEach(own::addExamples);
    }
    own.addExamples(name, new Example().value(value));
    answer(answers, status).setContent(new Content().addMediaType(type, own));
  }

  private static ApiResponse answer(ApiResponses answers, String status) {
    return Objects.requireNonNull(answers.get(status), status);
  }

  private static MediaType media(Content content, String type) {
    return Objects.requireNonNull(content.get(type), type);
  }

  private static Schema<?> reference(String name) {
    return new JsonSchema().$ref("#/components/schemas/" + name);
  }
}
