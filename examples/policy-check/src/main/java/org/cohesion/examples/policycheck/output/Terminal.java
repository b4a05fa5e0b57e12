package org.cohesion.examples.policycheck.output;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The screen that somebody is watching, if any.
 *
 * @param screen writes to it directly, whatever is redirected; null if nobody is watching
 * @param colour whether colours are wanted
 * @param columns how wide it is; 0 if nobody is watching
 */
public record Terminal(@Nullable PrintWriter screen, boolean colour, int columns) {

  public static final Terminal NONE = new Terminal(null, false, 0);

  private static final int USUAL_COLUMNS = 80;
  private static final int MIN_COLUMNS = 40;
  private static final int MAX_COLUMNS = 400;

  /** The screen, if both standard input and standard output are connected to it. */
  @SuppressWarnings(
      "SystemConsoleNull") // Not the console of java.base, which is the one asked for.
  public static Terminal ofThisProcess() {
    // From Java 22 on there may be another console, which is there even when output is redirected.
    System.setProperty("jdk.console", "java.base");
    Console console = System.console();
    return console == null ? NONE : of(console.writer(), System.getenv());
  }

  /**
   * A terminal, in colour unless NO_COLOR says otherwise (no-color.org: any value but empty), and
   * as wide as COLUMNS says, if that can be right.
   */
  public static Terminal of(PrintWriter screen, Map<String, String> environment) {
    return new Terminal(
        screen,
        environment.getOrDefault("NO_COLOR", "").isEmpty(),
        columns(environment.getOrDefault("COLUMNS", "")));
  }

  private static int columns(String text) {
    try {
      int columns = Integer.parseInt(text);
      return columns >= MIN_COLUMNS && columns <= MAX_COLUMNS ? columns : USUAL_COLUMNS;
    } catch (NumberFormatException e) {
      return USUAL_COLUMNS;
    }
  }
}
