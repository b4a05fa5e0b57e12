package org.cohesion.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * One reading of one document: the parser, and what was found so far. Places are byte offsets until
 * there is a finding to place; pointers are read off the parser's own context, so that a sound
 * document costs neither.
 */
final class DocumentReader {

  private static final int MOST_ADVISED = 100;

  /** Three elements are as good as many: nobody meant one value, or a pair. */
  private static final int ELEMENTS_SEEN = 3;

  private final JsonParser parser;
  private final byte[] bytes;
  private final int base;
  private final Limits limits;
  private final boolean nullAsAbsent;
  private List<Element> elements = List.of();
  private final boolean escapes;
  private final int valuesAllowed;
  private final List<PlacedFinding> found = new ArrayList<>();
  private LeftOut leftOut = LeftOut.NOTHING;
  private int values;

  /** Of objects that have a name twice, by where they begin; nothing is kept while all is well. */
  private final Map<Integer, MemberNames> memberNames = new HashMap<>();

  DocumentReader(Jackson jackson, byte[] bytes, boolean escapes, Settings settings) {
    this.bytes = bytes;
    this.base = Utf8.byteOrderMarkLength(bytes);
    this.parser = jackson.parser(bytes, base);
    this.limits = settings.limits();
    this.nullAsAbsent = settings.nullAsAbsent();
    this.escapes = escapes;
    this.valuesAllowed = limits.values();
  }

  /** Thrown when so much is wrong that reading on would help nobody. */
  static final class TooManyFindings extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyFindings() {
      super("too many findings", null, false, false);
    }
  }

  List<PlacedFinding> found() {
    return found;
  }

  LeftOut leftOut() {
    return leftOut;
  }

  @Nullable JsonToken token() {
    return parser.currentToken();
  }

  @Nullable JsonToken next() {
    return parser.nextToken();
  }

  /** Whether a second byte order mark follows the one that may stand at the start. */
  boolean startsWithByteOrderMark() {
    return base > 0 && Utf8.isByteOrderMark(bytes, base);
  }

  /** Moves to the next member name, or to the end of the object. */
  @Nullable String nextName() {
    return parser.nextName();
  }

  /** Moves to the next member name, or to the end of the object, and tells which name it is. */
  int nextMember(PropertyNameMatcher matcher) {
    return parser.nextNameMatch(matcher);
  }

  /** The name of the member that the reader is in. */
  String memberName() {
    return parser.currentName();
  }

  /** Reads a text; null, with a finding, if there is none or it is too long or not Unicode. */
  @Nullable String readText(ValueForm expected) {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      wrongType(expected);
      return null;
    }
    String text = parser.getString();
    if (text.length() > limits.textLength()) {
      atValue(JsonFindingKinds.TOO_LONG, "limit", limits.textLength());
      return null;
    }
    if (escapes && Utf8.firstLoneSurrogate(text) >= 0) {
      badValue(ValueForm.UNICODE_TEXT);
      return null;
    }
    return text;
  }

  /** Reads a number as written; null, with a finding, if there is none or it is too long. */
  @Nullable String readNumber(ValueForm expected) {
    JsonToken token = parser.currentToken();
    if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
      wrongType(expected);
      return null;
    }
    String literal = parser.getString();
    if (literal.length() > limits.numberLength()) {
      atValue(JsonFindingKinds.TOO_LONG, "limit", limits.numberLength());
      return null;
    }
    return literal;
  }

  /** Counts one more value of a list, of an extension or of what is skipped: the current one. */
  void countValue() {
    if (++values > valuesAllowed) {
      found.add(
          new PlacedFinding(
              Finding.of(JsonFindingKinds.TOO_MANY_VALUES, pointer()).with("limit", valuesAllowed),
              tokenStart(),
              tokenEnd()));
      throw new TooManyFindings();
    }
  }

  /** The byte offset at which the current token begins. */
  int tokenStart() {
    return base + (int) parser.currentTokenLocation().getByteOffset();
  }

  /** The byte offset just after the current token. */
  int tokenEnd() {
    parser.finishToken();
    return base + (int) parser.currentLocation().getByteOffset();
  }

  /**
   * The element of a list that was just read does not get into the value: notes it, for giving what
   * comes after it its place. Only called where there is something to leave out, so that a sound
   * document costs no more for it than a null check that was there before.
   */
  void leaveOut() {
    TokenStreamContext list = parser.streamReadContext();
    leftOut = leftOut.and(pointer(list.getParent()), list.getCurrentIndex());
  }

  /** The address of the current value or member. */
  JsonPointer pointer() {
    return pointer(parser.streamReadContext());
  }

  private static JsonPointer pointer(@Nullable TokenStreamContext innermost) {
    JsonPointer pointer = JsonPointer.ROOT;
    for (TokenStreamContext context : fromRoot(innermost)) {
      if (context.inObject() && context.hasCurrentName()) {
        pointer = pointer.child(context.currentName());
      } else if (context.inArray() && context.hasCurrentIndex()) {
        pointer = pointer.child(context.getCurrentIndex());
      }
    }
    return pointer;
  }

  /** What a place is inside of, from the whole document on. */
  static Iterable<TokenStreamContext> fromRoot(@Nullable TokenStreamContext innermost) {
    Deque<TokenStreamContext> fromRoot = new ArrayDeque<>();
    for (TokenStreamContext c = innermost; c != null; c = c.getParent()) {
      fromRoot.push(c);
    }
    return fromRoot;
  }

  /** Whether null stands here for a member that is absent. */
  boolean isAbsent() {
    return nullAsAbsent
        && parser.currentToken() == JsonToken.VALUE_NULL
        && !parser.streamReadContext().inRoot();
  }

  /** The current value is of the wrong type: reports and skips it, unless it counts as absent. */
  void wrongType(ValueForm expected) {
    wrongType(expected, finding -> Mistake.aboutType(finding, advises() ? scalar() : "", elements));
  }

  /**
   * The current value is of the wrong type: reports and skips it, unless it counts as absent.
   *
   * @param advice adds to the finding what to do about it
   */
  void wrongType(ValueForm expected, UnaryOperator<Finding> advice) {
    if (isAbsent()) {
      return;
    }
    ValueForm actual = formOf(parser.currentToken());
    if (actual == ValueForm.NULL) {
      atValue(Finding.of(JsonFindingKinds.NULL, pointer()));
      return;
    }
    Finding finding =
        Finding.of(JsonFindingKinds.WRONG_TYPE, pointer())
            .with("expected", expected)
            .with("actual", actual);
    int start = tokenStart();
    elements = actual == ValueForm.LIST ? skipElements() : List.of();
    skipChildren();
    add(new PlacedFinding(advice.apply(finding), start, tokenEnd()));
  }

  /** What is directly inside the list that was skipped last: all of it, if it is two at most. */
  List<Element> elements() {
    return elements;
  }

  /**
   * An element of a list where no list should be.
   *
   * @param form what it is
   * @param scalar the number, if it is one
   * @param names the names of its members, if it is an object
   */
  record Element(ValueForm form, String scalar, List<String> names) {}

  /** Skips the current list, and counts what is inside. */
  private List<Element> skipElements() {
    List<Element> seen = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      countValue();
      ValueForm form = formOf(parser.currentToken());
      if (seen.size() >= ELEMENTS_SEEN) {
        skipChildren();
      } else if (form == ValueForm.OBJECT) {
        seen.add(new Element(form, "", skipMembers()));
      } else {
        seen.add(new Element(form, form == ValueForm.NUMBER ? scalar() : "", List.of()));
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

  /**
   * What stands here as a number or a text, as far as it can be a slip of the pen; else nothing.
   */
  String scalar() {
    JsonToken token = parser.currentToken();
    boolean scalar =
        token == JsonToken.VALUE_STRING
            || token == JsonToken.VALUE_NUMBER_INT
            || token == JsonToken.VALUE_NUMBER_FLOAT;
    return scalar ? parser.getString() : "";
  }

  /** The current value is of the right type, but not of the right form: reports and skips it. */
  void badValue(ValueForm expected) {
    atValue(
        Mistake.withNearest(
            Finding.of(JsonFindingKinds.BAD_VALUE, pointer()).with("expected", expected),
            advises() ? NearValues.of(expected, scalar()) : List.of()));
  }

  /** Whether it is worth finding out what was meant: after so many mistakes it is not any more. */
  boolean advises() {
    return found.size() < MOST_ADVISED;
  }

  /** Reports the current value, and leaves the reader at its last token. */
  void atValue(Finding finding) {
    int start = tokenStart();
    skipChildren();
    add(new PlacedFinding(finding, start, tokenEnd()));
  }

  /** Skips what is inside the current value, and counts it. */
  private void skipChildren() {
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

  private void atValue(FindingKind kind, String argument, int number) {
    atValue(Finding.of(kind, pointer()).with(argument, number));
  }

  /** Reports the current member at its name, and skips its value. */
  void atName(Finding finding) {
    nameFinding(finding);
    parser.nextToken();
    skipChildren();
    parser.finishToken();
  }

  /** Reports the current member at its name; the reader stays there. */
  void nameFinding(Finding finding) {
    int start = tokenStart();
    add(new PlacedFinding(finding, start, endOfText(start)));
  }

  /** Reports the object that has just ended. */
  void atObject(Finding finding, int start) {
    add(new PlacedFinding(finding, start, tokenEnd()));
  }

  /** Something stands after the end of the document: reports it, as far as its first token. */
  void trailingContent() {
    Finding finding = Finding.of(JsonFindingKinds.TRAILING_CONTENT, JsonPointer.ROOT);
    add(new PlacedFinding(finding, tokenStart(), tokenEnd()));
  }

  /** What stands after the end of the document is no JSON either: reports where that begins. */
  void trailingContent(int offset) {
    SyntaxDiagnosis what = SyntaxDiagnosis.at(bytes, offset);
    Finding finding = Finding.of(JsonFindingKinds.TRAILING_CONTENT, JsonPointer.ROOT);
    add(new PlacedFinding(finding, what.start(), what.end()));
  }

  /** The byte offset of a place that the parser complains about. */
  int offsetOf(@Nullable TokenStreamLocation location) {
    long offset =
        location == null || location.getByteOffset() < 0
            ? parser.currentLocation().getByteOffset()
            : location.getByteOffset();
    return (int) Math.max(base, Math.min(base + offset, bytes.length));
  }

  /** Whether the parser stopped because too much is inside each other. */
  boolean isTooDeep() {
    return parser.streamReadContext().getNestingDepth() > limits.depth();
  }

  /** A second member of the same name: reports it with the place of the first, and skips it. */
  void duplicateMember(int objectStart) {
    int start = tokenStart();
    Finding finding = Finding.of(JsonFindingKinds.DUPLICATE_MEMBER, pointer());
    int first =
        memberNames
            .computeIfAbsent(objectStart, at -> new MemberNames(bytes, at, memberNames))
            .first(parser.currentName(), start);
    add(new PlacedFinding(finding, start, endOfText(start), first));
    parser.nextToken();
    skipChildren();
    parser.finishToken();
  }

  private void add(PlacedFinding finding) {
    if (found.size() >= limits.findings()) {
      found.add(
          new PlacedFinding(
              Finding.of(JsonFindingKinds.TOO_MANY_FINDINGS, JsonPointer.ROOT)
                  .with("limit", limits.findings()),
              finding.start(),
              finding.end()));
      throw new TooManyFindings();
    }
    found.add(finding);
  }

  /** Where the text that begins with the quotation mark at an offset ends. */
  private int endOfText(int start) {
    return MemberNames.endOfText(bytes, start);
  }

  private ValueForm formOf(@Nullable JsonToken token) {
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
}
