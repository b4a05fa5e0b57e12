package org.cohesion.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Decodes documents: bytes to a value, or to all that is wrong with them. */
final class Decoder {

  private static final byte[] NO_BYTES = {};

  private final Settings settings;
  private final Limits limits;
  private final Jackson jackson;

  Decoder(Settings settings) {
    this.settings = settings;
    this.limits = settings.limits();
    this.jackson = limits.equals(Limits.DEFAULT) ? Jackson.DEFAULT : new Jackson(limits);
  }

  Limits limits() {
    return limits;
  }

  Jackson jackson() {
    return jackson;
  }

  /** Reads a document, or as much of it as tells that it is too large. */
  byte[] read(InputStream in) throws IOException {
    return in.readNBytes(limits.documentBytes() + 1);
  }

  /** Reads a document, or as much of it as tells that it is too large. */
  byte[] read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  /**
   * Decodes a document.
   *
   * @param firstLine the line of the source on which it begins
   * @param codec reads what the document holds
   */
  <T> DecodedDocument<T> decode(byte[] bytes, int firstLine, ValueCodec<T> codec) {
    Source source = new Source(bytes, firstLine, jackson, settings.showText());
    if (bytes.length > limits.documentBytes()) {
      return tooLarge(source);
    }
    int check = Utf8.looksLikeWiderUnits(bytes) ? 0 : Utf8.check(bytes);
    if (check >= 0) {
      return notUtf8(source, check);
    }
    DocumentReader reader =
        new DocumentReader(jackson, bytes, check == Utf8.WELL_FORMED_WITH_ESCAPES, settings);
    T value = null;
    try {
      value = readDocument(reader, codec);
    } catch (DocumentReader.TooManyFindings e) {
      // The last finding says so.
    } catch (JacksonException e) {
      PlacedFinding unreadable = unreadable(reader, e, bytes);
      Optional<FileForm> file =
          unreadable.isKind(JsonFindingKinds.SYNTAX) ? FileForm.of(bytes) : Optional.empty();
      if (file.isPresent()) {
        return notJson(source, file.get());
      }
      reader.found().add(unreadable);
    }
    return reader.found().isEmpty()
        ? new DecodedDocument<>(source, value, List.of(), reader.leftOut())
        : judge(source, value, reader);
  }

  <T> DecodedDocument<T> decode(String text, ValueCodec<T> codec) {
    if (text.length() > limits.documentBytes()) {
      return tooLarge(new Source(NO_BYTES, 1, jackson, settings.showText()));
    }
    int lone = Utf8.firstLoneSurrogate(text);
    if (lone >= 0) {
      byte[] before = text.substring(0, lone).getBytes(StandardCharsets.UTF_8);
      return notUtf8(new Source(before, 1, jackson, settings.showText()), before.length);
    }
    return decode(text.getBytes(StandardCharsets.UTF_8), 1, codec);
  }

  /**
   * Decodes a value of any type that is a copy of one in some other document.
   *
   * @param found takes what is found, from front to back; the places stay offsets, for the caller
   *     to say where they are in that document
   * @return the value; null if there is none to be had
   */
  <T> @Nullable T decodeValue(byte[] copy, ValueCodec<T> codec, List<PlacedFinding> found) {
    DocumentReader reader = new DocumentReader(jackson, copy, true, settings);
    T value = null;
    try {
      reader.next();
      value = codec.read(reader);
    } catch (DocumentReader.TooManyFindings e) {
      // The last finding says so.
    } catch (JacksonException e) {
      reader.found().add(unreadable(reader, e, copy));
    }
    relevant(reader.found(), value).forEach(f -> found.add(withExcerpt(f, copy)));
    return value;
  }

  private PlacedFinding withExcerpt(PlacedFinding found, byte[] copy) {
    return settings.showText()
        ? found.with(Excerpt.addTo(found.finding(), copy, found.start(), found.end()))
        : found;
  }

  private <T> @Nullable T readDocument(DocumentReader reader, ValueCodec<T> codec) {
    if (reader.startsWithByteOrderMark()) {
      // The parser would skip a second one.
      reader.found().add(secondByteOrderMark());
      return null;
    }
    if (reader.next() == null) {
      reader.found().add(nothingThere());
      return null;
    }
    T value = codec.read(reader);
    readPastTheEnd(reader);
    return value;
  }

  /** Whatever follows, JSON or not, is too much. */
  private static void readPastTheEnd(DocumentReader reader) {
    JsonToken next;
    try {
      next = reader.next();
    } catch (JacksonException e) {
      reader.trailingContent(reader.offsetOf(e.getLocation()));
      return;
    }
    if (next != null) {
      reader.trailingContent();
    }
  }

  /** Sorts out what the findings mean for the value, and gives them their places. */
  private static <T> DecodedDocument<T> judge(
      Source source, @Nullable T value, DocumentReader reader) {
    List<Finding> findings = place(source, relevant(reader.found(), value));
    boolean sound = findings.stream().noneMatch(f -> f.getSeverity() == Severity.ERROR);
    return sound
        ? new DecodedDocument<>(source, value, findings, reader.leftOut())
        : new DecodedDocument<>(source, null, findings, LeftOut.NOTHING);
  }

  /** What counts in a document of this version, in the order of the document. */
  private static List<PlacedFinding> relevant(List<PlacedFinding> found, @Nullable Object value) {
    List<PlacedFinding> relevant = found;
    if (has(found, JsonFindingKinds.UNKNOWN_VERSION)) {
      // Whatever else looks wrong may be right in that version.
      relevant = found.stream().filter(f -> f.isKind(JsonFindingKinds.UNKNOWN_VERSION)).toList();
    } else if (has(found, JsonFindingKinds.NEWER_VERSION)) {
      List<PlacedFinding> warnings = found.stream().map(Decoder::asWarningIfUnknown).toList();
      // Without what is unknown there may be nothing to go on with, and then it is what is wrong.
      relevant = value == null && !hasError(warnings) ? found : warnings;
    }
    return relevant.stream().sorted(Comparator.comparingInt(PlacedFinding::start)).toList();
  }

  private static boolean hasError(List<PlacedFinding> found) {
    return found.stream().anyMatch(f -> f.finding().getSeverity() == Severity.ERROR);
  }

  /** In a document of a newer version, what is unknown here may well be known there. */
  private static PlacedFinding asWarningIfUnknown(PlacedFinding found) {
    return found.isKind(JsonFindingKinds.UNKNOWN_MEMBER)
            || found.isKind(JsonFindingKinds.UNKNOWN_VALUE)
        ? found.with(found.finding().withSeverity(Severity.WARNING))
        : found;
  }

  private static List<Finding> place(Source source, List<PlacedFinding> found) {
    int[] offsets =
        found.stream()
            .flatMap(f -> Stream.of(f.start(), f.end(), Math.max(f.first(), 0)))
            .mapToInt(Integer::intValue)
            .toArray();
    LineIndex lines = source.lines(offsets);
    return Finding.numbered(found.stream().map(f -> place(source, lines, f)).toList());
  }

  private static Finding place(Source source, LineIndex lines, PlacedFinding found) {
    Finding finding = source.place(found.finding(), lines, found.start(), found.end());
    return found.first() < 0
        ? finding
        : finding.with("first", lines.between(found.first(), found.first()));
  }

  private PlacedFinding unreadable(DocumentReader reader, JacksonException e, byte[] bytes) {
    int at = reader.offsetOf(e.getLocation());
    boolean tooDeep = reader.isTooDeep();
    FindingKind kind = JsonFindingKinds.SYNTAX;
    if (e instanceof StreamConstraintsException) {
      kind = tooDeep ? JsonFindingKinds.TOO_DEEP : JsonFindingKinds.TOO_LONG;
    }
    Finding finding = Finding.of(kind, reader.pointer());
    if (kind.equals(JsonFindingKinds.SYNTAX)) {
      boolean ended = e instanceof UnexpectedEndOfInputException;
      SyntaxDiagnosis wrong = SyntaxDiagnosis.at(bytes, ended ? bytes.length : at);
      return new PlacedFinding(
          finding.with("problem", wrong.problem()), wrong.start(), wrong.end());
    }
    // The parser has gone past the bracket that is one too many.
    int start = tooDeep ? at - 1 : at;
    return new PlacedFinding(
        finding.with("limit", tooDeep ? limits.depth() : limits.textLength()),
        start,
        Math.min(start + 1, bytes.length));
  }

  private static PlacedFinding nothingThere() {
    return new PlacedFinding(syntax(SyntaxProblem.EMPTY), 0, 0);
  }

  private static PlacedFinding secondByteOrderMark() {
    int length = Utf8.BYTE_ORDER_MARK_LENGTH;
    return new PlacedFinding(syntax(SyntaxProblem.OTHER), length, 2 * length);
  }

  private static Finding syntax(SyntaxProblem problem) {
    return Finding.of(JsonFindingKinds.SYNTAX, JsonPointer.ROOT).with("problem", problem);
  }

  private <T> DecodedDocument<T> tooLarge(Source source) {
    Optional<FileForm> file = FileForm.binary(source.bytes());
    if (file.isPresent()) {
      return notJson(source, file.get());
    }
    Finding finding =
        Finding.of(JsonFindingKinds.TOO_LARGE, JsonPointer.ROOT)
            .with("limit", limits.documentBytes())
            .withPosition(source.lines(new int[] {0}).between(0, 0));
    return new DecodedDocument<>(source.unread(), null, List.of(finding), LeftOut.NOTHING);
  }

  private static <T> DecodedDocument<T> notUtf8(Source source, int at) {
    Optional<FileForm> file = FileForm.of(source.bytes());
    if (file.isPresent()) {
      return notJson(source, file.get());
    }
    Finding finding =
        Finding.of(JsonFindingKinds.ENCODING, JsonPointer.ROOT)
            .withPosition(source.lines(new int[] {at}).between(at, at));
    String encoding = Utf8.otherEncoding(source.bytes());
    return new DecodedDocument<>(
        source.unread(),
        null,
        List.of(encoding.isEmpty() ? finding : finding.with("encoding", encoding)),
        LeftOut.NOTHING);
  }

  /** Whatever else is wrong with a file of another kind helps nobody. */
  private static <T> DecodedDocument<T> notJson(Source source, FileForm file) {
    Finding finding =
        Finding.of(JsonFindingKinds.SYNTAX, JsonPointer.ROOT)
            .with("file", file)
            .withPosition(source.lines(new int[] {0}).between(0, 0));
    return new DecodedDocument<>(source.unread(), null, List.of(finding), LeftOut.NOTHING);
  }

  private static boolean has(List<PlacedFinding> found, FindingKind kind) {
    return found.stream().anyMatch(f -> f.isKind(kind));
  }
}
