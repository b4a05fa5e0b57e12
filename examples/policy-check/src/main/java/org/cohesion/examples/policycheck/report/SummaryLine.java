package org.cohesion.examples.policycheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cohesion.examples.policycheck.wording.LeftOutWords;
import org.cohesion.examples.policycheck.wording.Sentences;
import org.cohesion.examples.policyreport.Tally;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.report.Profile;

/**
 * The line under a text report, such as {@code 2 files checked as adopted: 1 error, 3 warnings}.
 */
final class SummaryLine {

  private final Tally tally;
  private final Severity level;
  private final Locale locale;

  private SummaryLine(Tally tally, Severity level, Locale locale) {
    this.tally = tally;
    this.level = level;
    this.locale = locale;
  }

  /**
   * Says how much there is in all.
   *
   * @param level the least severity of the findings that were printed
   */
  static String of(Tally tally, Severity level, Locale locale) {
    return new SummaryLine(tally, level, locale).text();
  }

  private String text() {
    List<String> shown = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    Severity leastHidden = level;
    int hiddenCount = 0;
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      int count = tally.of(severity);
      if (count > 0) {
        (severity.isAtLeast(level) ? shown : hidden).add(part(severity.getJsonName(), count));
      }
      if (count > 0 && !severity.isAtLeast(level)) {
        leastHidden = severity;
        hiddenCount += count;
      }
    }
    if (shown.isEmpty() && (tally.waived() == 0 || hiddenCount > 0)) {
      shown.add(Sentences.of(nothing(hiddenCount)).text(locale));
    }
    if (tally.waived() > 0) {
      shown.add(part("waived", tally.waived()));
    }
    Finding summary = files().with("found", String.join(", ", shown));
    if (!hidden.isEmpty()) {
      summary =
          summary
              .with("hidden", joined(hidden))
              .with("level", leastHidden.getJsonName())
              .with("them", hiddenCount);
    }
    String others = LeftOutWords.counted(tally.leftOut(), locale);
    summary = others.isEmpty() ? summary : summary.with("omitted", others);
    int unread = tally.unread().size();
    return (unread == 0 ? summary : summary.with("unread", unread)).text(locale);
  }

  /** How many files and policies, and what they were held to. */
  private Finding files() {
    Finding summary = Sentences.of("check.summary").with("files", tally.files());
    if (tally.documents() != tally.files()) {
      summary = summary.with("policies", tally.documents());
    }
    Map<Profile, Integer> profiles = tally.profiles();
    if (profiles.isEmpty()) {
      return summary;
    }
    Map.Entry<Profile, Integer> first = profiles.entrySet().iterator().next();
    return first.getValue() == tally.documents()
        ? summary.with("profile", first.getKey())
        : summary.with("profiles", counted(profiles));
  }

  private String counted(Map<Profile, Integer> profiles) {
    return profiles.entrySet().stream()
        .map(
            entry ->
                Sentences.of("check.held")
                    .with("number", entry.getValue())
                    .with("profile", entry.getKey())
                    .text(locale))
        .collect(Collectors.joining(", "));
  }

  private String nothing(int hidden) {
    if (hidden == 0) {
      return "check.nothing";
    }
    return level == Severity.ERROR ? "check.no-errors" : "check.no-errors-or-warnings";
  }

  /** Errors are never hidden, so there are two at most. */
  private String joined(List<String> parts) {
    return parts.size() == 1
        ? parts.get(0)
        : Sentences.of("check.both")
            .with("left", parts.get(0))
            .with("right", parts.get(1))
            .text(locale);
  }

  private String part(String name, int count) {
    return Sentences.of("check.part").with(name, count).text(locale);
  }
}
