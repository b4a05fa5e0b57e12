package org.cohesion.json.source;

import java.io.OutputStream;
import java.util.Arrays;

/**
 * Collects what a generator writes. Most documents come in one piece, out of the generator's own
 * buffer, and are then copied once.
 */
public final class ByteSink extends OutputStream {

  private byte[] bytes = {};
  private int count;

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] from, int offset, int length) {
    if (count == 0) {
      bytes = Arrays.copyOfRange(from, offset, offset + length);
    } else {
      int needed = Math.addExact(count, length);
      if (needed > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(needed, (int) Math.min(2L * count, 1 << 30)));
      }
      System.arraycopy(from, offset, bytes, count, length);
    }
    count += length;
  }

  public int size() {
    return count;
  }

  public byte[] toByteArray() {
    return count == bytes.length ? bytes : Arrays.copyOf(bytes, count);
  }
}
