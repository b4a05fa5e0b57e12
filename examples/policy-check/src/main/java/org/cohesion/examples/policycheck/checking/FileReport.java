package org.cohesion.examples.policycheck.checking;

import java.util.Map;
import java.util.function.Consumer;
import org.cohesion.examples.policycheck.output.Progress;
import org.cohesion.examples.policyreport.CheckedDocuments;
import org.cohesion.examples.policyreport.Report;
import org.cohesion.examples.policyreport.Tally;
import org.cohesion.report.Profile;

/** Counts and prints what was found in one file, which begins once it turns out to be readable. */
public final class FileReport implements Consumer<CheckedDocuments> {

  private final String file;
  private final Report report;
  private final Tally tally;
  private final Progress progress;
  private Map<Profile, Integer> profiles = Map.of();
  private boolean begun;

  public FileReport(String file, Report report, Tally tally, Progress progress) {
    this.file = file;
    this.report = report;
    this.tally = tally;
    this.progress = progress;
  }

  @Override
  public void accept(CheckedDocuments checked) {
    if (!begun) {
      begun = true;
      tally.addFile();
      report.file(file);
    }
    tally.add(checked);
    profiles = CheckedDocuments.sum(profiles, checked.profiles());
    if (!checked.findings().isEmpty()) {
      progress.erase();
    }
    if (!checked.findings().isEmpty() || report.showsPolicies()) {
      report.documents(checked);
      report.flush();
    }
    progress.addLines(checked.documents());
  }

  /** Clears the screen for something to be said in between. */
  public void interrupt() {
    progress.erase();
  }

  /** Ends the file, if it has begun. */
  public void end() {
    if (begun) {
      report.endFile(profiles);
    }
    progress.addFile();
  }
}
