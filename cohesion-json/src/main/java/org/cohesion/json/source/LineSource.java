package org.cohesion.json.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream of bytes and cuts it between lines, wherever a read has ended at least one. Keeps
 * no more of it than one read and one line, and of a line that is too long no more than tells so.
 */
public final class LineSource {

  /**
   * What a read asks for: as much as makes handing it to another thread cost little, and no more,
   * since lines can be short and have many findings.
   */
  private static final int READ = 1 << 15;

  /** Less would not tell a line of a byte order mark and more from one of nothing else. */
  private static final int FEWEST_KEPT = 4;

  private final InputStream source;
  private final int mostBytes;

  private byte[] buffer = new byte[READ];
  private int length;
  private int lines;
  private boolean afterCarriageReturn;

  /**
   * @param source is read as far as lines are asked for
   * @param bounds of a line
   */
  public LineSource(InputStream source, DocumentBounds bounds) {
    this.source = Objects.requireNonNull(source, "source");
    this.mostBytes = Math.max(LineSplitter.mostBytes(bounds), FEWEST_KEPT);
  }

  /**
   * All lines, in portions of some whole ones.
   *
   * @param <T> what is made of each portion
   * @param maker makes it
   * @return as many as there are; closing it closes the source
   */
  public <T> Stream<T> stream(Function<WholeLines, T> maker) {
    Spliterator<T> portions =
        new AbstractSpliterator<>(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
          @Override
          public boolean tryAdvance(Consumer<? super T> action) {
            WholeLines portion = next();
            if (portion != null) {
              action.accept(maker.apply(portion));
            }
            return portion != null;
          }

          // Portions come one after the other.
          @Override
          public @Nullable Spliterator<T> trySplit() {
            return null;
          }
        };
    return closing(StreamSupport.stream(portions, false));
  }

  <T> Stream<T> closing(Stream<T> stream) {
    return stream.onClose(
        () -> {
          try {
            source.close();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** Reads until a line has ended; null if there is nothing more. */
  @Nullable WholeLines next() {
    int whole = 0;
    while (whole == 0) {
      int before = length;
      if (!read()) {
        if (length == 0) {
          return null;
        }
        whole = length;
      } else {
        whole = endOfLastLine(before);
        if (whole == 0) {
          leaveOutBeyond();
        }
      }
    }
    return take(whole);
  }

  private boolean read() {
    if (length == buffer.length) {
      buffer = Arrays.copyOf(buffer, (int) Math.min(2L * length, (long) mostBytes + 1 + READ));
    }
    int count;
    try {
      do {
        count = source.read(buffer, length, buffer.length - length);
        // Some streams give nothing for a while.
      } while (count == 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    length += Math.max(count, 0);
    if (afterCarriageReturn && length > 0) {
      afterCarriageReturn = false;
      if (buffer[0] == '\n') {
        System.arraycopy(buffer, 1, buffer, 0, --length);
      }
    }
    return count > 0;
  }

  private int endOfLastLine(int from) {
    int i = length;
    while (i > from && buffer[i - 1] != '\n' && buffer[i - 1] != '\r') {
      i--;
    }
    return i > from ? i : 0;
  }

  /** Of what is beyond a line's bound one byte is enough, one that is not blank if there is one. */
  private void leaveOutBeyond() {
    if (length > mostBytes) {
      int last = mostBytes;
      while (last < length - 1 && LineSplitter.isBlank(buffer[last])) {
        last++;
      }
      buffer[mostBytes] = buffer[last];
      length = mostBytes + 1;
    }
  }

  private WholeLines take(int whole) {
    WholeLines taken =
        new WholeLines(Arrays.copyOf(buffer, whole), LineSplitter.numberAfter(lines, 1));
    lines = LineSplitter.numberAfter(lines, lineEnds(whole));
    afterCarriageReturn = whole == length && buffer[whole - 1] == '\r';
    length -= whole;
    System.arraycopy(buffer, whole, buffer, 0, length);
    return taken;
  }

  private int lineEnds(int whole) {
    int ends = 0;
    for (int i = 0; i < whole; i++) {
      byte b = buffer[i];
      if (b == '\n' || (b == '\r' && (i + 1 == whole || buffer[i + 1] != '\n'))) {
        ends++;
      }
    }
    return ends;
  }
}
