package org.cohesion.examples.policycheck;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;

/** How much was found in all. */
final class Tally {

  private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
  private int waived;
  private int files;
  private int policies;

  /** One more file was checked. */
  void addFile() {
    files++;
  }

  /** So many more documents were checked, and this was found in them. */
  void add(int documents, List<Finding> found) {
    policies += documents;
    for (Finding finding : found) {
      if (finding.getWaiver().isPresent()) {
        waived++;
      } else {
        findings.merge(finding.getSeverity(), 1, Integer::sum);
      }
    }
  }

  int files() {
    return files;
  }

  /** How many findings somebody decided to live with. */
  int waived() {
    return waived;
  }

  /** How many other findings there are. */
  int of(Severity severity) {
    return findings.getOrDefault(severity, 0);
  }

  /** The line under a text report, such as {@code 2 files checked: 1 error, 3 warnings}. */
  String summary(Severity level, Locale locale) {
    List<String> shown = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    Severity leastHidden = level;
    int hiddenCount = 0;
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      int count = of(severity);
      if (count > 0) {
        (severity.isAtLeast(level) ? shown : hidden).add(counted(severity, locale));
      }
      if (count > 0 && !severity.isAtLeast(level)) {
        leastHidden = severity;
        hiddenCount += count;
      }
    }
    if (shown.isEmpty() && (waived == 0 || hiddenCount > 0)) {
      shown.add(Sentences.of(nothing(level, hiddenCount)).text(locale));
    }
    if (waived > 0) {
      shown.add(Sentences.of("check.part").with("waived", waived).text(locale));
    }
    Finding summary =
        Sentences.of("check.summary").with("files", files).with("found", String.join(", ", shown));
    if (policies != files) {
      summary = summary.with("policies", policies);
    }
    if (!hidden.isEmpty()) {
      summary =
          summary
              .with("hidden", joined(hidden, locale))
              .with("level", leastHidden.getJsonName())
              .with("them", hiddenCount);
    }
    return summary.text(locale);
  }

  private static String nothing(Severity level, int hidden) {
    if (hidden == 0) {
      return "check.nothing";
    }
    return level == Severity.ERROR ? "check.no-errors" : "check.no-errors-or-warnings";
  }

  /** Errors are never hidden, so there are two at most. */
  private static String joined(List<String> parts, Locale locale) {
    return parts.size() == 1
        ? parts.get(0)
        : Sentences.of("check.both")
            .with("left", parts.get(0))
            .with("right", parts.get(1))
            .text(locale);
  }

  private String counted(Severity severity, Locale locale) {
    return Sentences.of("check.part").with(severity.getJsonName(), of(severity)).text(locale);
  }
}
