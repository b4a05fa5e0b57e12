package org.cohesion.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.cohesion.json.codec.Decoder;
import org.cohesion.json.codec.ReadingSettings;
import org.cohesion.json.format.PolicyCodecs;
import org.cohesion.json.source.LineSource;
import org.cohesion.json.source.LineSplitter;

/**
 * Decodes documents as {@link PolicyJson} does, set up by the caller: other limits, null accepted,
 * or messages that show text of the document. Immutable and safe to share between threads: build it
 * once.
 *
 * <p>Whatever the input is, decoding ends with a result and not with an exception; only what the
 * caller's own stream throws gets out.
 */
public final class PolicyReader {

  static final PolicyReader DEFAULT = builder().build();

  private final Decoder decoder;

  private PolicyReader(Builder builder) {
    decoder =
        new Decoder(
            new ReadingSettings(builder.limits.bounds(), builder.nullAsAbsent, builder.showText));
  }

  Decoder decoder() {
    return decoder;
  }

  /** {@return a builder for a reader that does what {@link PolicyJson} does} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Decodes a document.
   *
   * @param document the document in UTF-8, with or without a byte order mark; it must not be
   *     changed as long as the result is in use
   * @return the policy, or all that is wrong with the document
   */
  public Decoded decode(byte[] document) {
    return new Decoded(decoder.decode(document, 1, PolicyCodecs.POLICY));
  }

  /**
   * Decodes a document. Reads to the end of the stream, or to the greatest size of a document, and
   * leaves the stream open.
   *
   * @param document the document in UTF-8, with or without a byte order mark
   * @return the policy, or all that is wrong with the document
   * @throws IOException if the stream cannot be read
   */
  public Decoded decode(InputStream document) throws IOException {
    return decode(decoder.read(document));
  }

  /**
   * Decodes a document.
   *
   * @param document a file that holds the document in UTF-8, with or without a byte order mark
   * @return the policy, or all that is wrong with the document
   * @throws IOException if the file cannot be read
   */
  public Decoded decode(Path document) throws IOException {
    return decode(decoder.read(document));
  }

  /**
   * Decodes a document.
   *
   * @param document the text of the document
   * @return the policy, or all that is wrong with the document; positions are those of its UTF-16
   *     units, as in a text editor
   */
  public Decoded decodeText(String document) {
    return new Decoded(decoder.decode(document, PolicyCodecs.POLICY));
  }

  /**
   * Decodes a source that has one document on each line (newline-delimited JSON), however many
   * there are. What is wrong with a line is in its own result, with positions that count lines from
   * the start of the source, and the next line is read all the same. Lines of nothing but spaces
   * and tabs are passed over, and so is a first line of nothing but a byte order mark.
   *
   * <p>The stream is sequential and can be used once. It reads on as results are asked for, decodes
   * one line at a time and keeps no more bytes than one read gave and one line has; closing it
   * closes the source. If the source cannot be read, it throws {@link UncheckedIOException}.
   *
   * @param source the documents in UTF-8; lines end with LF, CR LF or CR
   * @return what came of each line, in order
   */
  public Stream<Decoded> lines(InputStream source) {
    return LineSplitter.stream(
        new LineSource(source, decoder.bounds()),
        decoder.bounds(),
        (bytes, number) -> new DocumentLine(decoder, bytes, number).decode());
  }

  /**
   * Reads a source as {@link #lines} does and leaves splitting and decoding to the caller, who can
   * have a thread do it for each block. However the source is read, a block has at least one line,
   * and is handed over as soon as a read has ended one.
   *
   * <p>The stream is sequential, whatever is asked of it, and can be used once; closing it closes
   * the source. If the source cannot be read, it throws {@link UncheckedIOException}, and the lines
   * before that have been handed over. Whoever gives blocks to threads should wait before there are
   * many, or a large source is in memory as a whole:
   *
   * <pre>{@code
   * ExecutorService workers = Executors.newFixedThreadPool(4);
   * Deque<Future<List<Decoded>>> underWay = new ArrayDeque<>();
   * try (Stream<LineBlock> blocks = reader.lineBlocks(source)) {
   *   for (LineBlock block : (Iterable<LineBlock>) blocks::iterator) {
   *     underWay.add(workers.submit(() -> block.lines().map(DocumentLine::decode).toList()));
   *     if (underWay.size() > 8) {
   *       use(underWay.remove().get()); // the oldest: results come in the order of the lines
   *     }
   *   }
   * }
   * }</pre>
   *
   * @param source the documents in UTF-8; lines end with LF, CR LF or CR
   * @return all lines, in order; a block has at most about 32 KiB more than a document may have
   */
  public Stream<LineBlock> lineBlocks(InputStream source) {
    return new LineSource(source, decoder.bounds()).stream(lines -> new LineBlock(decoder, lines));
  }

  /** Sets up a reader. Not safe to share between threads. */
  public static final class Builder {

    private Limits limits = Limits.DEFAULT;
    private boolean nullAsAbsent;
    private boolean showText;

    private Builder() {}

    /**
     * Bounds what is read.
     *
     * @param newLimits the bounds; {@link Limits#DEFAULT} unless set
     * @return this builder
     */
    public Builder limits(Limits newLimits) {
      limits = Objects.requireNonNull(newLimits, "newLimits");
      return this;
    }

    /**
     * Takes {@code null} for a member that is absent and passes over it in a list. Inside the value
     * of an extension it is a value like any other, in either case. A whole document of {@code
     * null} is still none.
     *
     * @param accept false unless set, so that each is a finding
     * @return this builder
     */
    public Builder acceptNullAsAbsent(boolean accept) {
      nullAsAbsent = accept;
      return this;
    }

    /**
     * Has messages end with what stands at the place they are about, as far as it is a name, a text
     * or another single value. Documents name people: only for those who may read them.
     *
     * @param show false unless set
     * @return this builder
     */
    public Builder showText(boolean show) {
      showText = show;
      return this;
    }

    /** {@return a reader set up so far; the builder can be used on} */
    public PolicyReader build() {
      return new PolicyReader(this);
    }
  }
}
