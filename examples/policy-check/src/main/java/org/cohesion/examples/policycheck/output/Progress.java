package org.cohesion.examples.policycheck.output;

import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Counts on the screen while much is checked. */
public final class Progress {

  /** Fewer files or lines are checked before anybody wonders. */
  private static final int MANY_FILES = 50;

  private static final int MANY_LINES = 1_000;

  private static final String ERASE_LINE = "\r\u001b[K";

  private final @Nullable PrintWriter screen;
  private final int total;
  private final String done;
  private int files;
  private long lines;
  private boolean shown;

  /**
   * @param screen where to count; null if nobody is watching
   * @param total how many files there are, to be checked
   */
  public Progress(@Nullable PrintWriter screen, int total) {
    this(screen, total, "checked");
  }

  /**
   * @param screen where to count; null if nobody is watching
   * @param total how many files there are
   * @param done what is done with them
   */
  public Progress(@Nullable PrintWriter screen, int total, String done) {
    this.screen = screen;
    this.total = total;
    this.done = done;
  }

  /** One more file was checked. */
  public void addFile() {
    files++;
    lines = 0;
    if (total > MANY_FILES) {
      show(files + " of " + total + " files " + done);
    }
  }

  /** So many more lines of a file were checked. */
  public void addLines(int count) {
    lines += count;
    if (lines > MANY_LINES) {
      show(String.format(Locale.ROOT, "%,d lines %s", lines, done));
    }
  }

  /** Makes the line empty again, for something else to be printed there. */
  public void erase() {
    if (shown) {
      print(ERASE_LINE);
      shown = false;
    }
  }

  private void show(String text) {
    print(ERASE_LINE + text);
    shown = true;
  }

  private void print(String text) {
    if (screen != null) {
      screen.print(text);
      screen.flush();
    }
  }
}
