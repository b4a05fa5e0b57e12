package org.cohesion.examples.policycheck;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where the program reads and writes.
 *
 * @param in standard input
 * @param out standard output, in UTF-8
 * @param err standard error, in UTF-8
 * @param terminal the screen, if somebody is watching
 */
record Shell(InputStream in, PrintStream out, PrintStream err, Terminal terminal) {

  /** Says on standard error, in one line, what went wrong. */
  void complain(String problem) {
    err.print(PolicyCheck.NAME + ": " + problem.replaceAll("\\R\\s*", " ") + "\n");
    err.flush();
  }

  PrintWriter outWriter() {
    return writer(out);
  }

  PrintWriter errWriter() {
    return writer(err);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
