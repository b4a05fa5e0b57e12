package org.cohesion.json.codec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.json.mistake.Advice;
import org.cohesion.json.mistake.ListElement;
import org.cohesion.json.mistake.NearValues;
import org.cohesion.json.mistake.PlacedFinding;
import org.cohesion.json.mistake.StructuralKinds;
import org.cohesion.json.mistake.ValueForm;
import org.cohesion.json.source.DocumentBounds;
import org.cohesion.json.source.JacksonStreams;
import org.cohesion.json.source.MemberNamePlaces;
import org.cohesion.json.source.SyntaxDiagnosis;
import org.cohesion.json.source.Utf8;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** One reading of one document: gives the codecs its values, and takes what is wrong with them. */
public final class DocumentReader extends DocumentCursor {

  private final DocumentBounds bounds;
  private final boolean nullAsAbsent;
  private final boolean escapes;
  private List<ListElement> elements = List.of();

  /** Of objects that have a name twice, by where they begin; nothing is kept while all is well. */
  private final Map<Integer, MemberNamePlaces> memberNames = new HashMap<>();

  /**
   * @param escapes whether texts may have escapes, and so half of a surrogate pair
   */
  DocumentReader(JacksonStreams jackson, byte[] bytes, boolean escapes, ReadingSettings settings) {
    super(jackson, bytes, settings.bounds());
    this.bounds = settings.bounds();
    this.nullAsAbsent = settings.nullAsAbsent();
    this.escapes = escapes;
  }

  /** Reads a text; null, with a finding, if there is none or it is too long or not Unicode. */
  public @Nullable String readText(ValueForm expected) {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      wrongType(expected);
      return null;
    }
    String text = parser.getString();
    if (text.length() > bounds.textLength()) {
      atValue(StructuralKinds.TOO_LONG, "limit", bounds.textLength());
      return null;
    }
    if (escapes && Utf8.firstLoneSurrogate(text) >= 0) {
      badValue(ValueForm.UNICODE_TEXT);
      return null;
    }
    return text;
  }

  /** Reads a number as written; null, with a finding, if there is none or it is too long. */
  public @Nullable String readNumber(ValueForm expected) {
    JsonToken token = parser.currentToken();
    if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
      wrongType(expected);
      return null;
    }
    String literal = parser.getString();
    if (literal.length() > bounds.numberLength()) {
      atValue(StructuralKinds.TOO_LONG, "limit", bounds.numberLength());
      return null;
    }
    return literal;
  }

  /** Whether null stands here for a member that is absent. */
  boolean isAbsent() {
    return nullAsAbsent
        && parser.currentToken() == JsonToken.VALUE_NULL
        && !parser.streamReadContext().inRoot();
  }

  /** Whether the parser stopped because too much is inside each other. */
  boolean isTooDeep() {
    return parser.streamReadContext().getNestingDepth() > bounds.depth();
  }

  /** The current value is of the wrong type: reports and skips it, unless it counts as absent. */
  public void wrongType(ValueForm expected) {
    wrongType(
        expected, finding -> Advice.aboutType(finding, found.advises() ? scalar() : "", elements));
  }

  /**
   * The current value is of the wrong type: reports and skips it, unless it counts as absent.
   *
   * @param advice adds to the finding what to do about it
   */
  public void wrongType(ValueForm expected, UnaryOperator<Finding> advice) {
    if (isAbsent()) {
      return;
    }
    ValueForm actual = form();
    if (actual == ValueForm.NULL) {
      atValue(Finding.of(StructuralKinds.NULL, pointer()));
      return;
    }
    Finding finding =
        Finding.of(StructuralKinds.WRONG_TYPE, pointer())
            .with("expected", expected)
            .with("actual", actual);
    int start = tokenStart();
    elements = actual == ValueForm.LIST ? skipElements() : List.of();
    skipChildren();
    found.add(new PlacedFinding(advice.apply(finding), start, tokenEnd()));
  }

  /** What is directly inside the list that was skipped last: all of it, if it is two at most. */
  List<ListElement> elements() {
    return elements;
  }

  /** The current value is of the right type, but not of the right form: reports and skips it. */
  public void badValue(ValueForm expected) {
    badValue(expected, written -> NearValues.of(expected, written));
  }

  /**
   * The current value is of the right type, but not of the right form: reports and skips it.
   *
   * @param near finds the values that what is written can mean
   */
  public void badValue(ValueForm expected, Function<String, List<String>> near) {
    atValue(
        Advice.withNearest(
            Finding.of(StructuralKinds.BAD_VALUE, pointer()).with("expected", expected),
            found.advises() ? near.apply(scalar()) : List.of()));
  }

  /** Reports the current value, and leaves the reader at its last token. */
  void atValue(Finding finding) {
    int start = tokenStart();
    skipChildren();
    found.add(new PlacedFinding(finding, start, tokenEnd()));
  }

  private void atValue(FindingKind kind, String argument, int number) {
    atValue(Finding.of(kind, pointer()).with(argument, number));
  }

  /** Reports the current member at its name, and skips its value. */
  void atName(Finding finding) {
    nameFinding(finding);
    skipValue();
  }

  /** Reports the current member at its name; the reader stays there. */
  void nameFinding(Finding finding) {
    int start = tokenStart();
    found.add(new PlacedFinding(finding, start, MemberNamePlaces.endOfText(bytes, start)));
  }

  /** Reports the object that has just ended. */
  void atObject(Finding finding, int start) {
    found.add(new PlacedFinding(finding, start, tokenEnd()));
  }

  /** A second member of the same name: reports it with the place of the first, and skips it. */
  void duplicateMember(int objectStart) {
    int start = tokenStart();
    Finding finding = Finding.of(StructuralKinds.DUPLICATE_MEMBER, pointer());
    int first =
        memberNames
            .computeIfAbsent(objectStart, at -> new MemberNamePlaces(bytes, at, memberNames))
            .first(parser.currentName(), start);
    found.add(new PlacedFinding(finding, start, MemberNamePlaces.endOfText(bytes, start), first));
    skipValue();
  }

  private void skipValue() {
    parser.nextToken();
    skipChildren();
    parser.finishToken();
  }

  /** Something stands after the end of the document: reports it, as far as its first token. */
  void trailingContent() {
    Finding finding = Finding.of(StructuralKinds.TRAILING_CONTENT, JsonPointer.ROOT);
    found.add(new PlacedFinding(finding, tokenStart(), tokenEnd()));
  }

  /** What stands after the end of the document is no JSON either: reports where that begins. */
  void trailingContent(int offset) {
    SyntaxDiagnosis what = SyntaxDiagnosis.at(bytes, offset);
    Finding finding = Finding.of(StructuralKinds.TRAILING_CONTENT, JsonPointer.ROOT);
    found.add(new PlacedFinding(finding, what.start(), what.end()));
  }
}
