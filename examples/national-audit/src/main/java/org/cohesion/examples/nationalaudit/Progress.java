package org.cohesion.examples.nationalaudit;

import java.io.PrintStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Counts the tasks on the screen, if somebody is watching. */
final class Progress extends SparkListener implements AutoCloseable {

  private static final String ERASE_LINE = "\r\u001b[K";

  private final PrintStream screen;
  private final boolean watched;
  private int expected;
  private int done;

  private Progress(PrintStream screen, boolean watched) {
    this.screen = screen;
    this.watched = watched;
  }

  /** {@return what counts from now on} */
  @SuppressWarnings(
      "SystemConsoleNull") // Not the console of java.base, which is the one asked for.
  static Progress of(JavaSparkContext spark, PrintStream screen) {
    System.setProperty("jdk.console", "java.base");
    Progress progress = new Progress(screen, System.console() != null);
    if (progress.watched) {
      spark.sc().addSparkListener(progress);
    }
    return progress;
  }

  /** Says how many tasks there are; those that were done before do not count. */
  synchronized void expect(int tasks) {
    expected = tasks;
    done = 0;
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
    done++;
    if (done <= expected) {
      screen.print(ERASE_LINE + done + " of " + expected + " parts checked");
      screen.flush();
    }
  }

  @Override
  public synchronized void close() {
    expected = 0;
    if (watched) {
      screen.print(ERASE_LINE);
      screen.flush();
    }
  }
}
