package org.cohesion.json;

import org.cohesion.json.codec.Decoder;
import org.cohesion.json.format.PolicyCodecs;

/**
 * One line of newline-delimited JSON, not decoded yet. Immutable and safe to share between threads.
 */
public final class DocumentLine {

  private final Decoder decoder;
  private final byte[] bytes;
  private final int number;

  DocumentLine(Decoder decoder, byte[] bytes, int number) {
    this.decoder = decoder;
    this.bytes = bytes;
    this.number = number;
  }

  /** {@return which line of the source it is, 1 for the first; blank lines count} */
  public int getNumber() {
    return number;
  }

  /**
   * {@return how many bytes it has, without the end of the line; of a line that is longer than a
   * document may be, one more than that}
   */
  public int getSize() {
    return bytes.length;
  }

  /**
   * {@return a copy of its bytes, without the end of the line, for showing where a finding is} Of a
   * line that is longer than a document may be, they are the beginning.
   */
  public byte[] toByteArray() {
    return bytes.clone();
  }

  /** {@return the policy, or all that is wrong with the line; decoded anew each time} */
  public Decoded decode() {
    return new Decoded(decoder.decode(bytes, number, PolicyCodecs.POLICY));
  }

  /** {@return the number; the text is left out, since it may be about people} */
  @Override
  public String toString() {
    return "line " + number;
  }
}
