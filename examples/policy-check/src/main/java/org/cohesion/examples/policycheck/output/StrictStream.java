package org.cohesion.examples.policycheck.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Throws {@link BrokenOutput} where a stream fails. What prints to a {@link PrintStream} above it
 * ends there and then, which otherwise would print on in vain.
 */
public final class StrictStream extends OutputStream {

  private final OutputStream stream;
  private @Nullable IOException failure;

  public StrictStream(OutputStream stream) {
    this.stream = stream;
  }

  /** The same for somebody else's stream for printing, which keeps its failures to itself. */
  public static StrictStream over(PrintStream printed) {
    return new StrictStream(
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
          }

          @Override
          public void write(byte[] bytes, int from, int length) throws IOException {
            printed.write(bytes, from, length);
            flush();
          }

          @Override
          public void flush() throws IOException {
            if (printed.checkError()) {
              throw new IOException();
            }
          }
        });
  }

  /** Prints to this stream in UTF-8; to be flushed at the end. */
  public PrintStream printer() {
    return new PrintStream(new BufferedOutputStream(this), false, StandardCharsets.UTF_8);
  }

  /** Why the stream failed; null if it did not. */
  @Nullable IOException failure() {
    return failure;
  }

  @Override
  public void write(int b) {
    attempt(() -> stream.write(b));
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    attempt(() -> stream.write(bytes, from, length));
  }

  @Override
  public void flush() {
    attempt(stream::flush);
  }

  private interface Attempt {
    void run() throws IOException;
  }

  private void attempt(Attempt attempt) {
    try {
      attempt.run();
    } catch (IOException e) {
      failure = e;
      throw new BrokenOutput(e);
    }
  }
}
