package org.cohesion.examples.policycheck;

import java.util.List;
import org.cohesion.finding.Finding;

/** Counts and prints what was found in one file, which begins once it turns out to be readable. */
final class FileReport implements LineChecker.Sink {

  private final String file;
  private final Report report;
  private final Tally tally;
  private final Progress progress;
  private boolean begun;

  FileReport(String file, Report report, Tally tally, Progress progress) {
    this.file = file;
    this.report = report;
    this.tally = tally;
    this.progress = progress;
  }

  @Override
  public void accept(int policies, List<Finding> findings) {
    if (!begun) {
      begun = true;
      tally.addFile();
      report.file(file);
    }
    tally.add(policies, findings);
    if (!findings.isEmpty()) {
      progress.erase();
      report.findings(findings);
      report.flush();
    }
    if (PolicyFiles.hasLines(file)) {
      progress.addLines(policies);
    }
  }
}
