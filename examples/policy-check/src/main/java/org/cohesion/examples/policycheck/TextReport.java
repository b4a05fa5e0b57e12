package org.cohesion.examples.policycheck;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;

/** Prints findings for people and for editors: one a line, with its place, and a summary. */
final class TextReport {

  private static final String PLAIN = "\u001b[0m";

  private final Severity level;
  private final boolean colour;

  TextReport(Severity level, boolean colour) {
    this.level = level;
    this.colour = colour;
  }

  void write(List<CheckedFile> checked, PrintStream out) {
    for (CheckedFile file : checked) {
      for (Finding finding : file.atLeast(level)) {
        out.print(file.path() + ":" + line(finding) + "\n");
      }
    }
    out.print(new Tally(checked).summary(level) + "\n");
  }

  private String line(Finding finding) {
    return CheckedFile.position(finding)
        + ": "
        + severity(finding.getSeverity())
        + ": "
        + finding.text(Locale.ENGLISH)
        + " ["
        + finding.getKind().getId()
        + "]";
  }

  private String severity(Severity severity) {
    return colour ? colourOf(severity) + severity.getLabel() + PLAIN : severity.getLabel();
  }

  private static String colourOf(Severity severity) {
    return switch (severity) {
      case ERROR -> "\u001b[1;31m";
      case WARNING -> "\u001b[33m";
      case INFO -> "\u001b[36m";
    };
  }
}
