package org.cohesion.examples.policyimport;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.cohesion.examples.policycheck.output.Shell;
import org.cohesion.examples.policycheck.output.Terminal;

/** What came of running the command. */
public record Outcome(int status, String out, String err) {

  /** {@return what comes of running it without standard input or a screen} */
  public static Outcome of(String... args) {
    return of(InputStream.nullInputStream(), Terminal.NONE, args);
  }

  /** {@return what comes of running it on a document at standard input} */
  public static Outcome withInput(String input, String... args) {
    return of(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), Terminal.NONE, args);
  }

  /** {@return what comes of running it} */
  public static Outcome of(InputStream in, Terminal terminal, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = PolicyImport.run(args, new Shell(in, utf8(out), utf8(err), terminal));
    return new Outcome(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream utf8(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }
}
