package org.cohesion.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * The member names of an object that has been read once. Brackets, commas and quotation marks are
 * enough to find them, and a second parser would take as much memory as the first.
 */
final class MemberNames {

  private final Jackson jackson;
  private final byte[] bytes;

  MemberNames(Jackson jackson, byte[] bytes) {
    this.jackson = jackson;
    this.bytes = bytes;
  }

  /**
   * Finds the places of the names.
   *
   * @param objectStart the offset of the bracket at which the object begins
   * @param most how many names to find
   * @return the offset at which each name first stands; what comes after a mistake in the document
   *     may be missing or not a name
   */
  Map<String, Integer> starts(int objectStart, long most) {
    Map<String, Integer> starts = new HashMap<>();
    int depth = 0;
    boolean nameNext = true;
    for (int i = objectStart + 1; i < bytes.length && depth >= 0 && starts.size() < most; i++) {
      switch (bytes[i]) {
        case '{', '[' -> depth++;
        case '}', ']' -> depth--;
        case ',' -> nameNext = depth == 0;
        case '"' -> {
          int end = endOfText(bytes, i);
          if (nameNext) {
            starts.putIfAbsent(name(i, end), i);
          }
          nameNext = false;
          i = end - 1;
        }
        default -> {
          // White space, a colon, or part of a number or word.
        }
      }
    }
    return starts;
  }

  /** The name between quotation marks; one that is not sound is taken as it is written. */
  private String name(int start, int end) {
    String written = new String(bytes, start + 1, Math.max(0, end - start - 2), UTF_8);
    if (written.indexOf('\\') < 0) {
      return written;
    }
    try (JsonParser parser = jackson.parser(bytes, start)) {
      parser.nextToken();
      return parser.getString();
    } catch (JacksonException e) {
      return written;
    }
  }

  /** {@return the offset after the text that begins with the quotation mark at an offset} */
  static int endOfText(byte[] bytes, int start) {
    int i = start + 1;
    while (i < bytes.length && bytes[i] != '"') {
      i += bytes[i] == '\\' ? 2 : 1;
    }
    return Math.min(i + 1, bytes.length);
  }
}
