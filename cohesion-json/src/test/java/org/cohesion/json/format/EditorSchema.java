package org.cohesion.json.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cohesion.json.codec.Member;
import org.cohesion.json.codec.ObjectCodec;
import org.cohesion.json.codec.ValueType;
import org.cohesion.json.mistake.ValueForm;
import org.cohesion.text.JsonNamed;

/**
 * The schema for editors.
 *
 * <p>Titles and descriptions stand where a type is used and not with the type, because editors let
 * those of the type replace those of the member. Vocabularies are {@code enum} with {@code
 * enumDescriptions} beside, because editors then show both the member's and the value's
 * description, and name all values where one is wrong; of {@code oneOf} with {@code const} they
 * show the value's alone. Texts have {@code errorMessage}, or editors would show the expression.
 */
final class EditorSchema extends SchemaWriter {

  EditorSchema(Descriptions descriptions) {
    super(descriptions);
  }

  @Override
  Map<String, Object> body(String kind, String title, Map<String, ValueType> types) {
    String whole = types.keySet().iterator().next();
    Map<String, Object> definitions = new LinkedHashMap<>();
    types.forEach((name, type) -> definitions.put(name, definition(name, type)));
    return ordered(
        Map.entry("$id", id(kind)),
        Map.entry("title", title + ", format 1.0"),
        Map.entry("description", descriptions.text(whole)),
        Map.entry("$ref", "#/$defs/" + whole),
        Map.entry("$defs", definitions));
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
      names.put("maxLength", literal(ValuePatterns.longest(keyed.key()).getAsInt()));
      return ordered(Map.entry("type", "object"), Map.entry("propertyNames", names));
    }
    if (type instanceof ValueType.Scalar scalar) {
      return isNumber(scalar.form()) ? number(scalar.form()) : text(scalar.form());
    }
    throw new IllegalArgumentException("no definition of " + name);
  }

  /**
   * The first alternative never holds. Editors show its message, since none of the others comes
   * closer; on their own they would say that the first of the members is missing.
   */
  @Override
  Map<String, Object> oneOf(ObjectCodec<?> table) {
    String quoted =
        table.oneOf().stream().map(n -> '"' + n + '"').collect(Collectors.joining(" or "));
    List<Map<String, Object>> alternatives = new ArrayList<>();
    alternatives.add(
        ordered(
            Map.entry("not", Map.of()),
            Map.entry("errorMessage", "A member is missing here; add " + quoted + ".")));
    table.oneOf().forEach(name -> alternatives.add(Map.of("required", List.of(name))));
    return Map.of("anyOf", alternatives);
  }

  @Override
  Map<String, Object> member(String key, Member member) {
    ValueType type = member.valueType();
    Map<String, Object> schema = annotated(key);
    if (member.isList()) {
      Map<String, Object> element = new LinkedHashMap<>();
      FormatTypes.nameOf(type).ifPresent(name -> element.putAll(annotated(name)));
      element.putAll(use(type));
      schema.put("type", "array");
      schema.put("items", element);
    } else {
      schema.putAll(use(type));
    }
    return schema;
  }

  private Map<String, Object> annotated(String key) {
    return ordered(
        Map.entry("title", descriptions.title(key)),
        Map.entry("description", descriptions.text(key)));
  }

  private static Map<String, Object> use(ValueType type) {
    Optional<String> name = FormatTypes.nameOf(type);
    if (name.isPresent()) {
      return reference(name.get());
    }
    if (type instanceof ValueType.Constant constant) {
      return Map.of("const", constant.text());
    }
    return Map.of("type", type.equals(TRUE_OR_FALSE) ? "boolean" : "string");
  }

  /** A text of a form, with the words in which the decoder complains about another one. */
  private static Map<String, Object> text(ValueForm form) {
    return ordered(
        Map.entry("type", "string"),
        Map.entry("pattern", ValuePatterns.of(form)),
        Map.entry("errorMessage", "This is not " + form.getLabel() + "."));
  }

  /** Nothing is fetched from it: a tag (RFC 4151) is a name and no address. */
  private static String id(String kind) {
    return "tag:cohesion.example,2026:" + kind + ":1.0";
  }
}
