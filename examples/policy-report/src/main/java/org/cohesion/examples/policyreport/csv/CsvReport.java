package org.cohesion.examples.policyreport.csv;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cohesion.examples.policyreport.CheckBasis;
import org.cohesion.examples.policyreport.CheckedDocuments;
import org.cohesion.examples.policyreport.FindingPlaces;
import org.cohesion.examples.policyreport.Report;
import org.cohesion.examples.policyreport.Tally;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.finding.SourcePosition;
import org.cohesion.finding.Waiver;
import org.cohesion.report.Profile;

/** Prints findings as a table, one a line below a line of names. */
public final class CsvReport implements Report {

  private static final List<String> NAMES =
      List.of(
          "path",
          "line",
          "column",
          "endLine",
          "endColumn",
          "severity",
          "rule",
          "pointer",
          "message",
          "fingerprint",
          "waivedUntil",
          "waivedBecause");

  private final Severity level;
  private final Locale locale;
  private final PrintStream out;
  private String file = "";

  /**
   * Begins a table.
   *
   * @param level the least severity shown
   * @param locale the language of the messages; all else is the same in every language
   */
  public CsvReport(Severity level, Locale locale, PrintStream out) {
    this.level = level;
    this.locale = locale;
    this.out = out;
    out.print(CsvRecord.of(NAMES));
  }

  @Override
  public void file(String path) {
    file = path;
  }

  @Override
  public void documents(CheckedDocuments checked) {
    for (Finding finding : checked.findings()) {
      if (finding.getSeverity().isAtLeast(level)) {
        out.print(CsvRecord.of(fields(finding)));
      }
    }
  }

  private List<String> fields(Finding finding) {
    SourcePosition place = FindingPlaces.of(finding);
    return List.of(
        file,
        Integer.toString(place.startLine()),
        Integer.toString(place.startColumn()),
        Integer.toString(place.endLine()),
        Integer.toString(place.endColumn()),
        finding.getSeverity().getJsonName(),
        finding.getKind().getId(),
        finding.getPointer().abbreviated().toString(),
        finding.text(locale),
        finding.getFingerprint(),
        finding.getWaiver().map(Waiver::getUntil).map(Object::toString).orElse(""),
        finding.getWaiver().map(Waiver::getReason).orElse(""));
  }

  @Override
  public void endFile(Map<Profile, Integer> profiles) {}

  @Override
  public void flush() {
    out.flush();
  }

  @Override
  public void basis(CheckBasis basis) {}

  @Override
  public void end(Tally tally) {
    out.flush();
  }
}
