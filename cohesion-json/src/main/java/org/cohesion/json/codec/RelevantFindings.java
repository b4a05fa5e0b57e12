package org.cohesion.json.codec;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.Severity;
import org.cohesion.json.mistake.PlacedFinding;
import org.cohesion.json.mistake.StructuralKinds;
import org.cohesion.json.source.LineIndex;
import org.cohesion.json.source.SourceText;
import org.jspecify.annotations.Nullable;

/** What findings mean for the version that a document is in, and where they stand. */
final class RelevantFindings {

  private RelevantFindings() {}

  /**
   * {@return those that count in a document of its version, in the order of the document}
   *
   * @param found all of them
   * @param value what was read; null if there is nothing to go on with
   */
  static List<PlacedFinding> of(List<PlacedFinding> found, @Nullable Object value) {
    List<PlacedFinding> relevant = found;
    if (has(found, StructuralKinds.UNKNOWN_VERSION)) {
      // Whatever else looks wrong may be right in that version.
      relevant = found.stream().filter(f -> f.isKind(StructuralKinds.UNKNOWN_VERSION)).toList();
    } else if (has(found, StructuralKinds.NEWER_VERSION)) {
      List<PlacedFinding> warnings =
          found.stream().map(RelevantFindings::asWarningIfUnknown).toList();
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
    return found.isKind(StructuralKinds.UNKNOWN_MEMBER)
            || found.isKind(StructuralKinds.UNKNOWN_VALUE)
        ? found.with(found.finding().withSeverity(Severity.WARNING))
        : found;
  }

  /** {@return the findings with their positions} */
  static List<Finding> place(SourceText source, List<PlacedFinding> found) {
    int[] offsets =
        found.stream()
            .flatMap(f -> Stream.of(f.start(), f.end(), Math.max(f.first(), 0)))
            .mapToInt(Integer::intValue)
            .toArray();
    LineIndex lines = source.lines(offsets);
    return Finding.numbered(found.stream().map(f -> place(source, lines, f)).toList());
  }

  private static Finding place(SourceText source, LineIndex lines, PlacedFinding found) {
    Finding finding = source.place(found.finding(), lines, found.start(), found.end());
    return found.first() < 0
        ? finding
        : finding.with("first", lines.between(found.first(), found.first()));
  }

  private static boolean has(List<PlacedFinding> found, FindingKind kind) {
    return found.stream().anyMatch(f -> f.isKind(kind));
  }
}
