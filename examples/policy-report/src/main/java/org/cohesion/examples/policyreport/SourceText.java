package org.cohesion.examples.policyreport;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.cohesion.finding.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * The documents that findings are about, as they came, for showing the lines that findings stand
 * on. Asked for one place after the other from top to bottom, it goes through them once. Not for
 * several threads at a time.
 */
public final class SourceText {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  /** By the lines on which they begin. */
  private final NavigableMap<Integer, byte[]> documents;

  private int firstLine;
  private byte[] bytes = {};
  private int at;
  private int line;
  private int column;

  private SourceText(NavigableMap<Integer, byte[]> documents) {
    this.documents = documents;
  }

  /** No document at hand: nothing is shown. */
  public static SourceText none() {
    return new SourceText(new TreeMap<>());
  }

  /** A document that begins on the first line. */
  public static SourceText of(byte[] document) {
    return of(Map.of(1, document));
  }

  /**
   * Documents by the lines on which they begin.
   *
   * @param documents nobody changes the bytes any more
   */
  public static SourceText of(Map<Integer, byte[]> documents) {
    return new SourceText(new TreeMap<>(documents));
  }

  /**
   * A line, or a piece of it, on both sides of a place.
   *
   * @param before what stands before the place
   * @param after what stands at the place and behind it
   * @param cutBefore whether the line begins earlier
   * @param cutAfter whether the line goes on
   */
  public record Line(String before, String after, boolean cutBefore, boolean cutAfter) {}

  /**
   * The line on which a place begins, without its end.
   *
   * @param reach how many bytes before and behind the place are enough
   * @return null if there is nothing to be seen there, or no text
   */
  public @Nullable Line at(SourcePosition place, int reach) {
    if (!seek(place.startLine(), place.startColumn())) {
      return null;
    }
    int from = at;
    while (from > start() && !isEndOfLine(from - 1) && (at - from < reach || isInside(from))) {
      from--;
    }
    int to = at;
    while (to < bytes.length && !isEndOfLine(to) && (to - at < reach || isInside(to))) {
      to++;
    }
    Line found =
        new Line(
            text(from, at),
            text(at, to),
            from > start() && !isEndOfLine(from - 1),
            to < bytes.length && !isEndOfLine(to));
    return isText(found.before + found.after) ? found : null;
  }

  /** Whether there is anything to be read, and not the inside of a file that is no text. */
  private static boolean isText(String line) {
    boolean broken = line.indexOf('\ufffd') >= 0;
    boolean controls = line.chars().anyMatch(c -> c < ' ' && c != '\t');
    return !line.isBlank() && line.indexOf('\0') < 0 && !(broken && controls);
  }

  /** Goes to a place, or to the end of its line if that is shorter. */
  private boolean seek(int toLine, int toColumn) {
    Map.Entry<Integer, byte[]> document = documents.floorEntry(toLine);
    if (document == null) {
      return false;
    }
    boolean behind = toLine < line || (toLine == line && toColumn < column);
    if (firstLine != document.getKey() || behind) {
      firstLine = document.getKey();
      bytes = document.getValue();
      at = start();
      line = firstLine;
      column = 1;
    }
    while (at < bytes.length && (line < toLine || (column < toColumn && !isEndOfLine(at)))) {
      step();
    }
    return true;
  }

  /** Goes on by a character; columns are counted as {@link SourcePosition} says. */
  private void step() {
    if (isEndOfLine(at) && !(bytes[at] == '\r' && isAt(at + 1, '\n'))) {
      line++;
      column = 0;
    }
    column += (bytes[at] & 0xf8) == 0xf0 ? 2 : 1;
    do {
      at++;
    } while (isInside(at));
  }

  private int start() {
    boolean marked =
        bytes.length >= BYTE_ORDER_MARK.length
            && bytes[0] == BYTE_ORDER_MARK[0]
            && bytes[1] == BYTE_ORDER_MARK[1]
            && bytes[2] == BYTE_ORDER_MARK[2];
    return marked ? BYTE_ORDER_MARK.length : 0;
  }

  private boolean isEndOfLine(int index) {
    return bytes[index] == '\n' || bytes[index] == '\r';
  }

  private boolean isAt(int index, char c) {
    return index < bytes.length && bytes[index] == c;
  }

  /** Whether a byte is not the first one of its character. */
  private boolean isInside(int index) {
    return index < bytes.length && (bytes[index] & 0xc0) == 0x80;
  }

  /** What is no UTF-8 becomes U+FFFD. */
  private String text(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }
}
