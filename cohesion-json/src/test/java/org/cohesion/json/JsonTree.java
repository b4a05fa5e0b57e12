package org.cohesion.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * A second opinion about what a document says: maps, lists, texts, numbers as written. It knows
 * nothing of the format.
 */
public final class JsonTree {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNameLength(Integer.MAX_VALUE).build())
          .build();

  /** A number as written. */
  public record Literal(String text) {}

  /** The value null. */
  record Nothing() {}

  private JsonTree() {}

  static Object read(byte[] document) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
      parser.nextToken();
      return value(parser);
    }
  }

  public static void write(Object value, JsonGenerator out) {
    if (value instanceof Map<?, ?> members) {
      out.writeStartObject();
      members.forEach(
          (name, member) -> {
            out.writeName((String) name);
            write(member, out);
          });
      out.writeEndObject();
    } else if (value instanceof List<?> elements) {
      out.writeStartArray();
      elements.forEach(element -> write(element, out));
      out.writeEndArray();
    } else if (value instanceof Boolean bool) {
      out.writeBoolean(bool);
    } else if (value instanceof Literal number) {
      out.writeNumber(number.text());
    } else if (value instanceof Nothing) {
      out.writeNull();
    } else {
      out.writeString((String) value);
    }
  }

  private static Object value(JsonParser parser) {
    @Nullable JsonToken token = parser.currentToken();
    if (token == null) {
      throw new IllegalArgumentException("no value");
    }
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getString();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> new Nothing();
      default -> new Literal(parser.getString());
    };
  }

  private static Map<String, Object> object(JsonParser parser) {
    Map<String, Object> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, value(parser));
    }
    return members;
  }

  private static List<Object> array(JsonParser parser) {
    List<Object> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(parser));
    }
    return elements;
  }
}
