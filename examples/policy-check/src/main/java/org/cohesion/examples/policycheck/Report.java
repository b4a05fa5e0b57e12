package org.cohesion.examples.policycheck;

import java.util.List;
import org.cohesion.finding.Finding;

/** Prints findings while they are found, file by file. */
interface Report {

  /** Begins a file. */
  void file(String path);

  /** Prints findings of that file, those that are severe enough. */
  void findings(List<Finding> findings);

  /** Sees to it that everything so far is printed. */
  void flush();

  /** Says what the checks rested on, after the last file. */
  void basis(CheckBasis basis);

  /** Ends the report. */
  void end(Tally tally);
}
