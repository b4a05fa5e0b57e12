package org.cohesion.examples.policyreport.document;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cohesion.json.PolicyJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A policy that has every member of the format, as its schema lists them: each text another one,
 * one element in each list.
 */
final class FilledPolicy {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final Map<String, String> BY_PATTERN =
      new TreeMap<>(
          Map.of(
              "urn", "123456",
              "ukprn", "10123456",
              "laEstab", "123/4567",
              "seedCode", "1234567",
              "academicYear", "2031/2032"));

  private final JsonNode types;
  private int texts;
  private int dates;

  private FilledPolicy(JsonNode types) {
    this.types = types;
  }

  /** {@return it as JSON} */
  static ObjectNode json() {
    JsonNode schema = JSON.readTree(PolicyJson.schema());
    return (ObjectNode) new FilledPolicy(schema.get("$defs")).value("", schema, 0);
  }

  private JsonNode value(String name, JsonNode schema, int depth) {
    if (schema.has("$ref")) {
      String type = schema.get("$ref").asString().replace("#/$defs/", "");
      return value(name, types.get(type), depth + (type.equals("Narrative") ? 1 : 0));
    }
    if (name.equals("outline")) {
      return JSON.createArrayNode().add("/aims");
    }
    if (name.equals("extensions")) {
      return JSON.createObjectNode().put("com.example.mis", "text of another program");
    }
    if (schema.has("const")) {
      return schema.get("const");
    }
    if (schema.has("enum")) {
      // English says as little as no language.
      return schema.get("enum").get(name.equals("language") ? 1 : 0);
    }
    return switch (schema.get("type").asString()) {
      case "object" -> object(schema, depth);
      case "array" -> JSON.createArrayNode().add(value(name, schema.get("items"), depth));
      case "integer" -> JSON.getNodeFactory().numberNode(name.equals("from") ? 61 : 67);
      default -> JSON.getNodeFactory().stringNode(text(name, schema));
    };
  }

  private ObjectNode object(JsonNode schema, int depth) {
    ObjectNode object = JSON.createObjectNode();
    for (Map.Entry<String, JsonNode> member : schema.get("properties").properties()) {
      boolean tooDeep = member.getKey().equals("sections") && depth > 1;
      if (!tooDeep) {
        object.set(member.getKey(), value(member.getKey(), member.getValue(), depth));
      }
    }
    return object;
  }

  private String text(String name, JsonNode schema) {
    if (BY_PATTERN.containsKey(name)) {
      return BY_PATTERN.get(name);
    }
    if (schema.has("pattern") || List.of("date", "due", "asOf").contains(name)) {
      return Integer.toString(1100 + dates++);
    }
    return "zq" + texts++ + "x";
  }
}
