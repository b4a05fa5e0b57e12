package org.cohesion.examples.policycheck.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.cohesion.examples.policycheck.option.ReportForm;
import org.cohesion.examples.policycheck.option.ReportOptions;
import org.cohesion.examples.policycheck.option.ReportTarget;
import org.cohesion.examples.policycheck.output.JsonOutput;
import org.cohesion.examples.policycheck.output.Terminal;
import org.cohesion.examples.policycheck.report.JsonReport;
import org.cohesion.examples.policycheck.report.TextReport;
import org.cohesion.examples.policycheck.wording.Program;
import org.cohesion.examples.policyreport.Report;
import org.cohesion.examples.policyreport.SeveralReports;
import org.cohesion.examples.policyreport.csv.CsvReport;
import org.cohesion.examples.policyreport.github.GithubReport;
import org.cohesion.examples.policyreport.html.HtmlReport;
import org.cohesion.examples.policyreport.html.HtmlSettings;
import org.cohesion.examples.policyreport.junit.JunitReport;
import org.cohesion.examples.policyreport.sarif.SarifReport;
import org.cohesion.examples.policyreport.sarif.SarifTool;
import org.cohesion.finding.Severity;
import org.cohesion.review.TermCalendar;

/**
 * Makes the reports of a check.
 *
 * @param options which are wanted
 * @param fails for which severities the check fails
 * @param locale their language
 * @param version the version of the program
 * @param terminal where the text is looked at, if it goes nowhere else
 * @param showsSource whether a terminal shows the lines that findings stand on
 * @param showsText whether text of the policies is shown
 * @param day the day of the check
 * @param terms when the terms of the school begin and end
 */
record CheckReports(
    ReportOptions options,
    Predicate<Severity> fails,
    Locale locale,
    String version,
    Terminal terminal,
    boolean showsSource,
    boolean showsText,
    LocalDate day,
    TermCalendar terms) {

  /** Several reports in one. */
  Report of(List<ReportTarget> targets, List<PrintStream> outs) {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      reports.add(of(targets.get(i), outs.get(i)));
    }
    return SeveralReports.of(reports);
  }

  /** The report of one form. */
  Report of(ReportTarget target, PrintStream out) {
    Severity level = options.level(target.form());
    return switch (target.form()) {
      case TEXT -> text(level, target.file() == null ? terminal : Terminal.NONE, out);
      case JSON -> new JsonReport(level, locale, out);
      case SARIF ->
          new SarifReport(
              new SarifTool(Program.NAME, version),
              level,
              locale,
              folder(),
              JsonOutput.generator(out));
      case JUNIT -> new JunitReport(level, fails, locale, out);
      case GITHUB -> new GithubReport(level, locale, folder(), out);
      case CSV -> new CsvReport(level, locale, out);
      case HTML -> new HtmlReport(new HtmlSettings(level, locale, day, terms, showsText), out);
    };
  }

  private Report text(Severity level, Terminal screen, PrintStream out) {
    return new TextReport(level, locale, screen.colour(), showsSource ? screen.columns() : 0, out);
  }

  private static Path folder() {
    return Path.of("").toAbsolutePath();
  }

  /** The form in which to say why nothing was checked: that of the report without its own file. */
  static ReportForm ofMistakes(List<ReportTarget> targets) {
    return targets.size() == 1
        ? targets.get(0).form()
        : targets.stream()
            .filter(target -> target.file() == null)
            .map(ReportTarget::form)
            .findFirst()
            .orElse(ReportForm.TEXT);
  }
}
