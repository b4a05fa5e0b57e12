package org.cohesion.examples.policyimport.format.doc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;

/** Tables of positions that the library does not show: where stories begin. */
final class WordTable {

  /** Stories of headers and footers. */
  static final int HEADERS = 11;

  /** Stories of text boxes of the text. */
  static final int BOXES = 56;

  /** Stories of text boxes of headers and footers. */
  static final int HEADER_BOXES = 58;

  /** Where the places of the tables begin, eight bytes for each: where, and how long. */
  private static final int TABLES = 154;

  private WordTable() {}

  /**
   * Reads the positions of a table.
   *
   * @param table which
   * @param size bytes of what the table says of each story
   * @param letters how many letters the stories have together; none is said to go beyond
   * @return where each story begins and the last one ends, from the beginning of its kind of text;
   *     empty if there is none
   */
  static List<Integer> positions(HWPFDocument word, int table, int size, int letters) {
    ByteBuffer main = littleEndian(word.getMainStream());
    ByteBuffer bytes = littleEndian(word.getTableStream());
    int at = main.getInt(TABLES + 8 * table);
    int length = Math.min(main.getInt(TABLES + 8 * table + 4), bytes.limit() - at);
    List<Integer> positions = new ArrayList<>();
    if (at >= 0 && length >= 4) {
      int count = (length - 4) / (4 + size);
      for (int i = 0; i <= count; i++) {
        positions.add(Math.min(bytes.getInt(at + 4 * i), letters));
      }
    }
    return positions;
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
