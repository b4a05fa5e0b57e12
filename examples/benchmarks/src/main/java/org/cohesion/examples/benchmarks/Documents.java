package org.cohesion.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Policies as files, for programs that are started anew.
 *
 * @param folder where they are, and where there is room for more
 * @param real one policy
 * @param label the name of several in the table
 * @param published several policies
 */
record Documents(Path folder, Path real, String label, List<Path> published)
    implements AutoCloseable {

  /** Writes the files, to a folder that is gone at the end. */
  static Documents write() throws IOException {
    Path folder = Files.createTempDirectory("policies");
    Path real = Files.write(folder.resolve("real.json"), Input.REAL.document());
    for (Sample sample : Sample.published()) {
      List<Path> published = new ArrayList<>();
      for (byte[] document : sample.documents()) {
        published.add(Files.write(folder.resolve(published.size() + ".json"), document));
      }
      return new Documents(folder, real, sample.label(), published);
    }
    return new Documents(folder, real, Input.REAL.label(), List.of(real));
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
