package org.cohesion.json.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;

/**
 * The member names of an object, as far as it has been read: asked for where a name stands twice,
 * and then found by looking at the object again. Brackets, commas and quotation marks are enough
 * for that, since the parser has found nothing wrong so far, and a second parser would take as much
 * memory as the first.
 *
 * <p>Each time it goes on where it stopped, and passes over what was looked at for an object
 * inside, so that a document is looked at once more, and not once for each level or duplicate.
 */
public final class MemberNamePlaces {

  private final byte[] bytes;
  private final Map<Integer, MemberNamePlaces> ofObjects;
  private final Map<String, Integer> starts = new HashMap<>();

  /** How far it has looked: always at a name of the object itself, or at its beginning. */
  private int next;

  /**
   * @param bytes the document
   * @param objectStart the offset of the bracket at which the object begins
   * @param ofObjects those of other objects of the document, by the offsets of theirs
   */
  public MemberNamePlaces(byte[] bytes, int objectStart, Map<Integer, MemberNamePlaces> ofObjects) {
    this.bytes = bytes;
    this.ofObjects = ofObjects;
    this.next = objectStart + 1;
  }

  /**
   * Finds the first place of a name.
   *
   * @param name a name that stands there for the second time at least
   * @param again the offset at which it does
   * @return the offset at which it first stands
   */
  public int first(String name, int again) {
    lookUpTo(again);
    return starts.getOrDefault(name, again);
  }

  private void lookUpTo(int end) {
    int depth = 0;
    boolean nameNext = true;
    int i = next;
    while (i < end) {
      switch (bytes[i]) {
        case '{' -> {
          depth++;
          MemberNamePlaces inside = ofObjects.get(i);
          i = inside == null ? i + 1 : inside.next;
        }
        case '[' -> {
          depth++;
          i++;
        }
        case '}', ']' -> {
          depth--;
          i++;
        }
        case ',' -> {
          nameNext = depth == 0;
          i++;
        }
        case '"' -> {
          int endOfText = endOfText(bytes, i);
          if (nameNext) {
            starts.putIfAbsent(name(i, endOfText), i);
          }
          nameNext = false;
          i = endOfText;
        }
        // White space, a colon, or part of a number or word.
        default -> i++;
      }
    }
    next = end;
  }

  /** The name between quotation marks. */
  private String name(int start, int end) {
    String written = new String(bytes, start + 1, end - start - 2, UTF_8);
    int escape = written.indexOf('\\');
    if (escape < 0) {
      return written;
    }
    StringBuilder name = new StringBuilder(written.length());
    int from = 0;
    for (; escape >= 0; escape = written.indexOf('\\', from)) {
      name.append(written, from, escape);
      char kind = written.charAt(escape + 1);
      from = escape + 2;
      if (kind == 'u') {
        name.append((char) Integer.parseInt(written, from, from + 4, 16));
        from += 4;
      } else {
        int known = "bfnrt".indexOf(kind);
        name.append(known < 0 ? kind : "\b\f\n\r\t".charAt(known));
      }
    }
    return name.append(written, from, written.length()).toString();
  }

  /** {@return the offset after the text that begins with the quotation mark at an offset} */
  public static int endOfText(byte[] bytes, int start) {
    int i = start + 1;
    while (i < bytes.length && bytes[i] != '"') {
      i += bytes[i] == '\\' ? 2 : 1;
    }
    return Math.min(i + 1, bytes.length);
  }
}
