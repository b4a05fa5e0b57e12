package org.cohesion.examples.nationalaudit;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.cohesion.examples.nationalaudit.wording.Words;
import org.jspecify.annotations.Nullable;

/** Counts the tasks on the screen, if somebody is watching, wherever output is redirected to. */
final class Progress extends SparkListener implements AutoCloseable {

  private static final String ERASE_LINE = "\r\u001b[K";

  private final @Nullable PrintWriter screen;
  private final Words words;
  private int expected;
  private int done;

  Progress(@Nullable PrintWriter screen, Words words) {
    this.screen = screen;
    this.words = words;
  }

  /** {@return what counts from now on} */
  @SuppressWarnings(
      "SystemConsoleNull") // Not the console of java.base, which is the one asked for.
  static Progress of(JavaSparkContext spark, Words words) {
    // From Java 22 on there may be another console, which is there even when output is redirected.
    System.setProperty("jdk.console", "java.base");
    Console console = System.console();
    Progress progress = new Progress(console == null ? null : console.writer(), words);
    spark.sc().addSparkListener(progress);
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
      print(words.counted("progress", Map.of("done", (long) done, "number", (long) expected)));
    }
  }

  @Override
  public synchronized void close() {
    if (expected > 0) {
      print("");
    }
    expected = 0;
  }

  private void print(String text) {
    if (screen != null) {
      screen.print(ERASE_LINE + text);
      screen.flush();
    }
  }
}
