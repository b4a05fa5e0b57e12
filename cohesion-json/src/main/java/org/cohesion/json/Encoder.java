package org.cohesion.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;

/** Encodes documents, and has the schemas of what it encodes. */
final class Encoder {

  private Encoder() {}

  /**
   * On one line, without white space between the parts.
   *
   * @param limits those of the reader that is to read it
   * @throws IllegalArgumentException if that reader could not
   */
  static <T> byte[] compact(ValueCodec<T> codec, T value, Limits limits) {
    ByteSink out = new ByteSink();
    try (JsonGenerator generator =
        Jackson.DEFAULT.generator(out, new WrittenDocument(limits, null))) {
      codec.write(value, generator);
    }
    return checked(WrittenDocument.checkSize(out.toByteArray(), limits));
  }

  /** Indented by two spaces, lines ended by LF; for the rest as {@link #compact}. */
  static <T> byte[] indented(ValueCodec<T> codec, T value, Limits limits) {
    ByteSink out = new ByteSink();
    try (JsonGenerator generator =
        Jackson.DEFAULT.generator(out, new WrittenDocument(limits, Jackson.indents()))) {
      codec.write(value, generator);
      generator.writeRaw('\n');
    }
    return checked(WrittenDocument.checkSize(out.toByteArray(), limits));
  }

  /** The generator gets lone surrogates past UTF-8 as escapes, which no reader should accept. */
  static byte[] checked(byte[] document) {
    if (Utf8.hasSurrogateEscape(document)) {
      throw new IllegalArgumentException(
          "A text has half of a surrogate pair, which UTF-8 cannot hold");
    }
    return document;
  }

  /**
   * A schema that is generated from the tables, from the jar.
   *
   * @param kind of documents, such as {@code policy}
   */
  static String schema(String kind, SchemaUse use) {
    String file = kind + (use == SchemaUse.EDITOR ? "-1.0.editor" : "-1.0") + ".schema.json";
    try (InputStream in = Encoder.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
