package org.cohesion.examples.nationalaudit;

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;

/** Keeps from users what Spark and the Java machine have to say to those who make Spark. */
final class Quiet {

  private Quiet() {}

  /**
   * From now on nobody but this program writes to standard error: not Spark, whose threads print
   * traces when an audit is stopped, and not Java 24 or later, which warns once in each process
   * that Spark reaches memory in a way of old. Nobody can do without either.
   */
  static void begin() {
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    try {
      Field warned = Class.forName("sun.misc.Unsafe").getDeclaredField("memoryAccessWarned");
      warned.setAccessible(true);
      warned.setBoolean(null, true);
    } catch (ReflectiveOperationException | RuntimeException e) {
      // An earlier Java, which does not warn, or a later one, of which nobody knows.
    }
  }
}
