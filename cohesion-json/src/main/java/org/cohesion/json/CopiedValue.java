package org.cohesion.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonTokenId;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * A value that was copied out of somebody else's parser, token by token: numbers as they are
 * written, and duplicates and nulls with the rest, so that decoding the copy is as strict as
 * decoding a document. Remembers where each token stands in the source.
 */
final class CopiedValue {

  private final byte[] bytes;
  private final List<TokenStreamLocation> places;

  private CopiedValue(byte[] bytes, List<TokenStreamLocation> places) {
    this.bytes = bytes;
    this.places = places;
  }

  /**
   * A token of the copy.
   *
   * @param place where it stands in the source
   * @param context what leads to it from the value
   */
  record Token(TokenStreamLocation place, TokenStreamContext context) {}

  /**
   * Copies the value that begins at the parser's current token, and leaves the parser at the
   * value's last token.
   *
   * @param limit how many bytes the copy may have
   * @return the copy; null if it would be larger, and then the parser is somewhere inside the value
   */
  static @Nullable CopiedValue of(JsonParser in, int limit) {
    ByteSink bytes = new ByteSink();
    List<TokenStreamLocation> places = new ArrayList<>();
    try (JsonGenerator out = Jackson.DEFAULT.compactGenerator(bytes)) {
      int depth = 0;
      do {
        if (!places.isEmpty()) {
          in.nextToken();
        }
        // A text may be longer than all there is room for, so this comes before it is written.
        long atLeast = (long) bytes.size() + out.streamWriteOutputBuffered() + in.getStringLength();
        if (atLeast > limit) {
          return null;
        }
        places.add(in.currentTokenLocation());
        depth += copyToken(in, out);
      } while (depth > 0);
    }
    return bytes.size() > limit ? null : new CopiedValue(bytes.toByteArray(), places);
  }

  /** {@return the value as compact JSON} */
  byte[] bytes() {
    return bytes;
  }

  /** Copies the current token; returns how many levels it leads down. */
  private static int copyToken(JsonParser in, JsonGenerator out) {
    switch (in.currentTokenId()) {
      case JsonTokenId.ID_START_OBJECT -> {
        out.writeStartObject();
        return 1;
      }
      case JsonTokenId.ID_START_ARRAY -> {
        out.writeStartArray();
        return 1;
      }
      case JsonTokenId.ID_END_OBJECT -> {
        out.writeEndObject();
        return -1;
      }
      case JsonTokenId.ID_END_ARRAY -> {
        out.writeEndArray();
        return -1;
      }
      case JsonTokenId.ID_PROPERTY_NAME -> out.writeName(in.currentName());
      case JsonTokenId.ID_STRING -> out.writeString(in.getString());
      case JsonTokenId.ID_NUMBER_INT, JsonTokenId.ID_NUMBER_FLOAT ->
          out.writeNumber(in.getString());
      case JsonTokenId.ID_TRUE -> out.writeBoolean(true);
      case JsonTokenId.ID_FALSE -> out.writeBoolean(false);
      case JsonTokenId.ID_NULL -> out.writeNull();
      // What has no form in JSON becomes a syntax error, which the decoder reports where it stands.
      default -> out.writeRawValue("?");
    }
    return 0;
  }

  /** Finds the token that begins at an offset, or cannot be read there. */
  Token tokenAt(int offset, Jackson jackson) {
    JsonParser parser = jackson.parser(bytes, 0);
    int number = -1;
    try {
      do {
        number++;
      } while (parser.nextToken() != null
          && parser.currentTokenLocation().getByteOffset() < offset);
    } catch (JacksonException e) {
      // This is the token, then.
    }
    return new Token(places.get(Math.min(number, places.size() - 1)), parser.streamReadContext());
  }
}
