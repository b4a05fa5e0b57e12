package org.cohesion.examples.policycheck;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;

/** How much was found in all. */
final class Tally {

  private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
  private int files;
  private long policies;

  /** One more file was checked. */
  void addFile() {
    files++;
  }

  /** So many more documents were checked, and this was found in them. */
  void add(int documents, List<Finding> found) {
    policies += documents;
    found.forEach(finding -> findings.merge(finding.getSeverity(), 1, Integer::sum));
  }

  int files() {
    return files;
  }

  int of(Severity severity) {
    return findings.getOrDefault(severity, 0);
  }

  /** The line under a text report, such as {@code 2 files checked: 1 error, 3 warnings}. */
  String summary(Severity level) {
    List<String> shown = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    Severity leastHidden = level;
    int hiddenCount = 0;
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      int count = of(severity);
      if (count > 0) {
        (severity.isAtLeast(level) ? shown : hidden).add(counted(count, severity.getLabel()));
      }
      if (count > 0 && !severity.isAtLeast(level)) {
        leastHidden = severity;
        hiddenCount += count;
      }
    }
    String found = shown.isEmpty() ? nothing(level, hiddenCount) : String.join(", ", shown);
    String inFiles = policies == files ? "" : " with " + policies + " policies";
    String line = counted(files, "file") + inFiles + " checked: " + found;
    return hidden.isEmpty()
        ? line
        : line
            + "; "
            + String.join(" and ", hidden)
            + " not shown (--level "
            + leastHidden.getJsonName()
            + (hiddenCount == 1 ? " shows it)" : " shows them)");
  }

  private static String nothing(Severity level, int hidden) {
    if (hidden == 0) {
      return "nothing found";
    }
    return level == Severity.ERROR ? "no errors" : "no errors or warnings";
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
