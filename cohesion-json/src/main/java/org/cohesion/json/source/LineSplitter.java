package org.cohesion.json.source;

import java.util.Arrays;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Makes something of each line that is not blank, one after the other. */
public final class LineSplitter<T> extends AbstractSpliterator<T> {

  private static final WholeLines NOTHING = new WholeLines(new byte[0], 1);

  private final Supplier<@Nullable WholeLines> source;
  private final int mostBytes;
  private final LineMaker<T> maker;

  private WholeLines lines = NOTHING;
  private int next;
  private int number;

  private LineSplitter(
      Supplier<@Nullable WholeLines> source, DocumentBounds bounds, LineMaker<T> maker) {
    super(Long.MAX_VALUE, ORDERED | NONNULL | IMMUTABLE);
    this.source = source;
    this.mostBytes = mostBytes(bounds);
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

  /**
   * Splits all that a source has.
   *
   * @param <T> what is made of each line
   * @param source is read as far as lines are asked for, and closed with the stream
   * @param bounds of a line
   * @param maker makes what the stream gives for each line that is not blank
   */
  public static <T> Stream<T> stream(LineSource source, DocumentBounds bounds, LineMaker<T> maker) {
    return source.closing(
        StreamSupport.stream(new LineSplitter<>(source::next, bounds, maker), false));
  }

  /**
   * Splits some lines.
   *
   * @param <T> what is made of each line
   * @param lines the lines
   * @param bounds of a line
   * @param maker makes what the stream gives for each line that is not blank
   */
  public static <T> Stream<T> stream(WholeLines lines, DocumentBounds bounds, LineMaker<T> maker) {
    LineSplitter<T> splitter = new LineSplitter<>(() -> null, bounds, maker);
    splitter.begin(lines);
    return StreamSupport.stream(splitter, false);
  }

  /** A line of one byte more than it may have is too large, and what follows does not matter. */
  static int mostBytes(DocumentBounds bounds) {
    return bounds.documentBytes() + 1;
  }

  /** Positions have room for no more lines than that. */
  static int numberAfter(int number, int lines) {
    return (int) Math.min(Integer.MAX_VALUE, (long) number + lines);
  }

  static boolean isBlank(byte b) {
    return b == ' ' || b == '\t';
  }

  private void begin(WholeLines more) {
    lines = more;
    next = 0;
    number = more.firstNumber() - 1;
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    while (true) {
      while (next < lines.bytes().length) {
        int start = next;
        int end = passLine();
        if (!isBlank(start, end)) {
          int kept = Math.min(end, start + mostBytes);
          action.accept(maker.make(Arrays.copyOfRange(lines.bytes(), start, kept), number));
          return true;
        }
      }
      WholeLines more = source.get();
      if (more == null) {
        return false;
      }
      begin(more);
    }
  }

  /** Goes on behind the next line; returns where the line ends. */
  private int passLine() {
    byte[] bytes = lines.bytes();
    int end = next;
    while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
    }
    boolean isPair = end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n';
    next = end + (isPair ? 2 : 1);
    number = numberAfter(number, 1);
    return end;
  }

  /**
   * Whether a line has nothing to decode, not even something wrong. Only before the first can a
   * byte order mark be that of the source.
   */
  private boolean isBlank(int start, int end) {
    int i = start + (number == 1 ? Utf8.byteOrderMarkLength(lines.bytes()) : 0);
    while (i < end && isBlank(lines.bytes()[i])) {
      i++;
    }
    return i >= end;
  }

  /** Lines come one after the other. */
  @Override
  public @Nullable Spliterator<T> trySplit() {
    return null;
  }
}
