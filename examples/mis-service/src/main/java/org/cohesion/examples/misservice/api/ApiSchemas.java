package org.cohesion.examples.misservice.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.JsonSchema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.cohesion.json.PolicyJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of the API's description that no controller tells. */
final class ApiSchemas {

  private static final String DEFINITIONS = "$defs";

  private ApiSchemas() {}

  /** Adds the schema of a policy, which is the library's, and that of a problem. */
  static void addTo(Components components) {
    ModelConverters.getInstance(true)
        .readAll(new AnnotatedType(ProblemItem.class))
        .forEach(components::addSchemas);
    policy().forEach(components::addSchemas);
    // Written as it is, though it is a text in Java.
    Objects.requireNonNull(components.getSchemas().get("ImportedDraft"))
        .addProperty("policy", new JsonSchema().$ref("#/components/schemas/Policy"));
  }

  private static Map<String, JsonSchema> policy() {
    String text = PolicyJson.schema().replace("\"#/$defs/", "\"#/components/schemas/Policy.");
    ObjectNode whole = (ObjectNode) new JsonMapper().readTree(text);
    JsonNode parts = whole.remove(DEFINITIONS);
    whole.remove("$schema");
    Map<String, JsonSchema> schemas = new LinkedHashMap<>();
    schemas.put("Policy", schema(whole));
    parts
        .properties()
        .forEach(part -> schemas.put("Policy." + part.getKey(), schema(part.getValue())));
    return schemas;
  }

  private static JsonSchema schema(JsonNode node) {
    try {
      return Json31.mapper().readValue(node.toString(), JsonSchema.class);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException("The schema of policies cannot be described", e);
    }
  }
}
