package org.cohesion.examples.policycheck;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.report.Profile;
import org.cohesion.text.PrintableText;

/** Prints findings for people and for editors: one a line, with its place, and a summary. */
final class TextReport implements Report {

  private static final String PLAIN = "\u001b[0m";

  private final Severity level;
  private final Locale locale;
  private final boolean colour;
  private final PrintStream out;
  private String path = "";

  TextReport(Severity level, Locale locale, boolean colour, PrintStream out) {
    this.level = level;
    this.locale = locale;
    this.colour = colour;
    this.out = out;
  }

  @Override
  public void file(String newPath) {
    path = PrintableText.of(newPath);
  }

  @Override
  public void findings(List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.getSeverity().isAtLeast(level)) {
        out.print(path + ":" + line(finding) + "\n");
      }
    }
  }

  /** The summary says it of all files together. */
  @Override
  public void endFile(Map<Profile, Integer> profiles) {}

  @Override
  public void flush() {
    out.flush();
  }

  @Override
  public void basis(CheckBasis basis) {
    basis.lines(locale).forEach(line -> out.print(line + "\n"));
  }

  /** Nothing is said about nothing: why there is none has been said. */
  @Override
  public void end(Tally tally) {
    if (tally.files() > 0) {
      out.print(SummaryLine.of(tally, level, locale) + "\n");
    }
    out.flush();
  }

  /** The line about a finding, without its file and without colour. */
  static String line(Finding finding, Locale locale) {
    return line(finding, Sentences.label(finding.getSeverity(), locale), locale);
  }

  private String line(Finding finding) {
    String label = Sentences.label(finding.getSeverity(), locale);
    String severity = colour ? colourOf(finding.getSeverity()) + label + PLAIN : label;
    return line(finding, severity, locale);
  }

  private static String line(Finding finding, String severity, Locale locale) {
    return Checker.position(finding)
        + ": "
        + severity
        + ": "
        + PrintableText.of(
            finding.text(locale)
                + finding.getWaiver().map(w -> " (" + w.text(locale) + ")").orElse("")
                + " ["
                + finding.getKind().getId()
                + "]");
  }

  private static String colourOf(Severity severity) {
    return switch (severity) {
      case ERROR -> "\u001b[1;31m";
      case WARNING -> "\u001b[33m";
      case INFO -> "\u001b[36m";
    };
  }
}
