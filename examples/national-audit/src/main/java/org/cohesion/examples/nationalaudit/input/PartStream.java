package org.cohesion.examples.nationalaudit.input;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;

/**
 * The bytes of one part of a file. That the file became shorter meanwhile is a failure to read it,
 * not the end of the part.
 */
public final class PartStream extends FilterInputStream {

  private long left;

  private PartStream(InputStream in, long length) {
    super(in);
    this.left = length;
  }

  /**
   * Opens a part; what is packed is unpacked.
   *
   * @throws IOException if the file cannot be opened
   */
  public static InputStream open(InputPart part, Configuration hadoop) throws IOException {
    Path path = new Path(part.uri());
    FSDataInputStream file = path.getFileSystem(hadoop).open(path);
    try {
      CompressionCodec codec = new CompressionCodecFactory(hadoop).getCodec(path);
      if (codec != null) {
        return codec.createInputStream(file);
      }
      file.seek(part.start());
      return new PartStream(file, part.length());
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  @Override
  public int read() throws IOException {
    if (left == 0) {
      return -1;
    }
    int next = super.read();
    checkNotOver(next);
    left--;
    return next;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (left == 0 && length > 0) {
      return -1;
    }
    int count = super.read(bytes, offset, (int) Math.min(length, left));
    checkNotOver(count);
    left -= count;
    return count;
  }

  private static void checkNotOver(int read) throws EOFException {
    if (read < 0) {
      throw new EOFException("the file became shorter");
    }
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = super.skip(Math.min(count, left));
    left -= skipped;
    return skipped;
  }

  @Override
  public int available() throws IOException {
    return (int) Math.min(super.available(), left);
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
