package org.cohesion.examples.policyreport.junit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what must be written behind something that is known only later: a little in memory, more in
 * a temporary file that only this user may read and that is gone once it is closed.
 */
final class Spool extends OutputStream {

  private final int most;
  private ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private @Nullable FileChannel file;

  /**
   * @param most how many bytes to hold in memory
   */
  Spool(int most) {
    this.most = most;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    memory.write(bytes, from, length);
    if (memory.size() > most) {
      moveToFile();
    }
  }

  private void moveToFile() throws IOException {
    if (file == null) {
      Path path = Files.createTempFile("policy-report", ".tmp");
      file =
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    }
    memory.writeTo(Channels.newOutputStream(file));
    memory = new ByteArrayOutputStream();
  }

  /** Writes all that was kept, from the beginning. */
  void writeTo(OutputStream out) throws IOException {
    if (file != null) {
      file.position(0);
      InputStream kept = Channels.newInputStream(file);
      kept.transferTo(out);
    }
    memory.writeTo(out);
  }

  /** Whether it was more than is held in memory. */
  boolean hasFile() {
    return file != null;
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
