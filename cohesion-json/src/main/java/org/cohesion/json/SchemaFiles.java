package org.cohesion.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The JSON Schemas in the jar. */
final class SchemaFiles {

  private SchemaFiles() {}

  /**
   * A schema that is generated from the tables, from the jar.
   *
   * @param kind of documents, such as {@code policy}
   */
  static String of(String kind, SchemaUse use) {
    String file = kind + (use == SchemaUse.EDITOR ? "-1.0.editor" : "-1.0") + ".schema.json";
    try (InputStream in = SchemaFiles.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
