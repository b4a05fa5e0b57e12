package org.cohesion.json;

import java.util.stream.Stream;
import org.cohesion.json.codec.Decoder;
import org.cohesion.json.source.LineSplitter;
import org.cohesion.json.source.WholeLines;

/**
 * Some lines of newline-delimited JSON, one after the other, neither split nor decoded yet: work
 * for one of several threads. Immutable and safe to share between threads.
 */
public final class LineBlock {

  private final Decoder decoder;
  private final WholeLines lines;

  LineBlock(Decoder decoder, WholeLines lines) {
    this.decoder = decoder;
    this.lines = lines;
  }

  /** {@return which line of the source the first one is, 1 for the first; blank lines count} */
  public int getFirstNumber() {
    return lines.firstNumber();
  }

  /** {@return how many bytes it has; of a line that is too long, only the beginning counts} */
  public int getSize() {
    return lines.bytes().length;
  }

  /**
   * Splits the block, anew each time. The stream is sequential and can be used once.
   *
   * @return the lines that are not blank, in order; of a line longer than a document may be, only
   *     as much is kept as tells so
   */
  public Stream<DocumentLine> lines() {
    return LineSplitter.stream(
        lines, decoder.bounds(), (bytes, number) -> new DocumentLine(decoder, bytes, number));
  }

  /** {@return the number of the first line; the text is left out, since it may be about people} */
  @Override
  public String toString() {
    return "lines from " + lines.firstNumber();
  }
}
