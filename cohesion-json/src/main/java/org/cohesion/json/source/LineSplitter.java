package org.cohesion.json.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Cuts a stream of bytes into lines, and keeps no more of it than one block and one line. */
public final class LineSplitter<T> implements Spliterator<T> {

  private static final int BLOCK = 1 << 16;

  private final InputStream source;

  /** A line of one byte more than this is too large, and what follows is not needed to tell. */
  private final int mostBytes;

  private final LineMaker<T> maker;

  private final byte[] block = new byte[BLOCK];
  private int next;
  private int end;
  private boolean afterCarriageReturn;

  private byte[] line = {};
  private int length;
  private int number;

  /** Whether nothing but blanks follows what is kept of the line. */
  private boolean blankBeyond;

  /**
   * @param source is read as far as lines are asked for, and closed with the stream
   * @param bounds of a line
   * @param maker makes what the stream gives for each line that is not blank
   */
  public LineSplitter(InputStream source, DocumentBounds bounds, LineMaker<T> maker) {
    this.source = source;
    this.mostBytes = bounds.documentBytes() + 1;
    this.maker = maker;
  }

  /**
   * Makes something of a line.
   *
   * @param <T> what it makes
   */
  @FunctionalInterface
  public interface LineMaker<T> {

    /**
     * Called once for each line.
     *
     * @param bytes without the end of the line; the beginning of a line that is too long
     * @param number 1 for the first line; blank lines count
     */
    T make(byte[] bytes, int number);
  }

  public Stream<T> stream() {
    return StreamSupport.stream(this, false)
        .onClose(
            () -> {
              try {
                source.close();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    try {
      while (readLine()) {
        if (!isBlank()) {
          action.accept(maker.make(Arrays.copyOf(line, length), number));
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the next line, without what ends it; false if there is none. */
  private boolean readLine() throws IOException {
    length = 0;
    blankBeyond = true;
    boolean any = false;
    while (next < end || fill()) {
      if (afterCarriageReturn && block[next] == '\n') {
        next++;
        afterCarriageReturn = false;
        continue;
      }
      afterCarriageReturn = false;
      any = true;
      int from = next;
      while (next < end && block[next] != '\n' && block[next] != '\r') {
        next++;
      }
      keep(from, next);
      if (next < end) {
        afterCarriageReturn = block[next++] == '\r';
        break;
      }
    }
    // Positions have room for no more lines than that.
    number = any && number < Integer.MAX_VALUE ? number + 1 : number;
    return any;
  }

  private boolean fill() throws IOException {
    next = 0;
    do {
      end = source.read(block, 0, BLOCK);
      // Some streams give nothing for a while.
    } while (end == 0);
    return end > 0;
  }

  private void keep(int from, int to) {
    int count = Math.min(to - from, mostBytes - length);
    if (length + count > line.length) {
      line = Arrays.copyOf(line, Math.min(Math.max(length + count, 2 * line.length), mostBytes));
    }
    System.arraycopy(block, from, line, length, count);
    length += count;
    blankBeyond = blankBeyond && isBlank(block, from + count, to);
  }

  /**
   * Whether the line has nothing to decode, not even something wrong. Only before the first can a
   * byte order mark be that of the source; and nothing of an earlier line can be behind it then.
   */
  private boolean isBlank() {
    int start = number == 1 ? Utf8.byteOrderMarkLength(line) : 0;
    return isBlank(line, start, length) && blankBeyond;
  }

  private static boolean isBlank(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t') {
        return false;
      }
    }
    return true;
  }

  /** Lines come one after the other. */
  @Override
  public @Nullable Spliterator<T> trySplit() {
    return null;
  }

  @Override
  public long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public int characteristics() {
    return ORDERED | NONNULL | IMMUTABLE;
  }
}
