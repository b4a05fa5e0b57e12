package org.cohesion.examples.policyreport;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cohesion.report.Profile;

/** Several reports of one run: each is told everything, one after the other. */
public final class SeveralReports implements Report {

  private final List<Report> reports;

  private SeveralReports(List<Report> reports) {
    this.reports = List.copyOf(reports);
  }

  /** {@return a report that passes on to all of these; the only one itself if there is but one} */
  public static Report of(List<Report> reports) {
    return reports.size() == 1 ? reports.get(0) : new SeveralReports(reports);
  }

  @Override
  public boolean showsPolicies() {
    return reports.stream().anyMatch(Report::showsPolicies);
  }

  @Override
  public void file(String path) {
    each(report -> report.file(path));
  }

  @Override
  public void documents(CheckedDocuments checked) {
    each(report -> report.documents(checked));
  }

  @Override
  public void endFile(Map<Profile, Integer> profiles) {
    each(report -> report.endFile(profiles));
  }

  @Override
  public void flush() {
    each(Report::flush);
  }

  @Override
  public void basis(CheckBasis basis) {
    each(report -> report.basis(basis));
  }

  @Override
  public void end(Tally tally) {
    each(report -> report.end(tally));
  }

  private void each(Consumer<Report> told) {
    reports.forEach(told);
  }
}
