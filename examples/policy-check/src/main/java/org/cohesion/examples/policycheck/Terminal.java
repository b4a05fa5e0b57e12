package org.cohesion.examples.policycheck;

import java.io.Console;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/**
 * The screen that somebody is watching, if any.
 *
 * @param screen writes to it directly, whatever is redirected; null if nobody is watching
 * @param colour whether colours are wanted
 */
record Terminal(@Nullable PrintWriter screen, boolean colour) {

  static final Terminal NONE = new Terminal(null, false);

  /** The screen, if both standard input and standard output are connected to it. */
  @SuppressWarnings(
      "SystemConsoleNull") // Not the console of java.base, which is the one asked for.
  static Terminal ofThisProcess() {
    // From Java 22 on there may be another console, which is there even when output is redirected.
    System.setProperty("jdk.console", "java.base");
    Console console = System.console();
    return console == null ? NONE : of(console.writer(), System.getenv("NO_COLOR"));
  }

  /** A terminal, in colour unless NO_COLOR says otherwise (no-color.org: any value but empty). */
  static Terminal of(PrintWriter screen, @Nullable String noColor) {
    return new Terminal(screen, noColor == null || noColor.isEmpty());
  }
}
