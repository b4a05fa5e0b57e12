package org.cohesion.examples.policycheck.report;

import java.util.List;
import java.util.Map;
import org.cohesion.finding.Finding;
import org.cohesion.report.Profile;

/** Prints findings while they are found, file by file. */
public interface Report {

  /** Begins a file. */
  void file(String path);

  /**
   * Prints findings of that file, those that are severe enough.
   *
   * @param source what they are about
   */
  void findings(List<Finding> findings, SourceText source);

  /**
   * Ends that file.
   *
   * @param profiles how many of its policies were held to which profile
   */
  void endFile(Map<Profile, Integer> profiles);

  /** Sees to it that everything so far is printed. */
  void flush();

  /** Says what the checks rested on, after the last file. */
  void basis(CheckBasis basis);

  /** Ends the report. */
  void end(Tally tally);
}
