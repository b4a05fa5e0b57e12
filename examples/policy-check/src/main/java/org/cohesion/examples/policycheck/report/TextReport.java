package org.cohesion.examples.policycheck.report;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import org.cohesion.examples.policycheck.wording.Sentences;
import org.cohesion.examples.policyreport.CheckBasis;
import org.cohesion.examples.policyreport.CheckedDocuments;
import org.cohesion.examples.policyreport.FindingPlaces;
import org.cohesion.examples.policyreport.Report;
import org.cohesion.examples.policyreport.SourceText;
import org.cohesion.examples.policyreport.Tally;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.report.Profile;
import org.cohesion.text.PrintableText;

/** Prints findings for people and for editors: one a line, with its place, and a summary. */
public final class TextReport implements Report {

  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private final Severity level;
  private final Locale locale;
  private final boolean colour;
  private final int sourceColumns;
  private final PrintStream out;
  private String path = "";

  /** A report without the lines that findings stand on. */
  public TextReport(Severity level, Locale locale, boolean colour, PrintStream out) {
    this(level, locale, colour, 0, out);
  }

  /**
   * A report for a screen.
   *
   * @param sourceColumns how many columns the screen has for the lines that findings stand on; 0 if
   *     they are not to be shown
   */
  public TextReport(
      Severity level, Locale locale, boolean colour, int sourceColumns, PrintStream out) {
    this.level = level;
    this.locale = locale;
    this.colour = colour;
    this.sourceColumns = sourceColumns;
    this.out = out;
  }

  @Override
  public void file(String newPath) {
    path = PrintableText.of(newPath);
  }

  @Override
  public void documents(CheckedDocuments checked) {
    for (Finding finding : checked.findings()) {
      if (finding.getSeverity().isAtLeast(level)) {
        out.print(line(finding) + "\n");
        // Its message may show the text already.
        if (sourceColumns > 0 && finding.getExcerpt().isEmpty()) {
          printSource(finding, checked.source());
        }
      }
    }
  }

  private void printSource(Finding finding, SourceText source) {
    SourceExcerpt excerpt = SourceExcerpt.of(FindingPlaces.of(finding), source, sourceColumns);
    if (excerpt != null) {
      String mark = inColour(colourOf(finding.getSeverity()), excerpt.mark());
      out.print(excerpt.line() + "\n" + excerpt.margin() + mark + "\n");
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
    BasisLines.of(basis, locale).forEach(line -> out.print(line + "\n"));
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
  public static String line(Finding finding, Locale locale) {
    return FindingPlaces.of(finding)
        + ": "
        + Sentences.label(finding.getSeverity(), locale)
        + ": "
        + message(finding, locale);
  }

  private String line(Finding finding) {
    return inColour(BOLD, path + ":" + FindingPlaces.of(finding) + ":")
        + " "
        + inColour(
            colourOf(finding.getSeverity()), Sentences.label(finding.getSeverity(), locale) + ":")
        + " "
        + message(finding, locale);
  }

  private String inColour(String code, String text) {
    return colour ? code + text + PLAIN : text;
  }

  private static String message(Finding finding, Locale locale) {
    return PrintableText.of(
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
