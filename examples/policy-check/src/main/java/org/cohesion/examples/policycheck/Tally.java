package org.cohesion.examples.policycheck;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.report.Profile;

/** How much was found in all. */
final class Tally {

  private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
  private Map<Profile, Integer> profiles = Map.of();
  private Map<LeftOut, Integer> leftOut = Map.of();
  private List<Unread> unread = List.of();
  private int waived;
  private int files;
  private int documents;

  /** One more file was checked. */
  void addFile() {
    files++;
  }

  /** Some more documents were checked. */
  void add(Checked checked) {
    documents += checked.documents();
    profiles = Checked.sum(profiles, checked.profiles());
    add(checked.findings());
  }

  /** This was found, too, in what is no policy. */
  void add(List<Finding> found) {
    for (Finding finding : found) {
      if (finding.getWaiver().isPresent()) {
        waived++;
      } else {
        findings.merge(finding.getSeverity(), 1, Integer::sum);
      }
    }
  }

  /** So much was left out of the folders. */
  void setLeftOut(Map<LeftOut, Integer> counts) {
    leftOut = counts;
  }

  /** This could not be read. */
  void setUnread(List<Unread> files) {
    unread = files;
  }

  /** How much was left out for which reason. */
  Map<LeftOut, Integer> leftOut() {
    return leftOut;
  }

  /** What could not be read. */
  List<Unread> unread() {
    return unread;
  }

  int files() {
    return files;
  }

  /** How many documents were checked; as many as files if each has one. */
  int documents() {
    return documents;
  }

  /** How many policies were held to which profile. */
  Map<Profile, Integer> profiles() {
    return profiles;
  }

  /** How many findings somebody decided to live with. */
  int waived() {
    return waived;
  }

  /** How many other findings there are. */
  int of(Severity severity) {
    return findings.getOrDefault(severity, 0);
  }
}
