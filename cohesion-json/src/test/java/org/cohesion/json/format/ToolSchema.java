package org.cohesion.json.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cohesion.json.codec.Member;
import org.cohesion.json.codec.ObjectCodec;
import org.cohesion.json.codec.ValueType;
import org.cohesion.json.mistake.ValueForm;
import org.cohesion.text.JsonNamed;

/**
 * The schema for validators, generators of code and whatever else reads JSON Schema: only what all
 * of them understand in the same way.
 *
 * <ul>
 *   <li>No {@code $id}, since some look there for what the schema refers to.
 *   <li>A reference stands alone: beside another word, generators take it for a type of its own,
 *       and number the copies. What is said about such a member is said with its object.
 *   <li>Objects and vocabularies, and nothing else, have a title, of which generators make the name
 *       of the type. Texts and numbers of a form stand where they are used.
 *   <li>That one of several members must be there is said so that a validator has one complaint and
 *       generators do not take the object for one of several types.
 * </ul>
 */
final class ToolSchema extends SchemaWriter {

  ToolSchema(Descriptions descriptions) {
    super(descriptions);
  }

  @Override
  Map<String, Object> body(String kind, String title, Map<String, ValueType> types) {
    String whole = types.keySet().iterator().next();
    Map<String, Object> definitions = new LinkedHashMap<>();
    types.forEach(
        (name, type) -> {
          if (!name.equals(whole) && isDefined(type)) {
            definitions.put(name, definition(name, type));
          }
        });
    Map<String, Object> body = definition(whole, Objects.requireNonNull(types.get(whole)));
    body.put("$defs", definitions);
    return body;
  }

  private static boolean isDefined(ValueType type) {
    return FormatTypes.nameOf(type).isPresent() && !(type instanceof ValueType.Scalar);
  }

  private Map<String, Object> definition(String name, ValueType type) {
    Map<String, Object> definition = new LinkedHashMap<>();
    definition.put("title", name);
    if (type instanceof ValueType.Table table) {
      List<String> unsaid =
          table.codec().members().stream()
              .filter(member -> !member.isList() && isDefined(member.valueType()))
              .map(Member::name)
              .toList();
      definition.put("description", description(name, unsaid));
      definition.putAll(object(table.codec()));
    } else if (type instanceof ValueType.Vocabulary vocabulary) {
      List<String> names = vocabulary.constants().stream().map(JsonNamed::getJsonName).toList();
      definition.put("description", description(name, names));
      definition.put("type", "string");
      definition.put("enum", names);
    } else if (type instanceof ValueType.Keyed keyed) {
      definition.put("description", descriptions.text(name));
      definition.put("type", "object");
      definition.put("propertyNames", text(keyed.key()));
    } else {
      throw new IllegalArgumentException("no definition of " + name);
    }
    return definition;
  }

  /** What is said of a type, and below it what there is no other place for. */
  private String description(String name, List<String> parts) {
    return descriptions.text(name)
        + parts.stream()
            .map(part -> "\n- " + part + ": " + descriptions.text(name + "." + part))
            .collect(Collectors.joining());
  }

  @Override
  Map<String, Object> oneOf(ObjectCodec<?> table) {
    if (table.oneOf().containsAll(table.memberNames())) {
      return Map.of("minProperties", literal(1));
    }
    Map<String, Object> none = new LinkedHashMap<>();
    table.oneOf().forEach(name -> none.put(name, false));
    return not(Map.entry("type", "object"), Map.entry("properties", none));
  }

  @Override
  Map<String, Object> member(String key, Member member) {
    ValueType type = member.valueType();
    if (member.isList()) {
      return ordered(
          Map.entry("description", descriptions.text(key)),
          Map.entry("type", "array"),
          Map.entry("items", use(type)));
    }
    if (isDefined(type)) {
      return use(type);
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", descriptions.text(key));
    schema.putAll(use(type));
    return schema;
  }

  private static Map<String, Object> use(ValueType type) {
    if (isDefined(type)) {
      return reference(FormatTypes.nameOf(type).orElseThrow());
    }
    if (type instanceof ValueType.Constant constant) {
      return ordered(Map.entry("type", "string"), Map.entry("const", constant.text()));
    }
    if (type instanceof ValueType.Scalar scalar) {
      return switch (scalar.form()) {
        case BOOLEAN -> Map.of("type", "boolean");
        case TEXT -> Map.of("type", "string");
        default -> isNumber(scalar.form()) ? number(scalar.form()) : text(scalar.form());
      };
    }
    throw new IllegalArgumentException("no schema of " + type);
  }

  private static Map<String, Object> text(ValueForm form) {
    Map<String, Object> text =
        ordered(Map.entry("type", "string"), Map.entry("pattern", ValuePatterns.of(form)));
    ValuePatterns.longest(form).ifPresent(length -> text.put("maxLength", literal(length)));
    ValuePatterns.notAtTheEnd(form)
        .ifPresent(
            pattern ->
                text.putAll(not(Map.entry("type", "string"), Map.entry("pattern", pattern))));
    return text;
  }

  /** With the type, so that nothing of another type breaks this as well. */
  @SafeVarargs
  private static Map<String, Object> not(Map.Entry<String, Object>... words) {
    return Map.of("not", ordered(words));
  }
}
