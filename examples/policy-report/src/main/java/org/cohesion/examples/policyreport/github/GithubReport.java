package org.cohesion.examples.policyreport.github;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.cohesion.examples.policyreport.CheckBasis;
import org.cohesion.examples.policyreport.CheckedDocuments;
import org.cohesion.examples.policyreport.FindingPlaces;
import org.cohesion.examples.policyreport.Report;
import org.cohesion.examples.policyreport.ReportedPath;
import org.cohesion.examples.policyreport.Tally;
import org.cohesion.examples.policyreport.UnreadFile;
import org.cohesion.examples.policyreport.wording.Wording;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.finding.SourcePosition;
import org.cohesion.report.Profile;

/**
 * Prints findings as commands that GitHub shows as annotations of a change, one a line. Findings
 * that somebody decided to live with are left out: of each severity, GitHub shows the first ten of
 * a step only.
 */
public final class GithubReport implements Report {

  private static final String STANDARD_INPUT = "-";

  private final Severity level;
  private final Locale locale;
  private final Path folder;
  private final PrintStream out;
  private String file = "";

  /**
   * Begins a report.
   *
   * @param level the least severity shown
   * @param folder the folder in which the check runs, absolute: files below it have relative paths
   */
  public GithubReport(Severity level, Locale locale, Path folder, PrintStream out) {
    this.level = level;
    this.locale = locale;
    this.folder = folder;
    this.out = out;
  }

  @Override
  public void file(String path) {
    file = path;
  }

  @Override
  public void documents(CheckedDocuments checked) {
    for (Finding finding : checked.findings()) {
      if (finding.getSeverity().isAtLeast(level) && finding.getWaiver().isEmpty()) {
        print(annotation(finding));
      }
    }
  }

  private String annotation(Finding finding) {
    SourcePosition place = FindingPlaces.of(finding);
    WorkflowCommand command =
        in(file, command(finding.getSeverity()))
            .with("line", place.startLine())
            .with("endLine", place.endLine());
    // GitHub refuses columns of a passage that ends on another line than it begins.
    if (place.startLine() == place.endLine()) {
      command.with("col", place.startColumn()).with("endColumn", place.endColumn());
    }
    return command.with("title", finding.getKind().getId()).line(finding.text(locale));
  }

  private static WorkflowCommand command(Severity severity) {
    return new WorkflowCommand(severity == Severity.INFO ? "notice" : severity.getJsonName());
  }

  private WorkflowCommand in(String path, WorkflowCommand command) {
    return path.equals(STANDARD_INPUT)
        ? command
        : command.with("file", ReportedPath.of(path, folder).text());
  }

  private void print(String line) {
    out.print(line + "\n");
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
    for (UnreadFile unread : tally.unread()) {
      print(
          in(unread.path(), command(Severity.ERROR))
              .with("title", Wording.of("github.unread-title").text(locale))
              .line(Wording.of("github.unread").with("reason", unread.reason()).text(locale)));
    }
    out.flush();
  }
}
