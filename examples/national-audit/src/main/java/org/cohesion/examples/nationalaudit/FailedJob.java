package org.cohesion.examples.nationalaudit;

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
    String text =
        message == null ? cause.getClass().getName() : message.lines().findFirst().orElse("");
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
