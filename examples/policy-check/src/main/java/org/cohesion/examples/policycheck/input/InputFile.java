package org.cohesion.examples.policycheck.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.cohesion.json.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Something to be checked. Its path leads there even if its name is spelt with letters that the
 * machine's locale does not have.
 *
 * @param name what to call it in reports
 * @param path where it is; null for standard input
 */
public record InputFile(String name, @Nullable Path path) {

  public static final InputFile STANDARD_INPUT = new InputFile(PolicyFiles.STANDARD_INPUT, null);

  private static final List<String> DOCUMENT_ENDINGS =
      List.of(".doc", ".docx", ".odt", ".pdf", ".rtf");

  /** How Word begins the name of the file that says that another one is open. */
  private static final String OPEN_DOCUMENT = "~$";

  /** Whether the name says that there is one policy on each line. */
  public boolean hasLines() {
    return hasLines(name);
  }

  /** Whether the name of a file says that there is one policy on each line. */
  public static boolean hasLines(String name) {
    return hasEnding(name, ".ndjson");
  }

  /** Whether the name of a file says that there may be policies in it. */
  public static boolean mayHavePolicies(String name) {
    return hasEnding(name, ".json") || hasLines(name);
  }

  /** Whether the name of a file says that it is made by a word processor, or a PDF. */
  static boolean isDocument(String name) {
    return DOCUMENT_ENDINGS.stream().anyMatch(ending -> hasEnding(name, ending))
        && !name.startsWith(OPEN_DOCUMENT);
  }

  /** Reads a file that holds one document, or as much of it as tells that it is too large. */
  public static byte[] content(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return content(stream);
    }
  }

  /** Reads one document, or as much of it as tells that it is too large. */
  public static byte[] content(InputStream stream) throws IOException {
    return stream.readNBytes(Limits.DEFAULT.documentBytes() + 1);
  }

  private static boolean hasEnding(String name, String ending) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending);
  }

  /**
   * By hand, as is the hash: what a record has by itself takes long to be made at the first call.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof InputFile file
        && name.equals(file.name)
        && Objects.equals(path, file.path);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Objects.hashCode(path);
  }
}
