package org.cohesion.json.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Strict UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF. JSON parsers
 * are laxer, and what they let through would come out of the encoder as something else.
 */
public final class Utf8 {

  static final int WELL_FORMED = -1;

  /** Without a backslash no text can hold an escape, and so no half of a surrogate pair. */
  public static final int WELL_FORMED_WITH_ESCAPES = -2;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long NOT_ASCII = 0x8080808080808080L;

  private static final long BACKSLASHES = 0x5C5C5C5C5C5C5C5CL;
  private static final long ONES = 0x0101010101010101L;

  /** How many bytes a byte order mark has. */
  public static final int BYTE_ORDER_MARK_LENGTH = 3;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private Utf8() {}

  /**
   * Checks a document.
   *
   * @return the offset of the first byte that is not UTF-8, or {@link #WELL_FORMED}, or {@link
   *     #WELL_FORMED_WITH_ESCAPES}
   */
  public static int check(byte[] bytes) {
    long backslashes = 0;
    int i = 0;
    while (i < bytes.length) {
      // Nearly all text is ASCII. Eight bytes at a time, with a branch each, took a sixth of a
      // profile
      // of decoding; 32 with one branch take a twentieth.
      int blocksEnd = bytes.length - 4 * Long.BYTES;
      for (; i <= blocksEnd; i += 4 * Long.BYTES) {
        long a = (long) LONGS.get(bytes, i);
        long b = (long) LONGS.get(bytes, i + Long.BYTES);
        long c = (long) LONGS.get(bytes, i + 2 * Long.BYTES);
        long d = (long) LONGS.get(bytes, i + 3 * Long.BYTES);
        if (((a | b | c | d) & NOT_ASCII) != 0) {
          break;
        }
        backslashes |= inAscii(a) | inAscii(b) | inAscii(c) | inAscii(d);
      }
      // Then byte by byte to the end of the block that has something else.
      int stop = Math.min(i + 4 * Long.BYTES, bytes.length);
      while (i < stop) {
        byte b = bytes[i];
        if (b == '\\') {
          backslashes = NOT_ASCII;
        }
        int length = b >= 0 ? 1 : sequenceLength(bytes, i);
        if (length == 0) {
          return i;
        }
        i += length;
      }
    }
    return (backslashes & NOT_ASCII) == 0 ? WELL_FORMED : WELL_FORMED_WITH_ESCAPES;
  }

  /** Has a high bit set if any byte of ASCII is a backslash; one step less than for any bytes. */
  private static long inAscii(long bytes) {
    return (bytes ^ BACKSLASHES) - ONES;
  }

  /** Has its high bits set where any byte is a backslash: the classic test for a zero byte. */
  private static long backslashes(long bytes) {
    long difference = bytes ^ BACKSLASHES;
    return (difference - ONES) & ~difference;
  }

  /** {@return the index of the first half of a surrogate pair without the other; -1 if none} */
  public static int firstLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /** {@return whether there is a backslash, without which no text can hold an escape} */
  static boolean hasBackslash(byte[] bytes) {
    long backslashes = 0;
    int i = 0;
    for (; i <= bytes.length - Long.BYTES; i += Long.BYTES) {
      backslashes |= backslashes((long) LONGS.get(bytes, i));
    }
    for (; i < bytes.length; i++) {
      backslashes |= bytes[i] == '\\' ? NOT_ASCII : 0;
    }
    return (backslashes & NOT_ASCII) != 0;
  }

  /**
   * {@return the encoding of a document that is not UTF-8, told from its byte order mark or from
   * the zeros in its first two characters; empty if it cannot be told}
   */
  public static String otherEncoding(byte[] bytes) {
    if (bytes.length < 4) {
      return "";
    }
    int first = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    int second = ((bytes[2] & 0xFF) << 8) | (bytes[3] & 0xFF);
    boolean wide = (first == 0xFFFE && second == 0) || (first == 0 && second == 0xFEFF);
    boolean wideAscii =
        (first == 0 && second > 0 && second < 0x80)
            || (bytes[0] > 0 && bytes[1] == 0 && second == 0);
    if (wide || wideAscii) {
      return "UTF-32";
    }
    boolean marked = first == 0xFFFE || first == 0xFEFF;
    boolean zeros =
        (bytes[0] == 0 && bytes[2] == 0 && bytes[1] > 0)
            || (bytes[1] == 0 && bytes[3] == 0 && bytes[0] > 0);
    return marked || zeros ? "UTF-16" : "";
  }

  /** {@return how many bytes at the start are a byte order mark: 3 or 0} */
  public static int byteOrderMarkLength(byte[] bytes) {
    return isByteOrderMark(bytes, 0) ? BYTE_ORDER_MARK_LENGTH : 0;
  }

  /** {@return where the first byte is that is no white space and no byte order mark} */
  static int firstVisible(byte[] bytes) {
    int start = byteOrderMarkLength(bytes);
    while (start < bytes.length && bytes[start] >= 0 && bytes[start] <= ' ') {
      start++;
    }
    return start;
  }

  /** {@return whether a byte order mark stands at an offset} */
  public static boolean isByteOrderMark(byte[] bytes, int offset) {
    int end = offset + BYTE_ORDER_MARK_LENGTH;
    return bytes.length >= end
        && Arrays.equals(bytes, offset, end, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK_LENGTH);
  }

  /**
   * {@return whether a document that was just encoded has an escape of half a surrogate pair: the
   * generator writes lone ones that way, and nothing else as an escape from D800 on}
   */
  public static boolean hasSurrogateEscape(byte[] json) {
    if (!hasBackslash(json)) {
      return false;
    }
    for (int i = 0; i < json.length; i++) {
      if (json[i] == '\\') {
        i++;
        if (json[i] == 'u' && (json[i + 1] == 'D' || json[i + 1] == 'd')) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@return the length of the sequence of two to four bytes at an offset; 0 if malformed} */
  private static int sequenceLength(byte[] bytes, int i) {
    int lead = bytes[i] & 0xFF;
    if (lead >= 0xC2 && lead <= 0xDF) {
      return isTail(bytes, i + 1, 0x80, 0xBF) ? 2 : 0;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      int low = lead == 0xE0 ? 0xA0 : 0x80;
      int high = lead == 0xED ? 0x9F : 0xBF;
      return isTail(bytes, i + 1, low, high) && isTail(bytes, i + 2, 0x80, 0xBF) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
      int low = lead == 0xF0 ? 0x90 : 0x80;
      int high = lead == 0xF4 ? 0x8F : 0xBF;
      return isTail(bytes, i + 1, low, high)
              && isTail(bytes, i + 2, 0x80, 0xBF)
              && isTail(bytes, i + 3, 0x80, 0xBF)
          ? 4
          : 0;
    }
    return 0;
  }

  private static boolean isTail(byte[] bytes, int i, int low, int high) {
    return i < bytes.length && (bytes[i] & 0xFF) >= low && (bytes[i] & 0xFF) <= high;
  }

  /**
   * UTF-16 and UTF-32 have zero bytes among the first four, whatever their byte order. The parser
   * would take them for that after a byte order mark of UTF-8, too.
   */
  public static boolean looksLikeWiderUnits(byte[] bytes) {
    int start = byteOrderMarkLength(bytes);
    for (int i = start; i < Math.min(start + 4, bytes.length); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether bytes are well-formed UTF-8 that no parser takes for wider units} */
  public static boolean isJsonIn(byte[] bytes) {
    return !looksLikeWiderUnits(bytes) && check(bytes) < 0;
  }
}
