package org.cohesion.examples.nationalaudit.input;

import java.io.IOException;
import java.io.InputStream;

/** Where lines end: after LF, CR LF, or CR, as the library has it. */
final class LineEnds {

  private static final int BUFFER = 64 * 1024;

  private LineEnds() {}

  /**
   * Looks for the first line that begins at or after a place.
   *
   * @param in stands one byte before that place
   * @return how many bytes after the place it begins, or how many bytes were left if none does
   */
  static long toNextLine(InputStream in) throws IOException {
    long read = 0;
    boolean carriageReturn = false;
    byte[] buffer = new byte[BUFFER];
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      for (int i = 0; i < count; i++) {
        byte next = buffer[i];
        if (carriageReturn && next != '\n') {
          return read + i - 1;
        }
        if (next == '\n') {
          return read + i;
        }
        carriageReturn = next == '\r';
      }
      read += count;
    }
    return Math.max(read - 1, 0);
  }

  /** Counts the lines that end in a stream, up to its end. */
  static long count(InputStream in) throws IOException {
    long lines = 0;
    boolean carriageReturn = false;
    byte[] buffer = new byte[BUFFER];
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      for (int i = 0; i < count; i++) {
        byte next = buffer[i];
        if (next == '\n') {
          lines += carriageReturn ? 0 : 1;
          carriageReturn = false;
        } else if (next == '\r') {
          lines++;
          carriageReturn = true;
        } else {
          carriageReturn = false;
        }
      }
    }
    return lines;
  }
}
