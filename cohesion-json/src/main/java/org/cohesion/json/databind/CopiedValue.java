package org.cohesion.json.databind;

import java.util.ArrayList;
import java.util.List;
import org.cohesion.json.source.ByteSink;
import org.cohesion.json.source.JacksonStreams;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonTokenId;
import tools.jackson.core.TokenStreamContext;

/**
 * A value that was copied out of somebody else's parser, token by token: numbers as they are
 * written, and duplicates and nulls with the rest, so that decoding the copy is as strict as
 * decoding a document. Remembers where each token stands in the source.
 *
 * @param <L> how the source tells places
 */
public final class CopiedValue<L> {

  private final byte[] bytes;
  private final List<L> places;

  private CopiedValue(byte[] bytes, List<L> places) {
    this.bytes = bytes;
    this.places = places;
  }

  /**
   * A token of the copy.
   *
   * @param place where it stands in the source
   * @param context what leads to it from the value
   */
  record Token<L>(L place, TokenStreamContext context) {}

  /**
   * Copies the value that begins at the source's current token, and leaves the source at the
   * value's last token.
   *
   * @param limit how many bytes the copy may have
   * @return the copy; null if it would be larger, and then the source is somewhere inside the value
   */
  static <L, X extends Exception> @Nullable CopiedValue<L> of(ForeignParser<L, X> in, int limit)
      throws X {
    ByteSink bytes = new ByteSink();
    List<L> places = new ArrayList<>();
    try (JsonGenerator out = JacksonStreams.DEFAULT.compactGenerator(bytes)) {
      int depth = 0;
      do {
        if (!places.isEmpty()) {
          in.next();
        }
        // A text may be longer than all there is room for, so this comes before it is written.
        long atLeast = (long) bytes.size() + out.streamWriteOutputBuffered() + textLength(in);
        if (atLeast > limit) {
          return null;
        }
        places.add(in.place());
        depth += copyToken(in, out);
      } while (depth > 0);
    }
    return bytes.size() > limit ? null : new CopiedValue<>(bytes.toByteArray(), places);
  }

  /** {@return the value as compact JSON} */
  byte[] bytes() {
    return bytes;
  }

  private static <X extends Exception> int textLength(ForeignParser<?, X> in) throws X {
    return switch (in.tokenId()) {
      case JsonTokenId.ID_PROPERTY_NAME,
          JsonTokenId.ID_STRING,
          JsonTokenId.ID_NUMBER_INT,
          JsonTokenId.ID_NUMBER_FLOAT ->
          in.textLength();
      default -> 1;
    };
  }

  /** Copies the current token; returns how many levels it leads down. */
  private static <X extends Exception> int copyToken(ForeignParser<?, X> in, JsonGenerator out)
      throws X {
    switch (in.tokenId()) {
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
      case JsonTokenId.ID_PROPERTY_NAME -> out.writeName(in.text());
      case JsonTokenId.ID_STRING -> out.writeString(in.text());
      case JsonTokenId.ID_NUMBER_INT, JsonTokenId.ID_NUMBER_FLOAT -> out.writeNumber(in.text());
      case JsonTokenId.ID_TRUE -> out.writeBoolean(true);
      case JsonTokenId.ID_FALSE -> out.writeBoolean(false);
      case JsonTokenId.ID_NULL -> out.writeNull();
      // What has no form in JSON becomes a syntax error, which the decoder reports where it stands.
      default -> out.writeRawValue("?");
    }
    return 0;
  }

  /** Finds the token that begins at an offset, or cannot be read there. */
  Token<L> tokenAt(int offset, JacksonStreams jackson) {
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
    return new Token<>(places.get(Math.min(number, places.size() - 1)), parser.streamReadContext());
  }
}
