package org.cohesion.examples.policyreport;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.report.Profile;

/** How much was found in all. */
public final class Tally {

  private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
  private Map<Profile, Integer> profiles = Map.of();
  private Map<LeftOutReason, Integer> leftOut = Map.of();
  private List<UnreadFile> unread = List.of();
  private int waived;
  private int files;
  private int documents;

  /** One more file was checked. */
  public void addFile() {
    files++;
  }

  /** Some more documents were checked. */
  public void add(CheckedDocuments checked) {
    documents += checked.documents();
    profiles = CheckedDocuments.sum(profiles, checked.profiles());
    add(checked.findings());
  }

  /** This was found, too, in what is no policy. */
  public void add(List<Finding> found) {
    for (Finding finding : found) {
      if (finding.getWaiver().isPresent()) {
        waived++;
      } else {
        findings.merge(finding.getSeverity(), 1, Integer::sum);
      }
    }
  }

  /** So much was left out of the folders. */
  public void setLeftOut(Map<LeftOutReason, Integer> counts) {
    leftOut = counts;
  }

  /** This could not be read. */
  public void setUnread(List<UnreadFile> files) {
    unread = files;
  }

  /** How much was left out for which reason. */
  public Map<LeftOutReason, Integer> leftOut() {
    return leftOut;
  }

  /** What could not be read. */
  public List<UnreadFile> unread() {
    return unread;
  }

  public int files() {
    return files;
  }

  /** How many documents were checked; as many as files if each has one. */
  public int documents() {
    return documents;
  }

  /** How many policies were held to which profile. */
  public Map<Profile, Integer> profiles() {
    return profiles;
  }

  /** How many findings somebody decided to live with. */
  public int waived() {
    return waived;
  }

  /** How many other findings there are. */
  public int of(Severity severity) {
    return findings.getOrDefault(severity, 0);
  }
}
