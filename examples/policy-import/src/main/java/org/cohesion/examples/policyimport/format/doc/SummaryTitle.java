package org.cohesion.examples.policyimport.format.doc;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the title among the properties of an OLE file ([MS-OLEPS] 2.21). A few lines of our own for
 * the one property: the library wants a collections library of 750 kB for all of them.
 */
final class SummaryTitle {

  private static final int FIRST_SECTION = 44;
  private static final int CODE_PAGE = 1;
  private static final int TITLE = 2;
  private static final int BYTES = 0x1E;
  private static final int UTF_16_TEXT = 0x1F;
  private static final int MOST = 1_000;

  private SummaryTitle() {}

  /** {@return the title; empty if there is none, or the properties cannot be followed} */
  static Optional<String> of(byte[] summary) {
    try {
      return title(ByteBuffer.wrap(summary).order(ByteOrder.LITTLE_ENDIAN))
          .map(text -> text.replace("\0", "").strip())
          .filter(text -> !text.isEmpty());
    } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
      // A document is read without its properties, too.
      return Optional.empty();
    }
  }

  private static Optional<String> title(ByteBuffer bytes) {
    int section = bytes.getInt(FIRST_SECTION);
    int count = bytes.getInt(section + 4);
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < Math.min(count, MOST); i++) {
      places.put(bytes.getInt(section + 8 + 8 * i), section + bytes.getInt(section + 12 + 8 * i));
    }
    Integer title = places.get(TITLE);
    if (title == null) {
      return Optional.empty();
    }
    int length = bytes.getInt(title + 4);
    return switch (bytes.getInt(title)) {
      case BYTES -> Optional.of(text(bytes, title + 8, length, charset(bytes, places)));
      case UTF_16_TEXT ->
          Optional.of(text(bytes, title + 8, 2 * length, StandardCharsets.UTF_16LE));
      default -> Optional.empty();
    };
  }

  private static String text(ByteBuffer bytes, int at, int length, Charset charset) {
    if (length < 0 || length > MOST) {
      return "";
    }
    byte[] letters = new byte[length];
    bytes.get(at, letters);
    return new String(letters, charset);
  }

  private static Charset charset(ByteBuffer bytes, Map<Integer, Integer> places) {
    Integer place = places.get(CODE_PAGE);
    int page = place == null ? 1252 : Short.toUnsignedInt(bytes.getShort(place + 4));
    if (page == 65_001) {
      return StandardCharsets.UTF_8;
    }
    if (page == 1200) {
      return StandardCharsets.UTF_16LE;
    }
    String name = "windows-" + page;
    return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
  }
}
