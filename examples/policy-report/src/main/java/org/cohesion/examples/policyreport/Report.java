package org.cohesion.examples.policyreport;

import java.util.Map;
import org.cohesion.report.Profile;

/** Prints findings while they are found, file by file. */
public interface Report {

  /**
   * Whether it shows policies themselves, and not only what was found in them: only then {@link
   * CheckedDocuments#policies()} has them.
   */
  default boolean showsPolicies() {
    return false;
  }

  /** Begins a file. */
  void file(String path);

  /** Prints what was found in the next documents of that file, as far as it is severe enough. */
  void documents(CheckedDocuments checked);

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
