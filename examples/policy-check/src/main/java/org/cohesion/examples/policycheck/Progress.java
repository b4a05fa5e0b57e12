package org.cohesion.examples.policycheck;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** Counts files on the screen while many of them are checked. */
final class Progress {

  /** Fewer are checked before anybody wonders. */
  private static final int MANY = 50;

  private static final String ERASE_LINE = "\r\u001b[K";

  private final @Nullable PrintWriter screen;
  private final int total;
  private int done;

  /**
   * @param screen where to count; null if nobody is watching
   * @param total how many files there are
   */
  Progress(@Nullable PrintWriter screen, int total) {
    this.screen = total > MANY ? screen : null;
    this.total = total;
  }

  /** One more file was checked. */
  void next() {
    done++;
    show(ERASE_LINE + done + " of " + total + " files checked");
  }

  /** Makes the line empty again. */
  void erase() {
    show(ERASE_LINE);
  }

  private void show(String text) {
    if (screen != null) {
      screen.print(text);
      screen.flush();
    }
  }
}
