package org.cohesion.json.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.cohesion.finding.SourcePosition;

/**
 * Turns byte offsets into lines and columns. The offsets wanted are collected first, then one pass
 * over the bytes places them all, so a document without findings is never counted.
 */
public final class LineIndex {

  private final Map<Integer, int[]> places = new HashMap<>();

  /**
   * Counts.
   *
   * @param bytes well-formed UTF-8, at least up to the highest offset
   * @param firstLine the line on which the document begins
   * @param offsets the offsets to place, each 0 to the length of the document
   */
  LineIndex(byte[] bytes, int firstLine, int[] offsets) {
    int[] sorted = offsets.clone();
    Arrays.sort(sorted);
    int line = firstLine;
    int column = 1;
    int at = Utf8.byteOrderMarkLength(bytes);
    for (int offset : sorted) {
      while (at < offset) {
        byte b = bytes[at++];
        boolean carriageReturn = b == '\r' && (at == bytes.length || bytes[at] != '\n');
        if (b == '\n' || carriageReturn) {
          line++;
          column = 1;
        } else {
          column += utf16Units(b);
        }
      }
      places.put(offset, new int[] {line, column});
    }
  }

  /** {@return the place of two of the offsets} */
  public SourcePosition between(int start, int end) {
    int[] from = place(start);
    int[] to = place(end);
    return new SourcePosition(from[0], from[1], to[0], to[1]);
  }

  private int[] place(int offset) {
    int[] place = places.get(offset);
    if (place == null) {
      throw new IllegalArgumentException("Offset " + offset + " was not asked for");
    }
    return place;
  }

  /** Characters are counted at their first byte; those of four bytes are surrogate pairs. */
  private static int utf16Units(byte b) {
    if ((b & 0xC0) == 0x80) {
      return 0;
    }
    return (b & 0xF8) == 0xF0 ? 2 : 1;
  }
}
