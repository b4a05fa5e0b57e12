package org.cohesion.json.source;

import org.cohesion.finding.Finding;
import tools.jackson.core.JsonParser;

/** A document as it came, for giving findings their places. */
public final class SourceText {

  private static final byte[] NO_BYTES = {};

  private final byte[] bytes;
  private final int firstLine;
  private final JacksonStreams jackson;
  private final boolean showText;

  /**
   * @param bytes the document; none if it could not be read at all
   * @param firstLine the line on which it begins: 1, unless it is one of many in a stream
   * @param jackson makes parsers for it
   * @param showText whether findings are to show what stands at their place
   */
  public SourceText(byte[] bytes, int firstLine, JacksonStreams jackson, boolean showText) {
    this.bytes = bytes;
    this.firstLine = firstLine;
    this.jackson = jackson;
    this.showText = showText;
  }

  public byte[] bytes() {
    return bytes;
  }

  public int firstLine() {
    return firstLine;
  }

  /** The same place without its text, for a document that was not read. */
  public SourceText unread() {
    return new SourceText(NO_BYTES, firstLine, jackson, showText);
  }

  JsonParser parser(int offset) {
    return jackson.parser(bytes, offset);
  }

  public LineIndex lines(int[] offsets) {
    return new LineIndex(bytes, firstLine, offsets);
  }

  /** Gives a finding the place between two offsets that the index knows. */
  public Finding place(Finding finding, LineIndex lines, int start, int end) {
    Finding placed = finding.withPosition(lines.between(start, end));
    return showText ? Excerpt.addTo(placed, bytes, start, end) : placed;
  }
}
