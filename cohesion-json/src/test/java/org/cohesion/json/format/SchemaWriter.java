package org.cohesion.json.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cohesion.json.JsonTree;
import org.cohesion.json.JsonTree.Literal;
import org.cohesion.json.SchemaUse;
import org.cohesion.json.codec.Member;
import org.cohesion.json.codec.ObjectCodec;
import org.cohesion.json.codec.ValueCodec;
import org.cohesion.json.codec.ValueType;
import org.cohesion.json.codec.WrittenDocument;
import org.cohesion.json.mistake.ValueForm;
import org.cohesion.json.source.DocumentBounds;
import org.cohesion.json.source.JacksonStreams;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Writes the JSON Schema of one kind of document from the tables of the codec. */
abstract class SchemaWriter {

  static final ValueType TRUE_OR_FALSE = ValueType.scalar(ValueForm.BOOLEAN);

  /** White space that a pattern names would be white space in the file, or nothing at all. */
  private static final JsonFactory IN_ASCII =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  final Descriptions descriptions;

  SchemaWriter(Descriptions descriptions) {
    this.descriptions = descriptions;
  }

  static SchemaWriter of(SchemaUse use, Descriptions descriptions) {
    return switch (use) {
      case TOOL -> new ToolSchema(descriptions);
      case EDITOR -> new EditorSchema(descriptions);
    };
  }

  /**
   * Writes a schema.
   *
   * @param kind what the documents are called in the schema's name
   * @param title what they are called in its title
   */
  final String schema(String kind, String title, ValueCodec<?> document) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.putAll(body(kind, title, FormatTypes.of(document)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator generator =
        IN_ASCII.createGenerator(
            new WrittenDocument(DocumentBounds.DEFAULT, JacksonStreams.indents()), out)) {
      JsonTree.write(schema, generator);
      generator.writeRaw('\n');
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /**
   * {@return all but the dialect}
   *
   * @param types the types of the documents, the whole document first
   */
  abstract Map<String, Object> body(String kind, String title, Map<String, ValueType> types);

  abstract Map<String, Object> member(String key, Member member);

  /** {@return what a schema says of an object of which one of some members must be there} */
  abstract Map<String, Object> oneOf(ObjectCodec<?> table);

  final Map<String, Object> object(ObjectCodec<?> table) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (Member member : table.members()) {
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
      object.putAll(oneOf(table));
    }
    object.put("additionalProperties", false);
    return object;
  }

  static Map<String, Object> number(ValueForm form) {
    return form == ValueForm.AGE ? wholeNumber(0, 99) : wholeNumber(1, Integer.MAX_VALUE);
  }

  static boolean isNumber(ValueForm form) {
    return form == ValueForm.AGE || form == ValueForm.LINE_OR_COLUMN;
  }

  private static Map<String, Object> wholeNumber(int least, int most) {
    return ordered(
        Map.entry("type", "integer"),
        Map.entry("minimum", literal(least)),
        Map.entry("maximum", literal(most)));
  }

  static Literal literal(int number) {
    return new Literal(Integer.toString(number));
  }

  static Map<String, Object> reference(String name) {
    return Map.of("$ref", "#/$defs/" + name);
  }

  @SafeVarargs
  static Map<String, Object> ordered(Map.Entry<String, Object>... members) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (Map.Entry<String, Object> member : members) {
      map.put(member.getKey(), member.getValue());
    }
    return map;
  }
}
