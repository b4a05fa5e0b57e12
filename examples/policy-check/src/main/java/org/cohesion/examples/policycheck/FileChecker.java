package org.cohesion.examples.policycheck;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cohesion.json.Decoded;
import org.cohesion.json.PolicyReader;

/** Checks a file that holds one policy, or one on each line. */
final class FileChecker {

  private final PolicyReader reader;
  private final Checker checker;
  private final InputStream standardInput;

  FileChecker(PolicyReader reader, Checker checker, InputStream standardInput) {
    this.reader = reader;
    this.checker = checker;
    this.standardInput = standardInput;
  }

  /**
   * Checks a file.
   *
   * @param found takes what was found, at least once
   * @throws IOException if the file cannot be read, or not to its end
   */
  void check(String file, LineChecker.Sink found) throws IOException {
    if (file.equals(PolicyFiles.STANDARD_INPUT)) {
      check(reader.decode(standardInput), found);
    } else if (PolicyFiles.hasLines(file)) {
      try (InputStream lines = Files.newInputStream(Path.of(file))) {
        new LineChecker(reader, checker, Runtime.getRuntime().availableProcessors())
            .check(lines, found);
      }
    } else {
      check(reader.decode(Path.of(file)), found);
    }
  }

  private void check(Decoded decoded, LineChecker.Sink found) {
    found.accept(checker.check(decoded));
  }
}
