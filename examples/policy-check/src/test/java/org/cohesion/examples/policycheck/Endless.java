package org.cohesion.examples.policycheck;

import java.io.InputStream;

/** The same line again and again; counts what is read of it. */
public final class Endless extends InputStream {

  private final byte[] line;
  private long read;

  public Endless(byte[] line) {
    this.line = line;
  }

  /** How many bytes were read. */
  public long count() {
    return read;
  }

  @Override
  public int read() {
    return line[(int) (read++ % line.length)];
  }

  @Override
  public int read(byte[] to, int from, int most) {
    for (int i = 0; i < most; i++) {
      to[from + i] = (byte) read();
    }
    return most;
  }
}
