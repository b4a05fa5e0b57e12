package org.cohesion.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cohesion.json.JsonTree.Literal;
import org.cohesion.text.JsonNamed;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the JSON Schema of one kind of document from the tables of the codec.
 *
 * <p>Titles and descriptions stand where a type is used and not with the type, because editors let
 * those of the type replace those of the member. Vocabularies are {@code enum} with {@code
 * enumDescriptions} beside, because editors then show both the member's and the value's
 * description, and name all values where one is wrong; validators take no notice of words they do
 * not know.
 */
final class SchemaWriter {

  static final ValueType TRUE_OR_FALSE = ValueType.scalar(ValueForm.BOOLEAN);

  private static final int LONGEST_EXTENSION_KEY = 253;

  private final Descriptions descriptions;

  SchemaWriter(Descriptions descriptions) {
    this.descriptions = descriptions;
  }

  /**
   * Writes a schema.
   *
   * @param kind what the documents are called in the schema's name
   * @param title what they are called in its title
   */
  String schema(String kind, String title, ValueCodec<?> document) {
    Map<String, ValueType> types = FormatTypes.of(document);
    String whole = types.keySet().iterator().next();
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", id(kind));
    schema.put("title", title + ", format 1.0");
    schema.put("description", descriptions.text(whole));
    schema.put("$ref", "#/$defs/" + whole);
    Map<String, Object> definitions = new LinkedHashMap<>();
    types.forEach((name, type) -> definitions.put(name, definition(name, type)));
    schema.put("$defs", definitions);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator generator =
        Jackson.DEFAULT.generator(out, new WrittenDocument(Limits.DEFAULT, Jackson.indents()))) {
      JsonTree.write(schema, generator);
      generator.writeRaw('\n');
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private Map<String, Object> definition(String name, ValueType type) {
    Map<String, Object> definition = new LinkedHashMap<>();
    definition.put("$comment", descriptions.text(name));
    definition.putAll(structure(name, type));
    return definition;
  }

  private Map<String, Object> structure(String name, ValueType type) {
    if (type instanceof ValueType.Table table) {
      return object(table.codec());
    }
    if (type instanceof ValueType.Vocabulary vocabulary) {
      List<String> names = vocabulary.constants().stream().map(JsonNamed::getJsonName).toList();
      return ordered(
          Map.entry("type", "string"),
          Map.entry("enum", names),
          Map.entry(
              "enumDescriptions",
              names.stream().map(constant -> descriptions.text(name + "." + constant)).toList()));
    }
    if (type instanceof ValueType.Keyed keyed) {
      Map<String, Object> names = text(keyed.key());
      names.put("maxLength", new Literal(Integer.toString(LONGEST_EXTENSION_KEY)));
      return ordered(Map.entry("type", "object"), Map.entry("propertyNames", names));
    }
    if (type instanceof ValueType.Scalar scalar) {
      return switch (scalar.form()) {
        case AGE -> wholeNumber(0, 99);
        case LINE_OR_COLUMN -> wholeNumber(1, Integer.MAX_VALUE);
        default -> text(scalar.form());
      };
    }
    throw new IllegalArgumentException("no definition of " + name);
  }

  private Map<String, Object> object(ObjectCodec<?> table) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (Member<?, ?> member : table.members()) {
      members.put(member.name(), member(table.name() + "." + member.name(), member));
    }
    Map<String, Object> object =
        ordered(Map.entry("type", "object"), Map.entry("properties", members));
    List<String> required =
        table.members().stream().filter(Member::isRequired).map(Member::name).toList();
    if (!required.isEmpty()) {
      object.put("required", required);
    }
    if (!table.oneOf().isEmpty()) {
      object.put("anyOf", oneOf(table.oneOf()));
    }
    object.put("additionalProperties", false);
    return object;
  }

  /**
   * The first alternative never holds. Editors show its message, since none of the others comes
   * closer; on their own they would say that the first of the members is missing.
   */
  private static List<Map<String, Object>> oneOf(List<String> names) {
    String quoted = names.stream().map(n -> '"' + n + '"').collect(Collectors.joining(" or "));
    List<Map<String, Object>> alternatives = new ArrayList<>();
    alternatives.add(
        ordered(
            Map.entry("not", Map.of()),
            Map.entry("errorMessage", "A member is missing here; add " + quoted + ".")));
    names.forEach(name -> alternatives.add(Map.of("required", List.of(name))));
    return alternatives;
  }

  private Map<String, Object> member(String key, Member<?, ?> member) {
    ValueType type = member.valueType();
    Map<String, Object> schema = annotated(key);
    if (member.isList()) {
      Map<String, Object> element = new LinkedHashMap<>();
      FormatTypes.nameOf(type).ifPresent(name -> element.putAll(annotated(name)));
      element.putAll(reference(type));
      schema.put("type", "array");
      schema.put("items", element);
    } else {
      schema.putAll(reference(type));
    }
    return schema;
  }

  private Map<String, Object> annotated(String key) {
    return ordered(
        Map.entry("title", descriptions.title(key)),
        Map.entry("description", descriptions.text(key)));
  }

  private static Map<String, Object> reference(ValueType type) {
    Optional<String> name = FormatTypes.nameOf(type);
    if (name.isPresent()) {
      return Map.of("$ref", "#/$defs/" + name.get());
    }
    if (type instanceof ValueType.Constant constant) {
      return Map.of("const", constant.text());
    }
    return Map.of("type", type.equals(TRUE_OR_FALSE) ? "boolean" : "string");
  }

  private static Map<String, Object> wholeNumber(int least, int most) {
    return ordered(
        Map.entry("type", "integer"),
        Map.entry("minimum", new Literal(Integer.toString(least))),
        Map.entry("maximum", new Literal(Integer.toString(most))));
  }

  /** A text of a form, with the words in which the decoder complains about another one. */
  private static Map<String, Object> text(ValueForm form) {
    return ordered(
        Map.entry("type", "string"),
        Map.entry("pattern", ValuePatterns.of(form)),
        Map.entry("errorMessage", "This is not " + form.getLabel() + "."));
  }

  @SafeVarargs
  private static Map<String, Object> ordered(Map.Entry<String, Object>... members) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (Map.Entry<String, Object> member : members) {
      map.put(member.getKey(), member.getValue());
    }
    return map;
  }

  /** Nothing is fetched from it: a tag (RFC 4151) is a name and no address. */
  private static String id(String kind) {
    return "tag:cohesion.example,2026:" + kind + ":1.0";
  }
}
