package org.cohesion.examples.policycheck.command;

import java.util.concurrent.Callable;
import org.cohesion.examples.policycheck.checking.FileReport;
import org.cohesion.examples.policycheck.comparison.ComparedFiles;
import org.cohesion.examples.policycheck.comparison.DiffJsonReport;
import org.cohesion.examples.policycheck.comparison.DiffTextReport;
import org.cohesion.examples.policycheck.input.Complaints;
import org.cohesion.examples.policycheck.input.PolicyFiles;
import org.cohesion.examples.policycheck.option.ChoiceConverters;
import org.cohesion.examples.policycheck.option.FileNameConverter;
import org.cohesion.examples.policycheck.option.LocaleOption;
import org.cohesion.examples.policycheck.option.ReadingOptions;
import org.cohesion.examples.policycheck.output.Progress;
import org.cohesion.examples.policycheck.output.Shell;
import org.cohesion.examples.policycheck.report.JsonReport;
import org.cohesion.examples.policycheck.report.TextReport;
import org.cohesion.examples.policyreport.CheckedDocuments;
import org.cohesion.examples.policyreport.Report;
import org.cohesion.examples.policyreport.Tally;
import org.cohesion.finding.Severity;
import org.cohesion.json.Decoded;
import org.cohesion.json.PolicyReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** Compares two policies and reports what changed. */
public final class DiffCommand implements Callable<Integer> {

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private final PositionalParamSpec before =
      PositionalParamSpec.builder()
          .index("0")
          .type(String.class)
          .paramLabel("BEFORE")
          .required(true)
          .converters(new FileNameConverter())
          .description("The earlier policy: a file, or - for standard input.")
          .build();

  private final PositionalParamSpec after =
      PositionalParamSpec.builder()
          .index("1")
          .type(String.class)
          .paramLabel("AFTER")
          .required(true)
          .converters(new FileNameConverter())
          .description("The later policy: a file, or - for standard input.")
          .build();

  private final OptionSpec format =
      OptionSpec.builder("--format")
          .type(ReportCommand.Format.class)
          .converters(ChoiceConverters.of(ReportCommand.Format.values()))
          .initialValue(ReportCommand.Format.TEXT)
          .paramLabel("text|json")
          .description("How to print. Default: text.")
          .build();

  private final OptionSpec showText =
      OptionSpec.builder("--show-text")
          .type(boolean.class)
          .initialValue(false)
          .description(
              "Shows the words that changed as well. Policies name people: mind who reads it.")
          .build();

  private final ReadingOptions reading = new ReadingOptions();

  private final LocaleOption language = new LocaleOption();

  private final Shell shell;

  public DiffCommand(Shell shell) {
    this.shell = shell;
  }

  /** {@return the command as picocli knows it, with what can be typed behind it} */
  public CommandSpec spec() {
    spec.name("diff");
    spec.addPositional(before);
    spec.addPositional(after);
    spec.addOption(format);
    spec.addOption(showText);
    reading.addTo(spec);
    language.addTo(spec);
    spec.usageMessage()
        .sortOptions(false)
        .description("Compares two policies and reports what changed, by meaning and not by line.")
        .footer(
            "",
            "What --format json prints is described by a JSON Schema in the jar:",
            "  unzip -p policy-check.jar diff-output.schema.json",
            "If a document is no policy, what is wrong with it is printed as by 'check'.",
            "",
            "Exit status:",
            "  0    no changes",
            "  1    changes",
            "  2    wrong usage, unreadable input or no policy",
            ExitStatus.CLOSED_PIPE_HELP);
    return spec;
  }

  @Override
  public Integer call() {
    String before = this.before.getValue();
    String after = this.after.getValue();
    if (before.equals(PolicyFiles.STANDARD_INPUT) && after.equals(PolicyFiles.STANDARD_INPUT)) {
      throw new ParameterException(
          spec.commandLine(), "only one of the two policies can come from standard input");
    }
    PolicyReader reader = reading.reader().build();
    Complaints complaints = new Complaints(shell::complain);
    Decoded earlier = shell.decode(before, reader, complaints);
    Decoded later = shell.decode(after, reader, complaints);
    if (earlier == null || later == null) {
      return ExitStatus.FAILED;
    }
    if (earlier.getPolicy().isEmpty() || later.getPolicy().isEmpty()) {
      reportFindings(before, earlier, after, later);
      return ExitStatus.FAILED;
    }
    warnIfIncomplete(before, earlier);
    warnIfIncomplete(after, later);
    ComparedFiles files = ComparedFiles.compare(before, earlier, after, later);
    report(files);
    return files.changes().isEmpty() ? ExitStatus.ALL_WELL : ExitStatus.FOUND_SOMETHING;
  }

  private void warnIfIncomplete(String file, Decoded decoded) {
    if (!decoded.isComplete()) {
      shell.complain(
          file + " is of a newer version of the format; what is new in it is not compared");
    }
  }

  private void reportFindings(String before, Decoded earlier, String after, Decoded later) {
    Report report =
        format.getValue() == ReportCommand.Format.JSON
            ? new JsonReport(Severity.INFO, language.locale(), shell.out())
            : new TextReport(
                Severity.WARNING, language.locale(), shell.terminal().colour(), shell.out());
    Tally tally = new Tally();
    Progress progress = new Progress(null, 2);
    new FileReport(before, report, tally, progress)
        .accept(CheckedDocuments.form(earlier.getFindings()));
    new FileReport(after, report, tally, progress)
        .accept(CheckedDocuments.form(later.getFindings()));
    report.end(tally);
  }

  private void report(ComparedFiles files) {
    if (format.getValue() == ReportCommand.Format.JSON) {
      new DiffJsonReport(showText.getValue(), language.locale()).write(files, shell.out());
    } else {
      new DiffTextReport(showText.getValue(), shell.terminal().colour(), language.locale())
          .write(files, shell.out());
    }
  }
}
