package org.cohesion.examples.policycheck;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something to be checked. Its path leads there even if its name is spelt with letters that the
 * machine's locale does not have.
 *
 * @param name what to call it in reports
 * @param path where it is; null for standard input
 */
record InputFile(String name, @Nullable Path path) {

  static final InputFile STANDARD_INPUT = new InputFile(PolicyFiles.STANDARD_INPUT, null);

  /** Whether the name says that there is one policy on each line. */
  boolean hasLines() {
    return hasLines(name);
  }

  /** Whether the name of a file says that there is one policy on each line. */
  static boolean hasLines(String name) {
    return hasEnding(name, ".ndjson");
  }

  /** Whether the name of a file says that there may be policies in it. */
  static boolean mayHavePolicies(String name) {
    return hasEnding(name, ".json") || hasLines(name);
  }

  private static boolean hasEnding(String name, String ending) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending);
  }
}
