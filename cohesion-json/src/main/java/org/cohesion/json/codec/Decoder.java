package org.cohesion.json.codec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.json.mistake.FoundFindings;
import org.cohesion.json.mistake.PlacedFinding;
import org.cohesion.json.mistake.StructuralKinds;
import org.cohesion.json.source.DocumentBounds;
import org.cohesion.json.source.Excerpt;
import org.cohesion.json.source.FileForm;
import org.cohesion.json.source.JacksonStreams;
import org.cohesion.json.source.LeftOutElements;
import org.cohesion.json.source.SourceText;
import org.cohesion.json.source.SyntaxDiagnosis;
import org.cohesion.json.source.SyntaxProblem;
import org.cohesion.json.source.Utf8;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Decodes documents: bytes to a value, or to all that is wrong with them. */
public final class Decoder {

  private static final byte[] NO_BYTES = {};

  private final ReadingSettings settings;
  private final DocumentBounds bounds;
  private final JacksonStreams jackson;

  public Decoder(ReadingSettings settings) {
    this.settings = settings;
    this.bounds = settings.bounds();
    this.jackson = JacksonStreams.within(bounds);
  }

  public DocumentBounds bounds() {
    return bounds;
  }

  public JacksonStreams jackson() {
    return jackson;
  }

  /** Reads a document, or as much of it as tells that it is too large. */
  public byte[] read(InputStream in) throws IOException {
    return in.readNBytes(bounds.documentBytes() + 1);
  }

  /** Reads a document, or as much of it as tells that it is too large. */
  public byte[] read(Path file) throws IOException {
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
  public <T> Decoding<T> decode(byte[] bytes, int firstLine, ValueCodec<T> codec) {
    SourceText source = new SourceText(bytes, firstLine, jackson, settings.showText());
    if (bytes.length > bounds.documentBytes()) {
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
    } catch (FoundFindings.TooManyFindings e) {
      // The last finding says so.
    } catch (JacksonException e) {
      PlacedFinding unreadable = unreadable(reader, e, bytes);
      Optional<FileForm> file =
          unreadable.isKind(StructuralKinds.SYNTAX) ? FileForm.of(bytes) : Optional.empty();
      if (file.isPresent()) {
        return notJson(source, file.get());
      }
      reader.found().all().add(unreadable);
    }
    return reader.found().all().isEmpty()
        ? new Decoding<>(source, value, List.of(), reader.leftOut())
        : judge(source, value, reader);
  }

  public <T> Decoding<T> decode(String text, ValueCodec<T> codec) {
    if (text.length() > bounds.documentBytes()) {
      return tooLarge(new SourceText(NO_BYTES, 1, jackson, settings.showText()));
    }
    int lone = Utf8.firstLoneSurrogate(text);
    if (lone >= 0) {
      byte[] before = text.substring(0, lone).getBytes(StandardCharsets.UTF_8);
      return notUtf8(new SourceText(before, 1, jackson, settings.showText()), before.length);
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
  public <T> @Nullable T decodeValue(byte[] copy, ValueCodec<T> codec, List<PlacedFinding> found) {
    DocumentReader reader = new DocumentReader(jackson, copy, true, settings);
    T value = null;
    try {
      reader.next();
      value = codec.read(reader);
    } catch (FoundFindings.TooManyFindings e) {
      // The last finding says so.
    } catch (JacksonException e) {
      reader.found().all().add(unreadable(reader, e, copy));
    }
    RelevantFindings.of(reader.found().all(), value).forEach(f -> found.add(withExcerpt(f, copy)));
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
      reader.found().all().add(secondByteOrderMark());
      return null;
    }
    if (reader.next() == null) {
      reader.found().all().add(nothingThere());
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
  private static <T> Decoding<T> judge(
      SourceText source, @Nullable T value, DocumentReader reader) {
    List<Finding> findings =
        RelevantFindings.place(source, RelevantFindings.of(reader.found().all(), value));
    boolean sound = findings.stream().noneMatch(f -> f.getSeverity() == Severity.ERROR);
    return sound
        ? new Decoding<>(source, value, findings, reader.leftOut())
        : new Decoding<>(source, null, findings, LeftOutElements.NOTHING);
  }

  private PlacedFinding unreadable(DocumentReader reader, JacksonException e, byte[] bytes) {
    int at = reader.offsetOf(e.getLocation());
    boolean tooDeep = reader.isTooDeep();
    FindingKind kind = StructuralKinds.SYNTAX;
    if (e instanceof StreamConstraintsException) {
      kind = tooDeep ? StructuralKinds.TOO_DEEP : StructuralKinds.TOO_LONG;
    }
    Finding finding = Finding.of(kind, reader.pointer());
    if (kind.equals(StructuralKinds.SYNTAX)) {
      boolean ended = e instanceof UnexpectedEndOfInputException;
      SyntaxDiagnosis wrong = SyntaxDiagnosis.at(bytes, ended ? bytes.length : at);
      return new PlacedFinding(
          finding.with("problem", wrong.problem()), wrong.start(), wrong.end());
    }
    // The parser has gone past the bracket that is one too many.
    int start = tooDeep ? at - 1 : at;
    return new PlacedFinding(
        finding.with("limit", tooDeep ? bounds.depth() : bounds.textLength()),
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
    return Finding.of(StructuralKinds.SYNTAX, JsonPointer.ROOT).with("problem", problem);
  }

  private <T> Decoding<T> tooLarge(SourceText source) {
    Optional<FileForm> file = FileForm.binary(source.bytes());
    if (file.isPresent()) {
      return notJson(source, file.get());
    }
    Finding finding =
        Finding.of(StructuralKinds.TOO_LARGE, JsonPointer.ROOT)
            .with("limit", bounds.documentBytes())
            .withPosition(source.lines(new int[] {0}).between(0, 0));
    return new Decoding<>(source.unread(), null, List.of(finding), LeftOutElements.NOTHING);
  }

  private static <T> Decoding<T> notUtf8(SourceText source, int at) {
    Optional<FileForm> file = FileForm.of(source.bytes());
    if (file.isPresent()) {
      return notJson(source, file.get());
    }
    Finding finding =
        Finding.of(StructuralKinds.ENCODING, JsonPointer.ROOT)
            .withPosition(source.lines(new int[] {at}).between(at, at));
    String encoding = Utf8.otherEncoding(source.bytes());
    return new Decoding<>(
        source.unread(),
        null,
        List.of(encoding.isEmpty() ? finding : finding.with("encoding", encoding)),
        LeftOutElements.NOTHING);
  }

  /** Whatever else is wrong with a file of another kind helps nobody. */
  private static <T> Decoding<T> notJson(SourceText source, FileForm file) {
    Finding finding =
        Finding.of(StructuralKinds.SYNTAX, JsonPointer.ROOT)
            .with("file", file)
            .withPosition(source.lines(new int[] {0}).between(0, 0));
    return new Decoding<>(source.unread(), null, List.of(finding), LeftOutElements.NOTHING);
  }
}
