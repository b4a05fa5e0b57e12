package org.cohesion.examples.benchmarks;

import java.io.Console;

/** Tells on the screen what is being measured, on a line that is gone at the end. */
final class Progress {

  private static final String ERASE_LINE = "\r\u001b[K";

  private final boolean watched;

  /**
   * @param watched whether there is a screen
   */
  Progress(boolean watched) {
    this.watched = watched;
  }

  /** {@return whether somebody is watching a screen} */
  @SuppressWarnings(
      "SystemConsoleNull") // Not the console of java.base, which is the one asked for.
  static boolean hasScreen() {
    // From Java 22 on there may be another console, which is there even when output is redirected.
    System.setProperty("jdk.console", "java.base");
    Console console = System.console();
    return console != null;
  }

  /** The next step begins. */
  void next(String what) {
    show(ERASE_LINE + what);
  }

  /** Makes the line empty again. */
  void erase() {
    show(ERASE_LINE);
  }

  private void show(String text) {
    if (watched) {
      System.err.print(text);
      System.err.flush();
    }
  }
}
