package org.cohesion.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cohesion.policy.Policy;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Changes to a valid document, such as people and programs make by mistake. Which document and
 * which changes, the bytes of an input say, one choice after the other, until there are no more.
 */
final class Mutations {

  private static final List<Original> ORIGINALS =
      Stream.of("draft", "slips", "cymraeg").map(Original::read).toList();

  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "7",
          "-0",
          "1E400",
          "\"\"",
          "\"x\"",
          "\"1.0\"",
          "\"1.9\"",
          "\"2.0\"",
          "\"2016-09\"",
          "\"annual\"",
          "\"uk\"",
          "\"/aims\"",
          "\"\\ud83d\"",
          "\"\\ud83d\\ude00\"",
          "[]",
          "[[]]",
          "[\"x\"]",
          "[null]",
          "{}",
          "{\"org.example\":{}}",
          "{\"statement\":\"x\"}",
          "{\"role\":\"trust\",\"name\":\"x\"}");

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(TokenStreamFactory.Feature.CHARSET_DETECTION).build();

  private static final int AT_MOST = 6;

  /** A document before it is changed. */
  static final class Original {
    private final byte[] document;
    private final Policy policy;
    private final Object tree;

    private Original(byte[] document, Policy policy, Object tree) {
      this.document = document;
      this.policy = policy;
      this.tree = tree;
    }

    byte[] document() {
      return document;
    }

    Policy policy() {
      return policy;
    }

    Object tree() {
      return tree;
    }

    static Original read(String example) {
      try {
        byte[] document = Files.readAllBytes(Path.of("../examples/policies", example + ".json"));
        Policy policy = PolicyJson.decode(document).orThrow();
        return new Original(document, policy, JsonTree.read(document));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A member, or an element of a list, whose name is empty; the end is that of the value. */
  private record Part(int start, int nameEnd, int valueStart, int end) {}

  private final byte[] input;
  private int next;
  private final Original original;
  private byte[] document;

  Mutations(byte[] input) {
    this.input = input;
    original = ORIGINALS.get(choose(ORIGINALS.size()));
    document = original.document;
    for (int i = 0; i < AT_MOST && next < input.length; i++) {
      change();
    }
  }

  /** {@return the document before it was changed} */
  Original original() {
    return original;
  }

  /** {@return the document after all changes} */
  byte[] document() {
    return document.clone();
  }

  private void change() {
    int kind = choose(8);
    if (kind < 3) {
      changeBytes(kind);
      return;
    }
    List<Part> parts = parts(document);
    if (parts.isEmpty()) {
      return;
    }
    Part part = parts.get(choose(parts.size()));
    switch (kind) {
      case 3 -> replace(part.start, part.nameEnd, name(parts));
      case 4 -> remove(part);
      case 5 -> replace(part.end, part.end, ("," + text(part.start, part.end)).getBytes(UTF_8));
      case 6 ->
          replace(part.valueStart, part.end, VALUES.get(choose(VALUES.size())).getBytes(UTF_8));
      default -> replace(part.valueStart, part.end, valueOfAnother());
    }
  }

  private void changeBytes(int kind) {
    int at = choose(document.length + 1);
    switch (kind) {
      case 0 -> replace(at, Math.min(at + 1, document.length), some(1));
      case 1 -> replace(at, at, some(1 + choose(4)));
      default -> document = Arrays.copyOf(document, at);
    }
  }

  private byte[] name(List<Part> parts) {
    Part other = parts.get(choose(parts.size()));
    boolean known = choose(2) == 0 && other.nameEnd > other.start;
    return known
        ? Arrays.copyOfRange(document, other.start, other.nameEnd)
        : ("\"" + new String(some(choose(12)), UTF_8) + "\"").getBytes(UTF_8);
  }

  /** Takes a comma out with the part. */
  private void remove(Part part) {
    int end = part.end;
    while (end < document.length && document[end] <= ' ' && document[end] >= 0) {
      end++;
    }
    if (end < document.length && document[end] == ',') {
      replace(part.start, end + 1, new byte[0]);
      return;
    }
    int start = part.start;
    while (start > 0 && document[start - 1] <= ' ' && document[start - 1] >= 0) {
      start--;
    }
    boolean comma = start > 0 && document[start - 1] == ',';
    replace(comma ? start - 1 : part.start, part.end, new byte[0]);
  }

  private byte[] valueOfAnother() {
    byte[] other = ORIGINALS.get(choose(ORIGINALS.size())).document;
    List<Part> parts = parts(other);
    Part part = parts.get(choose(parts.size()));
    return Arrays.copyOfRange(other, part.valueStart, part.end);
  }

  private void replace(int start, int end, byte[] by) {
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    changed.write(document, 0, start);
    changed.writeBytes(by);
    changed.write(document, end, document.length - end);
    document = changed.toByteArray();
  }

  private String text(int start, int end) {
    return new String(document, start, end - start, UTF_8);
  }

  /** A number below a bound, of the next byte or the next two; 0 when the input is used up. */
  private int choose(int bound) {
    int number = nextByte();
    return (bound > 256 ? number << 8 | nextByte() : number) % bound;
  }

  private int nextByte() {
    return next < input.length ? input[next++] & 0xFF : 0;
  }

  private byte[] some(int length) {
    int from = Math.min(next, input.length);
    byte[] some = Arrays.copyOfRange(input, from, from + length);
    next += length;
    return some;
  }

  /** The members and elements of a document, as far as it can be read. */
  private static List<Part> parts(byte[] document) {
    List<Part> parts = new ArrayList<>();
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
      parser.nextToken();
      addParts(document, parser, parts);
    } catch (JacksonException e) {
      // What stands before the mistake can be changed further.
    }
    return parts;
  }

  private static void addParts(byte[] document, JsonParser parser, List<Part> parts) {
    @Nullable JsonToken end =
        parser.currentToken() == JsonToken.START_OBJECT
            ? JsonToken.END_OBJECT
            : JsonToken.END_ARRAY;
    if (parser.currentToken() == null || !parser.currentToken().isStructStart()) {
      return;
    }
    while (parser.nextToken() != end) {
      int start = start(parser);
      boolean member = parser.currentToken() == JsonToken.PROPERTY_NAME;
      if (member) {
        parser.nextToken();
      }
      int valueStart = start(parser);
      int nameEnd = member ? endOfName(document, start) : start;
      addParts(document, parser, parts);
      parser.finishToken();
      parts.add(
          new Part(start, nameEnd, valueStart, (int) parser.currentLocation().getByteOffset()));
    }
  }

  private static int endOfName(byte[] document, int start) {
    int i = start + 1;
    while (document[i] != '"') {
      i += document[i] == '\\' ? 2 : 1;
    }
    return i + 1;
  }

  private static int start(JsonParser parser) {
    return (int) parser.currentTokenLocation().getByteOffset();
  }
}
