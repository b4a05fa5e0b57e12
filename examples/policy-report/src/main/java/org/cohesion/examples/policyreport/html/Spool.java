package org.cohesion.examples.policyreport.html;

import gg.jte.TemplateOutput;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a page that are written before what stands above them is known: kept in a temporary
 * file, which nobody else can read and which goes when it is closed.
 */
final class Spool implements Closeable {

  private static final int CHUNK = 16 * 1024;

  private @Nullable FileChannel channel;
  private @Nullable Writer writer;

  /** {@return where to write the next part} */
  Writer writer() {
    try {
      Writer open = writer;
      if (open == null) {
        Path file = Files.createTempFile("policies", ".html");
        channel =
            FileChannel.open(
                file,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        open = Channels.newWriter(channel, StandardCharsets.UTF_8.newEncoder(), CHUNK);
        writer = open;
      }
      return open;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes everything so far into a page. */
  void copyTo(TemplateOutput page) {
    FileChannel from = channel;
    Writer written = writer;
    if (from == null || written == null) {
      return;
    }
    try {
      written.flush();
      from.position(0);
      Reader reader = Channels.newReader(from, StandardCharsets.UTF_8.newDecoder(), CHUNK);
      char[] chunk = new char[CHUNK];
      for (int n; (n = reader.read(chunk)) > 0; ) {
        page.writeContent(new String(chunk, 0, n));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    FileChannel open = channel;
    if (open != null) {
      open.close();
    }
  }
}
