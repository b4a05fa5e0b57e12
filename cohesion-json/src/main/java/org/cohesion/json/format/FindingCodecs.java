package org.cohesion.json.format;

import static org.cohesion.json.format.CheckValueCodecs.FINGERPRINT;
import static org.cohesion.json.format.CheckValueCodecs.RULE_ID;
import static org.cohesion.json.format.ReportCodecs.SEVERITY;
import static org.cohesion.json.format.ValueCodecs.JSON_POINTER;
import static org.cohesion.json.format.ValueCodecs.LINE_OR_COLUMN;
import static org.cohesion.json.format.ValueCodecs.TEXT;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.finding.SourcePosition;
import org.cohesion.json.codec.Members;
import org.cohesion.json.codec.ObjectCodec;
import org.cohesion.json.format.WaiverCodecs.Waived;
import org.cohesion.json.mistake.ValueForm;

/** The table of findings. They are no part of a policy, but programs pass them on. */
final class FindingCodecs {

  private static final ObjectCodec<Place> PLACE =
      new ObjectCodec<>(Place.class, new Place(1, 1)) {
        @Override
        protected Place copy(Place of, Members m) {
          return new Place(
              m.required("line", LINE_OR_COLUMN, of.line()),
              m.required("column", LINE_OR_COLUMN, of.column()));
        }
      };

  private static final Finding SAMPLE =
      Finding.received("not.known", Severity.INFO, JsonPointer.ROOT, "", "0000000000000000");

  private FindingCodecs() {}

  /**
   * JSON form of {@link Finding}, with its sentence in a language, which is asked for each time.
   */
  static ObjectCodec<Finding> finding(Supplier<Locale> language) {
    return new ObjectCodec<>(Finding.class, SAMPLE) {
      @Override
      protected Finding copy(Finding of, Members m) {
        String rule = m.required("rule", RULE_ID, of.getKind().getId());
        Severity severity = m.required("severity", SEVERITY, of.getSeverity());
        JsonPointer pointer = m.required("pointer", JSON_POINTER, of.getPointer().abbreviated());
        List<JsonPointer> others = m.list("otherPlaces", JSON_POINTER, otherPlaces(of));
        Optional<Place> start = m.optional("start", PLACE, of.getPosition().map(Place::start));
        Optional<Place> end = m.optional("end", PLACE, of.getPosition().map(Place::end));
        String message = m.required("message", TEXT, text(of, language));
        String fingerprint = m.required("fingerprint", FINGERPRINT, of.getFingerprint());
        Optional<Waived> waived =
            m.optional("waived", WaiverCodecs.WAIVED, of.getWaiver().map(Waived::new));
        Finding finding =
            Finding.received(rule, severity, pointer, message, fingerprint).withOtherPlaces(others);
        Finding marked = waived.isPresent() ? finding.withWaiver(waived.get().of(rule)) : finding;
        return start.isPresent() || end.isPresent()
            ? marked.withPosition(position(start, end))
            : marked;
      }
    }.called(ValueForm.FINDING);
  }

  /** Languages are asked for findings only. */
  @SuppressWarnings("ReferenceEquality") // no finding but that one
  private static String text(Finding of, Supplier<Locale> language) {
    return of == SAMPLE ? "" : of.text(language.get());
  }

  private static List<JsonPointer> otherPlaces(Finding of) {
    return of.getOtherPlaces().stream().map(JsonPointer::abbreviated).toList();
  }

  private static SourcePosition position(Optional<Place> start, Optional<Place> end) {
    if (start.isEmpty() || end.isEmpty()) {
      throw new IllegalArgumentException("A position has a start and an end");
    }
    return new SourcePosition(
        start.get().line(), start.get().column(), end.get().line(), end.get().column());
  }

  /** A line and a column. */
  private record Place(int line, int column) {

    static Place start(SourcePosition position) {
      return new Place(position.startLine(), position.startColumn());
    }

    static Place end(SourcePosition position) {
      return new Place(position.endLine(), position.endColumn());
    }
  }
}
