package org.cohesion.examples.nationalaudit.checking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.cohesion.examples.nationalaudit.input.InputPart;
import org.cohesion.examples.nationalaudit.input.Unreadable;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.finding.SourcePosition;
import org.cohesion.json.Decoded;
import org.cohesion.policy.Policy;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.LaEstab;
import org.cohesion.school.Nation;
import org.cohesion.school.Phase;
import org.cohesion.school.School;
import org.cohesion.school.Urn;
import org.jspecify.annotations.Nullable;

/** Makes the rows of one part of the input. No text of a document gets into them. */
@SuppressWarnings("EnumOrdinal") // places in an array that lives no longer than a row
final class DocumentRows {

  /** What the row of a file that cannot be read says is wrong. */
  static final String UNREADABLE = "file.unreadable";

  private final InputPart part;
  private final Checks checks;

  DocumentRows(InputPart part, Checks checks) {
    this.part = part;
    this.checks = checks;
  }

  /** {@return the row of a document} */
  Row of(Decoded decoded) {
    List<Finding> found = checks.check(decoded);
    Set<String> seen = new HashSet<>();
    List<Row> findings = new ArrayList<>(found.size());
    int[] counts = new int[Severity.values().length];
    for (Finding finding : found) {
      counts[finding.getSeverity().ordinal()]++;
      findings.add(row(finding, seen.add(finding.getKind().getId() + finding.getSeverity())));
    }
    @Nullable Long line =
        part.lines() ? (Long) (part.linesBefore() + decoded.getFirstLine()) : null;
    return row(line, decoded.getPolicy(), counts, findings);
  }

  /** {@return the row that says that the file, or the rest of it, cannot be read} */
  Row unreadable(Unreadable reason) {
    int[] counts = new int[Severity.values().length];
    counts[Severity.ERROR.ordinal()] = 1;
    String message = reason.text(checks.language());
    String severity = Severity.ERROR.getJsonName();
    Row finding = RowFactory.create(UNREADABLE, severity, "", null, null, message, null, true);
    return row(null, Optional.empty(), counts, List.of(finding));
  }

  @SuppressWarnings("NullAway") // Rows may have nulls.
  private Row row(@Nullable Long line, Optional<Policy> policy, int[] counts, List<Row> findings) {
    Optional<School> school = policy.flatMap(Policy::getSchool);
    Optional<LaEstab> laEstab = school.flatMap(School::getLaEstab);
    return RowFactory.create(
        part.name(),
        line,
        school.flatMap(School::getUrn).map(Urn::value).orElse(null),
        laEstab.map(LaEstab::toString).orElse(null),
        laEstab.map(LaEstab::authority).orElse(null),
        school.flatMap(School::getPhase).map(Phase::getJsonName).orElse(null),
        school.flatMap(School::getNation).map(Nation::getJsonName).orElse(null),
        policy.flatMap(Policy::approvedOn).map(PartialDate::toString).orElse(null),
        policy
            .flatMap(Policy::getReview)
            .flatMap(ReviewSchedule::getNextReview)
            .map(PartialDate::toString)
            .orElse(null),
        policy.isPresent(),
        counts[Severity.ERROR.ordinal()],
        counts[Severity.WARNING.ordinal()],
        counts[Severity.INFO.ordinal()],
        findings.toArray(new Row[0]));
  }

  private Row row(Finding finding, boolean first) {
    Locale language = checks.language();
    SourcePosition position = finding.getPosition().orElseThrow();
    return RowFactory.create(
        finding.getKind().getId(),
        finding.getSeverity().getJsonName(),
        finding.getPointer().abbreviated().toString(),
        part.linesBefore() + position.startLine(),
        position.startColumn(),
        inFile(finding).text(language),
        finding.getFingerprint(),
        first);
  }

  /** Other places that the sentence names are counted from the beginning of the file, too. */
  private Finding inFile(Finding finding) {
    Finding moved = finding;
    if (part.linesBefore() > 0) {
      for (Map.Entry<String, Object> argument : finding.getArguments().entrySet()) {
        if (argument.getValue() instanceof SourcePosition place) {
          moved = moved.with(argument.getKey(), inFile(place));
        }
      }
    }
    return moved;
  }

  private SourcePosition inFile(SourcePosition place) {
    return new SourcePosition(
        inFile(place.startLine()), place.startColumn(), inFile(place.endLine()), place.endColumn());
  }

  private int inFile(int line) {
    return (int) Math.min(part.linesBefore() + line, Integer.MAX_VALUE);
  }
}
