package org.cohesion.json.format;

import static org.cohesion.json.format.ValueCodecs.FINGERPRINT;
import static org.cohesion.json.format.ValueCodecs.JSON_POINTER;
import static org.cohesion.json.format.ValueCodecs.LINE_OR_COLUMN;
import static org.cohesion.json.format.ValueCodecs.RULE_ID;
import static org.cohesion.json.format.ValueCodecs.TEXT;

import java.util.Locale;
import java.util.function.Supplier;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.finding.SourcePosition;
import org.cohesion.json.codec.EnumCodec;
import org.cohesion.json.codec.ObjectCodec;
import org.cohesion.json.mistake.ValueForm;
import org.jspecify.annotations.Nullable;

/** The table of findings. They are no part of a policy, but programs pass them on. */
public final class FindingCodecs {

  private static final ObjectCodec<Place> PLACE =
      ObjectCodec.of(Place.class, Place::new, place -> place)
          .required("line", LINE_OR_COLUMN, p -> p.line, (place, line) -> place.line = line)
          .required("column", LINE_OR_COLUMN, p -> p.column, (place, col) -> place.column = col)
          .codec();

  private FindingCodecs() {}

  /**
   * JSON form of {@link Finding}, with its sentence in a language, which is asked for each time.
   */
  static ObjectCodec<Finding> finding(Supplier<Locale> language) {
    return ObjectCodec.of(Finding.class, UnfinishedFinding::new, UnfinishedFinding::finding)
        .required("rule", RULE_ID, f -> f.getKind().getId(), (parts, id) -> parts.rule = id)
        .required(
            "severity",
            new EnumCodec<>(Severity.values()),
            Finding::getSeverity,
            (parts, severity) -> parts.severity = severity)
        .required(
            "pointer",
            JSON_POINTER,
            f -> f.getPointer().abbreviated(),
            (parts, pointer) -> parts.pointer = pointer)
        .optional(
            "start",
            PLACE,
            f -> f.getPosition().map(p -> new Place(p.startLine(), p.startColumn())),
            (parts, start) -> parts.start = start)
        .optional(
            "end",
            PLACE,
            f -> f.getPosition().map(p -> new Place(p.endLine(), p.endColumn())),
            (parts, end) -> parts.end = end)
        .required("message", TEXT, f -> f.text(language.get()), (parts, m) -> parts.message = m)
        .required(
            "fingerprint",
            FINGERPRINT,
            Finding::getFingerprint,
            (parts, fingerprint) -> parts.fingerprint = fingerprint)
        .optional(
            "waived",
            WaiverCodecs.WAIVED,
            f -> f.getWaiver().map(WaiverCodecs.Waived::new),
            (parts, waived) -> parts.waived = waived)
        .called(ValueForm.FINDING)
        .codec();
  }

  /** A line and a column until both are known. */
  private static final class Place {
    private int line;
    private int column;

    Place() {}

    Place(int line, int column) {
      this.line = line;
      this.column = column;
    }
  }

  /** The parts of a finding until all are known. */
  private static final class UnfinishedFinding {
    private String rule = "";
    private Severity severity = Severity.INFO;
    private JsonPointer pointer = JsonPointer.ROOT;
    private @Nullable Place start;
    private @Nullable Place end;
    private String message = "";
    private String fingerprint = "";
    private WaiverCodecs.@Nullable Waived waived;

    Finding finding() {
      Finding finding = Finding.received(rule, severity, pointer, message, fingerprint);
      return placed(waived == null ? finding : finding.withWaiver(waived.of(rule)));
    }

    private Finding placed(Finding finding) {
      if (start == null && end == null) {
        return finding;
      }
      if (start == null || end == null) {
        throw new IllegalArgumentException("A position has a start and an end");
      }
      return finding.withPosition(
          new SourcePosition(start.line, start.column, end.line, end.column));
    }
  }
}
