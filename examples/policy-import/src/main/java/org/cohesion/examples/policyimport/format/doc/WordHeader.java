package org.cohesion.examples.policyimport.format.doc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.Counted;
import org.cohesion.examples.policyimport.format.DocumentLimits;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException.Reason;

/**
 * What the first bytes of a Word document say of it (the FIB of [MS-DOC] 2.5), read before the
 * library makes objects of the rest.
 */
final class WordHeader {

  /** Opens a part of the file. */
  interface Parts {
    /** {@return the bytes of the part} */
    byte[] get(String name) throws IOException;
  }

  private static final int LENGTH = 898;
  private static final int WORD_97 = 106;
  private static final int ENCRYPTED = 0x0100;
  private static final int FIRST_TABLE = 0x0200;

  /** Where the places of the tables begin, eight bytes for each: where, and how long. */
  private static final int TABLES = 154;

  private static final int RUN_PAGES = 12;
  private static final int PARAGRAPH_PAGES = 13;
  private static final int PIECES = 33;

  /** Pages of 512 bytes that say how runs and paragraphs look; a document of 300 pages has 400. */
  private static final int MOST_PAGES = 8_192;

  /** Pieces of a text that was saved in a hurry; Word tidies up long before. */
  private static final int MOST_PIECES = 10_000;

  private static final byte GRPPRL = 1;

  private final ByteBuffer main;
  private final Parts parts;

  WordHeader(byte[] main, Parts parts) {
    this.main = littleEndian(main);
    this.parts = parts;
  }

  /**
   * Looks whether the library should go on.
   *
   * @throws UnreadableDocumentException if the document is too old, locked or beyond a limit
   */
  void check(DocumentLimits limits) throws IOException {
    if (main.limit() < TABLES) {
      throw new IOException("there is less than a header");
    }
    if (Short.toUnsignedInt(main.getShort(2)) < WORD_97) {
      throw new UnreadableDocumentException(
          Reason.UNKNOWN_FORMAT,
          "this document was written by Word 6 or Word 95, which is not read; open it in Word or"
              + " LibreOffice and save it as .docx");
    }
    int flags = main.getShort(10);
    if ((flags & ENCRYPTED) != 0) {
      throw new UnreadableDocumentException(
          Reason.LOCKED,
          "this Word document opens with a password only; open it, take the password off, and save"
              + " it");
    }
    if (main.limit() < LENGTH) {
      throw new IOException("there is less than a header");
    }
    int pages = entries(RUN_PAGES, 4) + entries(PARAGRAPH_PAGES, 4);
    if (pages > MOST_PAGES) {
      throw Budget.tooLarge("its letters change their looks too often");
    }
    checkPieces(littleEndian(parts.get((flags & FIRST_TABLE) == 0 ? "0Table" : "1Table")), limits);
  }

  /** Pieces may show the same bytes again and again. */
  private void checkPieces(ByteBuffer table, DocumentLimits limits) throws IOException {
    int at = where(PIECES);
    int end = Math.min(at + length(PIECES), table.limit());
    while (at >= 0 && at + 3 <= end && table.get(at) == GRPPRL) {
      at += 3 + Short.toUnsignedInt(table.getShort(at + 1));
    }
    if (at < 0 || at + 5 > end) {
      throw new IOException("there is no text");
    }
    int pieces = count(Math.min(table.getInt(at + 1), end - at - 5), 8);
    if (pieces > MOST_PIECES) {
      throw Budget.tooLarge("its text has more than " + MOST_PIECES + " pieces");
    }
    for (int i = 0; i <= pieces; i++) {
      if (table.getInt(at + 5 + 4 * i) > limits.glyphs()) {
        throw Budget.tooLarge("it has more than " + Counted.of(limits.glyphs(), "letter"));
      }
    }
  }

  private int entries(int table, int size) {
    return count(length(table), size);
  }

  /** A table has one position more than entries. */
  private static int count(int length, int size) {
    return Math.max(0, (length - 4) / (4 + size));
  }

  private int where(int table) {
    return main.getInt(TABLES + 8 * table);
  }

  private int length(int table) {
    return main.getInt(TABLES + 8 * table + 4);
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
