package org.cohesion.examples.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cohesion.examples.benchmarks.contender.Cohesion;
import org.cohesion.json.PolicyJson;

/**
 * Policies that each contender takes one after the other.
 *
 * @param label their name in the table
 * @param documents each as compact JSON
 */
record Sample(String label, List<byte[]> documents) {

  /** Where examples are, seen from the top of the project and from this module. */
  private static final List<Path> EXAMPLES =
      List.of(Path.of("examples/policies"), Path.of("../policies"));

  /** {@return the published policies together; empty if none are at hand} */
  static List<Sample> published() {
    List<byte[]> documents =
        documents(Input.FOLDERS).stream().map(document -> document.compact).toList();
    return documents.isEmpty()
        ? List.of()
        : List.of(new Sample(documents.size() + " published policies", documents));
  }

  /** {@return each example that can be read} */
  static List<Sample> examples() {
    return documents(EXAMPLES).stream()
        .map(document -> new Sample(document.name, List.of(document.compact)))
        .toList();
  }

  int bytes() {
    return documents.stream().mapToInt(document -> document.length).sum();
  }

  private static List<Document> documents(List<Path> folders) {
    List<Document> documents = new ArrayList<>();
    try {
      files(folders).stream()
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(Document::read)
          .flatMap(Optional::stream)
          .forEach(documents::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return documents;
  }

  private static List<Path> files(List<Path> folders) throws IOException {
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          return files.toList();
        }
      }
    }
    return List.of();
  }

  private static final class Document {
    private final String name;
    private final byte[] compact;

    Document(String name, byte[] compact) {
      this.name = name;
      this.compact = compact;
    }

    /** A file that is no policy gives none. */
    static Optional<Document> read(Path file) {
      try {
        String name = file.getFileName().toString();
        return PolicyJson.decode(file)
            .getPolicy()
            .map(policy -> new Document(name, Cohesion.encode(policy)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
