package org.cohesion.examples.policycheck;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cohesion.examples.policycheck.output.Shell;
import org.cohesion.examples.policycheck.output.Terminal;

/** What came of running the command. */
public record Outcome(int status, String out, String err) {

  public static Outcome of(String... args) {
    return of(InputStream.nullInputStream(), Terminal.NONE, args);
  }

  public static Outcome withInput(String input, String... args) {
    return withInput(input.getBytes(StandardCharsets.UTF_8), args);
  }

  public static Outcome withInput(byte[] input, String... args) {
    return of(new ByteArrayInputStream(input), Terminal.NONE, args);
  }

  public static Outcome of(InputStream in, Terminal terminal, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Shell shell = new Shell(in, utf8(out), utf8(err), terminal);
    int status = PolicyCheck.run(args, shell);
    shell.err().flush();
    return new Outcome(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  public List<String> outLines() {
    return out.lines().toList();
  }

  private static PrintStream utf8(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }
}
