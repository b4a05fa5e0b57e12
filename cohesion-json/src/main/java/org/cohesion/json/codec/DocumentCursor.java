package org.cohesion.json.codec;

import java.util.ArrayList;
import java.util.List;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.json.mistake.FoundFindings;
import org.cohesion.json.mistake.ListElement;
import org.cohesion.json.mistake.PlacedFinding;
import org.cohesion.json.mistake.StructuralKinds;
import org.cohesion.json.mistake.ValueForm;
import org.cohesion.json.source.ContextPointer;
import org.cohesion.json.source.DocumentBounds;
import org.cohesion.json.source.JacksonStreams;
import org.cohesion.json.source.LeftOutElements;
import org.cohesion.json.source.Utf8;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Where one reading of one document is: moves on, skips and counts. Places are byte offsets until
 * there is a finding to place; pointers are read off the parser's own context, so that a sound
 * document costs neither.
 */
public abstract sealed class DocumentCursor permits DocumentReader {

  /** Three elements are as good as many: nobody meant one value, or a pair. */
  private static final int ELEMENTS_SEEN = 3;

  final JsonParser parser;
  final FoundFindings found;
  final byte[] bytes;
  private final int base;
  private final int valuesAllowed;
  private int values;
  private LeftOutElements leftOut = LeftOutElements.NOTHING;

  DocumentCursor(JacksonStreams jackson, byte[] bytes, DocumentBounds bounds) {
    this.bytes = bytes;
    this.base = Utf8.byteOrderMarkLength(bytes);
    this.parser = jackson.parser(bytes, base);
    this.valuesAllowed = bounds.values();
    this.found = new FoundFindings(bounds.findings());
  }

  /** {@return what was found so far} */
  final FoundFindings found() {
    return found;
  }

  /** {@return the elements of lists that are not in the value} */
  final LeftOutElements leftOut() {
    return leftOut;
  }

  public final @Nullable JsonToken token() {
    return parser.currentToken();
  }

  final @Nullable JsonToken next() {
    return parser.nextToken();
  }

  /** Whether a second byte order mark follows the one that may stand at the start. */
  final boolean startsWithByteOrderMark() {
    return base > 0 && Utf8.isByteOrderMark(bytes, base);
  }

  /** Moves to the next member name, or to the end of the object. */
  final @Nullable String nextName() {
    return parser.nextName();
  }

  /** Moves to the next member name, or to the end of the object, and tells which name it is. */
  final int nextMember(PropertyNameMatcher matcher) {
    return parser.nextNameMatch(matcher);
  }

  /** The name of the member that the reader is in. */
  final String memberName() {
    return parser.currentName();
  }

  /** Counts one more value of a list, of an extension or of what is skipped: the current one. */
  public final void countValue() {
    if (++values > valuesAllowed) {
      found.addLast(
          new PlacedFinding(
              Finding.of(StructuralKinds.TOO_MANY_VALUES, pointer()).with("limit", valuesAllowed),
              tokenStart(),
              tokenEnd()));
    }
  }

  /** The byte offset at which the current token begins. */
  final int tokenStart() {
    return base + (int) parser.currentTokenLocation().getByteOffset();
  }

  /** The byte offset just after the current token. */
  final int tokenEnd() {
    parser.finishToken();
    return base + (int) parser.currentLocation().getByteOffset();
  }

  /** The byte offset of a place that the parser complains about. */
  final int offsetOf(@Nullable TokenStreamLocation location) {
    long offset =
        location == null || location.getByteOffset() < 0
            ? parser.currentLocation().getByteOffset()
            : location.getByteOffset();
    return (int) Math.max(base, Math.min(base + offset, bytes.length));
  }

  /** The address of the current value or member. */
  final JsonPointer pointer() {
    return ContextPointer.of(parser.streamReadContext());
  }

  /**
   * The element of a list that was just read does not get into the value: notes it, for giving what
   * comes after it its place. Only called where there is something to leave out, so that a sound
   * document costs no more for it than a null check that was there before.
   */
  final void leaveOut() {
    TokenStreamContext list = parser.streamReadContext();
    leftOut = leftOut.and(ContextPointer.of(list.getParent()), list.getCurrentIndex());
  }

  /**
   * What stands here as a number or a text, as far as it can be a slip of the pen; else nothing.
   */
  final String scalar() {
    JsonToken token = parser.currentToken();
    boolean scalar =
        token == JsonToken.VALUE_STRING
            || token == JsonToken.VALUE_NUMBER_INT
            || token == JsonToken.VALUE_NUMBER_FLOAT;
    return scalar ? parser.getString() : "";
  }

  /** What the current value is. */
  final ValueForm form() {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new IllegalStateException("No token to report");
    }
    return switch (token) {
      case VALUE_STRING -> ValueForm.TEXT;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> ValueForm.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> ValueForm.BOOLEAN;
      case VALUE_NULL -> ValueForm.NULL;
      case START_ARRAY -> ValueForm.LIST;
      case START_OBJECT -> ValueForm.OBJECT;
      default -> throw new IllegalStateException("Not the start of a value: " + token);
    };
  }

  /** Skips what is inside the current value, and counts it. */
  final void skipChildren() {
    JsonToken token = parser.currentToken();
    int open = token != null && token.isStructStart() ? 1 : 0;
    while (open > 0 && token != null) {
      token = parser.nextToken();
      if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
        open--;
      } else if (token != JsonToken.PROPERTY_NAME) {
        countValue();
        open += token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY ? 1 : 0;
      }
    }
  }

  /**
   * Skips the current list, and counts what is inside.
   *
   * @return what is directly inside: all of it, if it is two at most
   */
  final List<ListElement> skipElements() {
    List<ListElement> seen = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      countValue();
      ValueForm form = form();
      if (seen.size() >= ELEMENTS_SEEN) {
        skipChildren();
      } else if (form == ValueForm.OBJECT) {
        seen.add(new ListElement(form, "", skipMembers()));
      } else {
        seen.add(new ListElement(form, form == ValueForm.NUMBER ? scalar() : "", List.of()));
        skipChildren();
      }
    }
    return seen;
  }

  /** Skips the current object, and counts what is inside. */
  private List<String> skipMembers() {
    List<String> names = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      names.add(memberName());
      parser.nextToken();
      countValue();
      skipChildren();
    }
    return names;
  }
}
