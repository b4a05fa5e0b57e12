package org.cohesion.json.codec;

import org.cohesion.json.source.ByteSink;
import org.cohesion.json.source.DocumentBounds;
import org.cohesion.json.source.JacksonStreams;
import org.cohesion.json.source.Utf8;
import tools.jackson.core.JsonGenerator;

/** Encodes documents. */
public final class Encoder {

  private Encoder() {}

  /**
   * On one line, without white space between the parts.
   *
   * @param bounds those of the reader that is to read it
   * @throws IllegalArgumentException if that reader could not
   */
  public static <T> byte[] compact(ValueCodec<T> codec, T value, DocumentBounds bounds) {
    ByteSink out = new ByteSink();
    try (JsonGenerator generator =
        JacksonStreams.DEFAULT.generator(out, new WrittenDocument(bounds, null))) {
      codec.write(value, generator);
    }
    return checked(WrittenDocument.checkSize(out.toByteArray(), bounds));
  }

  /** Indented by two spaces, lines ended by LF; for the rest as {@link #compact}. */
  public static <T> byte[] indented(ValueCodec<T> codec, T value, DocumentBounds bounds) {
    ByteSink out = new ByteSink();
    try (JsonGenerator generator =
        JacksonStreams.DEFAULT.generator(
            out, new WrittenDocument(bounds, JacksonStreams.indents()))) {
      codec.write(value, generator);
      generator.writeRaw('\n');
    }
    return checked(WrittenDocument.checkSize(out.toByteArray(), bounds));
  }

  /** The generator gets lone surrogates past UTF-8 as escapes, which no reader should accept. */
  public static byte[] checked(byte[] document) {
    if (Utf8.hasSurrogateEscape(document)) {
      throw new IllegalArgumentException(
          "A text has half of a surrogate pair, which UTF-8 cannot hold");
    }
    return document;
  }
}
