package org.cohesion.examples.nationalaudit;

import org.jspecify.annotations.Nullable;

/** Says in a line why Spark gave up. */
final class FailedJob {

  private static final int LONGEST = 300;

  private FailedJob() {}

  /** {@return the innermost reason, without the traces that Spark's messages have in them} */
  static String reason(Throwable problem) {
    Throwable cause = problem;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = cause.getMessage();
    if (cause instanceof OutOfMemoryError || contains(message, "_MEMORY]")) {
      return "there is not enough memory; give Java more, such as -Xmx1g";
    }
    if (contains(message, "No space left on device")) {
      return "no room is left on the disk, that of the results or that of spark.local.dir";
    }
    String text =
        message == null ? cause.getClass().getName() : message.lines().findFirst().orElse("");
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  private static boolean contains(@Nullable String message, String part) {
    return message != null && message.contains(part);
  }
}
