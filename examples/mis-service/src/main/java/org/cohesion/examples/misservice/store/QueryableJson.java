package org.cohesion.examples.misservice.store;

import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A policy as JSON that every database takes. PostgreSQL refuses the character NUL, and numbers of
 * more digits than its own can have, which JSON may have all the same.
 */
final class QueryableJson {

  private static final JsonFactory JSON = new JsonFactory();

  /** Numbers that are written out, not those with an exponent, which can mean many more digits. */
  private static final String PLAIN = "-?[0-9]+(\\.[0-9]+)?";

  private QueryableJson() {}

  /** {@return the JSON with U+FFFD for each NUL, and numbers with exponents as text} */
  static String of(byte[] canonical) {
    StringWriter out = new StringWriter();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), canonical);
        JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      while (parser.nextToken() != null) {
        copy(parser, generator);
      }
    }
    return out.toString();
  }

  private static void copy(JsonParser parser, JsonGenerator generator) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.PROPERTY_NAME) {
      generator.writeName(text(parser.currentName()));
    } else if (token == JsonToken.VALUE_STRING) {
      generator.writeString(text(parser.getString()));
    } else if (token.isNumeric() && !parser.getString().matches(PLAIN)) {
      generator.writeString(parser.getString());
    } else {
      generator.copyCurrentEventExact(parser);
    }
  }

  /** {@return a text with U+FFFD for each NUL} */
  static String text(String text) {
    return text.replace('\0', '\uFFFD');
  }

  /** {@return a text with U+FFFD for each NUL; null if there is none} */
  static @Nullable String textOrNull(@Nullable String text) {
    return text == null ? null : text(text);
  }
}
